"""The theme: its folders, the files that it publishes, what pages load of them, and scripts as browsers get them.

What lies in the theme stays readable; what a phone loads stays small: a script goes out with all that it imports in one
file, without comments, with short names inside. The search engine alone keeps a file of its own, since it is a module
with a public face.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import minify

ENGINE = "search-engine.js"
_SCRIPTS = "assets/js"
_GROUND = "assets/stylesheets"
"""Where Material keeps its stylesheet, in its package as on the site."""
_IMPORT = re.compile(r"^import (\{[^}]*\}) from '\./([\w-]+\.js)';\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?:(?:async )?(?:function|class|const) (\w+)|\{ (\w+) \};)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Assets:
    """Files that pages load, relative to the top of the site."""

    stylesheets: tuple[str, ...]
    """In the order in which they count: Material's, on which ours build, then ours by name."""
    scripts: tuple[str, ...]
    easy_scripts: tuple[str, ...] = ()
    search_scripts: tuple[str, ...] = ()
    search_modules: tuple[str, ...] = ()
    """What the search's scripts import: browsers are told at once, or they would find one after the other."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The looks of a site: the program's, where the site's own theme does not replace them."""

    folders: tuple[Path, ...]
    """Folders with templates and `assets/`; what lies in an earlier one wins, file by file."""
    ground: str | None
    """Material's stylesheet as the site has it; None where Material is not installed: pages then load ours alone."""
    assets: Assets
    files: Mapping[str, bytes | Path]
    """What is published: path below the top of the site → the file as it lies, or a script made small."""


def find_theme(root: Path) -> Theme:
    """The theme of a site: its own `theme/` first, then the program's."""
    shipped = _shipped_folder()
    own = root / "theme"
    folders = (shipped,) if not own.is_dir() or own.samefile(shipped) else (own, shipped)
    found = _asset_files(folders)
    files = {path: file for path, file in found.items() if path.rpartition("/")[0] != _SCRIPTS or file.suffix != ".js"}
    material = _material_stylesheet()
    ground = next(iter(material), None)
    return Theme(folders, ground, _assets(found, ground), {**material, **files, **compact_scripts(folders)})


def _shipped_folder() -> Path:
    """In a wheel the program's theme lies inside the package, in a checkout beside it."""
    package = Path(__file__).parent
    inside = package / "theme_files"
    return inside if inside.is_dir() else package.parent / "theme"


def _asset_files(folders: tuple[Path, ...]) -> dict[str, Path]:
    """Every file below `assets/`, sorted by its path; hidden ones are left to the machine that made them."""
    found: dict[str, Path] = {}
    for folder in reversed(folders):
        for file in (folder / "assets").rglob("*"):
            path = file.relative_to(folder)
            if file.is_file() and not any(part.startswith(".") for part in path.parts):
                found[path.as_posix()] = file
    return dict(sorted(found.items()))


def _material_stylesheet() -> dict[str, Path]:
    """Its path on the site and the file, looked up without importing Material, which would bring MkDocs along."""
    spec = find_spec("material")
    if spec is None or spec.origin is None:
        return {}
    found = sorted((Path(spec.origin).parent / "templates" / _GROUND).glob("main.*.css"))
    return {f"{_GROUND}/{file.name}": file for file in found[:1]}


def _assets(found: Collection[str], ground: str | None) -> Assets:
    own = tuple(path for path in found if path.startswith("assets/css/") and path.endswith(".css"))
    return Assets(
        stylesheets=(ground, *own) if ground is not None else own,
        scripts=tuple(path for path in (f"{_SCRIPTS}/site.js",) if path in found),
        easy_scripts=tuple(path for path in (f"{_SCRIPTS}/read-aloud.js",) if path in found),
        search_scripts=tuple(path for path in (f"{_SCRIPTS}/search-page.js",) if path in found),
        search_modules=tuple(path for path in (f"{_SCRIPTS}/{ENGINE}",) if path in found),
    )


def compact_scripts(theme_folders: Iterable[Path]) -> dict[str, bytes]:
    """The theme's scripts, by their path below the top of the site; a folder earlier in the list wins.

    A script that others import goes into their files.
    """
    paths = {path.name: path for theme in reversed(list(theme_folders)) for path in (theme / _SCRIPTS).glob("*.js")}
    sources = {name: path.read_text(encoding="utf-8") for name, path in sorted(paths.items())}
    imported = {name for source in sources.values() for _, name in _IMPORT.findall(source)}
    alone = [name for name in sources if name not in imported or name == ENGINE]
    return {f"{_SCRIPTS}/{name}": compact_script(name, sources).encode() for name in alone}


def compact_script(name: str, sources: Mapping[str, str]) -> str:
    """One script with what it imports. Two parts that use one name for two things are a bug: the minifier throws."""
    parts = list(_parts(name, sources, {ENGINE}))
    body = _EXPORT.sub(lambda found: found[0].removeprefix("export ") if found[1] else "", "".join(parts))
    body = _IMPORT.sub("", body)
    outside = "".join(found[0] for part in parts for found in _IMPORT.finditer(part) if found[2] == ENGINE)
    names = ", ".join(first or second for first, second in _EXPORT.findall(sources[name]))
    face = f"export const {{ {names} }} = " if names else ""
    # Names inside a function can be made short; those of a module can't.
    whole = f"{outside}{face}(() => {{\n{body}\nreturn {{ {names} }};\n}})();\n"
    return str(minify.string("application/javascript", whole))


def _parts(name: str, sources: Mapping[str, str], seen: set[str]) -> Iterator[str]:
    """The sources of a script and of what it imports, each once, the imported first."""
    seen.add(name)
    for _, other in _IMPORT.findall(sources[name]):
        if other not in seen:
            yield from _parts(other, sources, seen)
    yield sources[name]

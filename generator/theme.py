"""The theme: its folders, the files that it publishes, what pages load of them, scripts and styles as browsers get them.

What lies in the theme stays readable; what a phone loads stays small: a script goes out with all that it imports in one
file, without comments, with short names inside. The search engine alone keeps a file of its own, since it is a module
with a public face. Our stylesheet goes out in one file with its ground: the rules of Material's that can match a page.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

import minify

from generator.media.pictures import MadePicture, make_picture
from generator.problems import Level, Problem, reason_of
from generator.scripts import ENGINE, IMPORT, compact_script
from generator.source.file_names import media_kind
from generator.source.paths import closed_folders, files_below, shown_path
from generator.source.symlinks import refused_links
from generator.sprite import symbols_of
from generator.styles import compact, cut, first_mistake, inventory

COLOR = "#0f5257"
"""`--teal` of the stylesheet: the main colour where a site has none of its own."""
_CLOSED = "Dieser Ordner lässt sich nicht lesen. Bitte die Rechte prüfen."
_SCRIPTS = "assets/js"
_WIDEST_PICTURE = 2400
"""In pixels: one may fill a wide screen."""
_SPRITE = "assets/icons/sprite.svg"
_STYLES = "assets/css"
_MAIN = f"{_STYLES}/site.css"
"""The stylesheet that stands on a ground; a site's others follow it."""
_GROUND = "ground.css"
"""What the program's own pages need of Material's stylesheet: for readers, and for builds where Material is missing."""
_NO_UTF_8 = "Die Datei ist nicht als UTF-8 gespeichert. Bitte im Editor „Speichern mit Kodierung: UTF-8“ wählen."
_PLACE = re.compile(r"on line (\d+) and column (\d+)")


@dataclass(frozen=True, slots=True)
class Assets:
    """Files that pages load, relative to the top of the site."""

    stylesheets: tuple[str, ...]
    """In the order in which they count: the theme's, then a site's own by name."""
    scripts: tuple[str, ...]
    easy_scripts: tuple[str, ...] = ()
    search_scripts: tuple[str, ...] = ()
    search_modules: tuple[str, ...] = ()
    """What the search's scripts import: browsers are told at once, or they would find one after the other."""
    pictures: frozenset[str] = frozenset()
    """What the sprite of pictures has, by name: `topic-wohnen`."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The looks of a site: the program's, where the site's own theme does not replace them."""

    folders: tuple[Path, ...]
    """Folders with templates and `assets/`; what lies in an earlier one wins, file by file."""
    assets: Assets
    files: Mapping[str, bytes | Path]
    """What is published: path below the top of the site → the file as it lies, or a script or a stylesheet made small."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the site's own files; the program's stand in their place."""


def find_theme(root: Path) -> Theme:
    """The theme of a site: its own `theme/` first, then the program's."""
    shipped = _shipped_folder()
    own = root / "theme"
    folders = (shipped,) if not own.is_dir() or own.samefile(shipped) else (own, shipped)
    refused = refused_links(own, root) if own in folders else {}
    found, problems = _asset_files(folders, refused)
    sources, broken = _script_sources(folders, refused)
    scripts, clashes = _compact_scripts(sources, _script_sources((shipped,))[0])
    sheets, odd = _sheets(found, folders)
    files = {
        path: file
        for path, file in found.items()
        if not _is_sheet(path) and (path.rpartition("/")[0] != _SCRIPTS or file.suffix != ".js")
    }
    pictures, spoilt = _clean_pictures(files)
    plain = {path: file for path, file in files.items() if media_kind(path) != "picture"}
    styles = _compact_sheets(sheets, _templates(folders, refused), tuple(sources.values()))
    published: dict[str, bytes | Path] = {**plain, **pictures, **styles, **scripts}
    closed = [_problem(shown_path(path, own), _CLOSED) for path in closed_folders(own)]
    told = (*closed, *refused.values(), *problems, *spoilt, *broken, *clashes, *odd)
    return Theme(folders, _assets(found, styles), published, told)


def _shipped_folder() -> Path:
    """In a wheel the program's theme lies inside the package, in a checkout beside it."""
    package = Path(__file__).parent
    inside = package / "theme_files"
    return inside if inside.is_dir() else package.parent / "theme"


def _asset_files(folders: tuple[Path, ...], refused: Collection[Path]) -> tuple[dict[str, Path], list[Problem]]:
    """Every file below `assets/`, sorted by its path; hidden ones are left to the machine that made them."""
    found: dict[str, Path] = {}
    problems = []
    for folder in reversed(folders):
        for file in files_below(folder / "assets"):
            path = file.relative_to(folder).as_posix()
            if file in refused:
                continue
            if path == shown_path(file, folder):
                found[path] = file
            else:
                message = "Der Name dieser Datei ist nicht als UTF-8 gespeichert. Bitte umbenennen, ohne Umlaute."
                problems.append(_problem(shown_path(file, folder), message))
    needed = {str(parent) for path in found for parent in PurePosixPath(path).parents}
    for path in sorted(needed & found.keys()):
        message = "So heißt ein Ordner, der gebraucht wird. Bitte die Datei anders nennen."
        problems.append(_problem(path, message))
        del found[path]
    return dict(sorted(found.items())), problems


def _clean_pictures(files: Mapping[str, Path]) -> tuple[dict[str, bytes], list[Problem]]:
    """The pictures of the theme painted anew: one may be a photo that tells where it was taken."""
    painted: dict[str, bytes] = {}
    problems = []
    for path, file in files.items():
        if media_kind(path) != "picture":
            continue
        try:
            made = make_picture(file.read_bytes(), path, is_shown=False, widest=_WIDEST_PICTURE)
        except OSError as error:
            made = "", f"Diese Datei lässt sich nicht lesen ({reason_of(error)}). Bitte die Rechte prüfen."
        if isinstance(made, MadePicture):
            painted[path] = made.main
        else:
            problems.append(_problem(path, made[1]))
    return painted, problems


def _is_sheet(path: str) -> bool:
    return path.startswith(f"{_STYLES}/") and path.endswith(".css")


def _sheets(found: Mapping[str, Path], folders: tuple[Path, ...]) -> tuple[dict[str, str], list[Problem]]:
    """The theme's stylesheets as they were written, by path; the program's where a site's own can't be read."""
    sheets, problems = {}, []
    for path in filter(_is_sheet, found):
        for file in dict.fromkeys((found[path], folders[-1] / path)):
            if not file.is_file():
                continue
            source, problem = _sheet(path, file)
            if problem is None:
                sheets[path] = source
                break
            problems.append(problem)
    return sheets, problems


def _sheet(path: str, file: Path) -> tuple[str, Problem | None]:
    try:
        source = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return "", _problem(path, _NO_UTF_8)
    mistake = first_mistake(source)
    if mistake is None:
        return source, None
    message = (
        "Hier beginnt etwas, das nie endet. Bitte die schließende Klammer oder das Ende des Kommentars ergänzen."
        if mistake.is_open
        else "Hier ist das Stylesheet kein CSS. Bitte Klammern, Doppelpunkte und Semikolons davor prüfen."
    )
    return "", _problem(path, message, mistake.line, mistake.column)


def _templates(folders: tuple[Path, ...], refused: Collection[Path]) -> tuple[str, ...]:
    """The sources of all templates; what nobody can read is told where it is used."""
    found = {
        file.relative_to(folder).as_posix(): file
        for folder in reversed(folders)
        for file in files_below(folder)
        if file.suffix == ".html" and file not in refused
    }
    return tuple(found[path].read_bytes().decode("utf-8", "replace") for path in sorted(found))


@lru_cache(maxsize=8)
def _ground_of(
    material: str, templates: tuple[str, ...], scripts: tuple[str, ...], sheets: tuple[str, ...], later: str
) -> str:
    return cut(material, inventory(templates, scripts), (*sheets, *scripts), later)


def _compact_sheets(
    sheets: Mapping[str, str], templates: tuple[str, ...], scripts: tuple[str, ...]
) -> dict[str, bytes]:
    """The stylesheets as browsers get them, the one with the ground first."""
    material = _material_stylesheet()
    if material is None:
        ground = (_shipped_folder() / _GROUND).read_text(encoding="utf-8")
    else:
        ground = _ground_of(material, templates, scripts, tuple(sheets.values()), sheets.get(_MAIN, ""))
    others = {path: compact(sheet).encode() for path, sheet in sheets.items() if path != _MAIN}
    return {_MAIN: compact(ground, sheets.get(_MAIN, "")).encode(), **others}


def _material_stylesheet() -> str | None:
    """Looked up without importing Material, which would bring MkDocs along; None where it is not installed."""
    spec = find_spec("material")
    if spec is None or spec.origin is None:
        return None
    found = sorted((Path(spec.origin).parent / "templates/assets/stylesheets").glob("main.*.css"))
    return found[0].read_text(encoding="utf-8") if found else None


def _assets(found: Mapping[str, Path], styles: Iterable[str]) -> Assets:
    return Assets(
        stylesheets=tuple(styles),
        scripts=tuple(path for path in (f"{_SCRIPTS}/site.js",) if path in found),
        easy_scripts=tuple(path for path in (f"{_SCRIPTS}/read-aloud.js",) if path in found),
        search_scripts=tuple(path for path in (f"{_SCRIPTS}/search-page.js",) if path in found),
        search_modules=tuple(path for path in (f"{_SCRIPTS}/{ENGINE}",) if path in found),
        pictures=symbols_of(found[_SPRITE].read_bytes()) if _SPRITE in found else frozenset(),
    )


def _script_sources(folders: Iterable[Path], refused: Collection[Path] = ()) -> tuple[dict[str, str], list[Problem]]:
    """The theme's scripts as they were written, by name; a folder earlier in the list wins where its script is one."""
    places = [(folder, folder / _SCRIPTS) for folder in reversed(list(folders))]
    paths = [
        (f, path)
        for f, place in places
        for path in files_below(place)
        if path.suffix == ".js"
        and path.parent == place
        and path not in refused
        and path.name == shown_path(path, place)
    ]
    names = {path.name for _, path in paths}
    sources: dict[str, str] = {}
    problems = []
    for folder, path in paths:
        try:
            source = path.read_text(encoding="utf-8-sig")
            minify.string("application/javascript", source)
        except UnicodeDecodeError:
            problems.append(_problem(shown_path(path, folder), _NO_UTF_8))
            continue
        except minify.MinifyError as error:
            place = _PLACE.search(str(error))
            line, column = (int(place[1]), int(place[2])) if place else (1, 1)
            message = "Hier ist das Skript kein JavaScript. Bitte Klammern und Anführungszeichen davor prüfen."
            problems.append(_problem(shown_path(path, folder), message, line, column))
            continue
        missing = next((found for found in IMPORT.finditer(source) if found[2] not in names), None)
        if missing is not None:
            line = source.count("\n", 0, missing.start()) + 1
            message = f"Das Skript „{missing[2]}“ gibt es nicht. Bitte die Schreibweise prüfen."
            problems.append(_problem(shown_path(path, folder), message, line))
            continue
        sources[path.name] = source
    return _whole(sources), problems


def _whole(sources: dict[str, str]) -> dict[str, str]:
    """Without those that import one that is left out."""
    lacking = {name for name, source in sources.items() if any(o not in sources for _, o in IMPORT.findall(source))}
    return _whole({name: source for name, source in sources.items() if name not in lacking}) if lacking else sources


def _problem(path: str, message: str, line: int = 1, column: int = 1) -> Problem:
    """E706: what is wrong with a file below `theme/`."""
    return Problem("E706", Level.ERROR, message, f"theme/{path}", line, column)


def _compact_scripts(sources: Mapping[str, str], shipped: Mapping[str, str]) -> tuple[dict[str, bytes], list[Problem]]:
    """The scripts as browsers get them, by their path below the top of the site; `shipped` where two do not fit."""
    imported = {name for source in sources.values() for _, name in IMPORT.findall(source)}
    scripts, problems = {}, []
    for name in (name for name in sources if name not in imported or name == ENGINE):
        try:
            scripts[f"{_SCRIPTS}/{name}"] = compact_script(name, sources).encode()
        except minify.MinifyError:
            message = "Dieses Skript und eines, das es importiert, nennen zwei Dinge gleich. Bitte eines anders nennen."
            problems.append(_problem(f"{_SCRIPTS}/{name}", message))
            if name in shipped:
                scripts[f"{_SCRIPTS}/{name}"] = compact_script(name, shipped).encode()
    return scripts, problems

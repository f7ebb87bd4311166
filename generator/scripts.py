"""Scripts as browsers get them: each with all that it imports in one file, without comments, with short names inside.

What lies in the theme stays readable; what a phone loads stays small. A script that others import goes into their files;
the search engine alone keeps a file of its own, since it is a module with a public face.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import minify

ENGINE = "search-engine.js"
_IMPORT = re.compile(r"^import (\{[^}]*\}) from '\./([\w-]+\.js)';\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?:(?:async )?(?:function|class|const) (\w+)|\{ (\w+) \};)", re.MULTILINE)


def compact_scripts(theme_folders: Iterable[Path]) -> dict[str, bytes]:
    """The theme's scripts, by their path below the top of the site; a folder earlier in the list wins."""
    paths = {path.name: path for theme in reversed(list(theme_folders)) for path in (theme / "assets/js").glob("*.js")}
    sources = {name: path.read_text(encoding="utf-8") for name, path in sorted(paths.items())}
    imported = {name for source in sources.values() for _, name in _IMPORT.findall(source)}
    alone = [name for name in sources if name not in imported or name == ENGINE]
    return {f"assets/js/{name}": compact_script(name, sources).encode() for name in alone}


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

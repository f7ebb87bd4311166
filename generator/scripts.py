"""One script of what several say: what it imports stands inside, short names inside a function. Pure, no files."""

import re
from collections.abc import Iterator, Mapping

import minify

ENGINE = "search-engine.js"
IMPORT = re.compile(r"^import (\{[^}]*\}) from '\./([\w-]+\.js)';\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?:(?:async )?(?:function|class|const) (\w+)|\{ (\w+) \};)", re.MULTILINE)


def compact_script(name: str, sources: Mapping[str, str]) -> str:
    """One script with what it imports. Two parts that use one name for two things are a bug: the minifier throws."""
    parts = list(_parts(name, sources, {ENGINE}))
    body = _EXPORT.sub(lambda found: found[0].removeprefix("export ") if found[1] else "", "".join(parts))
    body = IMPORT.sub("", body)
    outside = "".join(found[0] for part in parts for found in IMPORT.finditer(part) if found[2] == ENGINE)
    names = ", ".join(first or second for first, second in _EXPORT.findall(sources[name]))
    face = f"export const {{ {names} }} = " if names else ""
    # Names inside a function can be made short; those of a module can't.
    whole = f"{outside}{face}(() => {{\n{body}\nreturn {{ {names} }};\n}})();\n"
    return str(minify.string("application/javascript", whole))


def _parts(name: str, sources: Mapping[str, str], seen: set[str]) -> Iterator[str]:
    """The sources of a script and of what it imports, each once, the imported first."""
    seen.add(name)
    for _, other in IMPORT.findall(sources[name]):
        if other not in seen:
            yield from _parts(other, sources, seen)
    yield sources[name]

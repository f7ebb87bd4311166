"""One script of what several say: what it imports stands inside, short names inside a function. Pure, no files.

What a script asks for only where it is called for, by `import('./name.js')`, keeps a file of its own, as the engine does. It
takes from the engine what that has already, so that nothing is sent twice.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import minify

ENGINE = "search-engine.js"
_IMPORT = re.compile(r"^import \{([^}]*)\} from '\./([\w-]+\.js)';\n", re.MULTILINE)
_LATER = re.compile(r"\bimport\('\./([\w-]+\.js)'\)")
_EXPORT = re.compile(r"^export (?:(?:async )?(?:function|class|const) (\w+)|\{ (\w+) \};)", re.MULTILINE)


@lru_cache(maxsize=256)
def minified(source: str) -> str:
    """A script made small, once for all builds of a process: they have the same ones."""
    return str(minify.string("application/javascript", source))


@lru_cache(maxsize=256)
def _now(source: str) -> tuple[tuple[str, str], ...]:
    """What a script imports: names, and the script that has them. Every script is asked for each other one."""
    return tuple(_IMPORT.findall(source))


@lru_cache(maxsize=256)
def _later(source: str) -> tuple[str, ...]:
    """The scripts that a script asks for while it runs."""
    return tuple(_LATER.findall(source))


@lru_cache(maxsize=256)
def imports_of(source: str) -> tuple[tuple[str, int], ...]:
    """Every script that a script asks for, now or later, and where it says so."""
    return tuple((f[pattern.groups], f.start()) for pattern in (_IMPORT, _LATER) for f in pattern.finditer(source))


def script_files(sources: Mapping[str, str]) -> list[str]:
    """The scripts that are asked for by their names: what is inside no other one, the engine, and what comes later."""
    inside = {name for source in sources.values() for _, name in _now(source)}
    return [name for name in sources if name not in inside or name in _with_a_face(sources)]


def engine_files(sources: Mapping[str, str]) -> list[str]:
    """The engine, and what it asks for later."""
    return _with_a_face({name: sources[name] for name in _parts([ENGINE], sources, later=True)})


def compact_script(name: str, sources: Mapping[str, str]) -> str:
    """One script with what it imports. Two parts that use one name for two things are a bug: the minifier throws."""
    faces = _with_a_face(sources)
    homes = {part: file for file in reversed(faces) for part in _parts([file], sources, stop=faces)}
    own = [part for part in _parts([name], sources, stop=faces) if homes.get(part, name) == name or name not in faces]
    body = _IMPORT.sub("", "".join(_EXPORT.sub(_not_exported, sources[part]) for part in own))
    outside = sorted((homes[part], each) for part, each in _imported(own, sources) if part not in own)
    others = (part for part in homes if part not in own)
    asked = {each for part, each in _imported(others, sources) if name in faces and part in own}
    names = ", ".join(dict.fromkeys((*_exported(sources[name]), *sorted(asked))))
    heads = "".join(
        f"import {{ {', '.join(dict.fromkeys(each for home, each in outside if home == file))} }} from './{file}';\n"
        for file in dict.fromkeys(home for home, _ in outside)
    )
    face = f"export const {{ {names} }} = " if names else ""
    # Names inside a function can be made short; those of a module can't.
    whole = f"{heads}{face}(() => {{\n{body}\nreturn {{ {names} }};\n}})();\n"
    return minified(whole)


def _with_a_face(sources: Mapping[str, str]) -> list[str]:
    """The scripts that others import from while they run: the engine first."""
    later = {name for source in sources.values() for name in _later(source)}
    return [name for name in (ENGINE, *sorted(later - {ENGINE})) if name in sources]


def _parts(
    names: Iterable[str], sources: Mapping[str, str], *, stop: Iterable[str] = (), later: bool = False
) -> list[str]:
    """Scripts and what they import, each once, the imported first; without what `stop` says, unless it is asked for itself."""
    found: dict[str, None] = {}
    seen = set(stop)

    def visit(name: str) -> None:
        seen.add(name)
        for other in (*(each for _, each in _now(sources[name])), *(_later(sources[name]) if later else ())):
            if other not in seen:
                visit(other)
        found[name] = None

    for name in names:
        visit(name)
    return list(found)


def _imported(parts: Iterable[str], sources: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What scripts import: where it stands, and its name."""
    for part in parts:
        for names, other in _now(sources[part]):
            yield from ((other, each.strip()) for each in names.split(","))


def _exported(source: str) -> list[str]:
    return [first or second for first, second in _EXPORT.findall(source)]


def _not_exported(found: re.Match[str]) -> str:
    return found[0].removeprefix("export ") if found[1] else ""

"""The scripts of a theme as browsers get them: each in one file with all that it imports, small.

The search engine keeps a file of its own, since it is a module with a public face, and so does what comes when called for.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import minify

from generator.problems import Problem
from generator.scripts import compact_script, engine_files, imports_of, minified, script_files
from generator.source.paths import files_below, shown_path
from generator.theme.faults import NO_UTF_8, fault

SCRIPTS = "assets/js"
_PLACE = re.compile(r"on line (\d+) and column (\d+)")


def script_sources(folders: Iterable[Path], refused: Collection[Path] = ()) -> tuple[dict[str, str], list[Problem]]:
    """The theme's scripts as they were written, by name; a folder earlier in the list wins where its script is one."""
    places = [(folder, folder / SCRIPTS) for folder in reversed(list(folders))]
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
            minified(source)
        except UnicodeDecodeError:
            problems.append(fault(shown_path(path, folder), NO_UTF_8))
            continue
        except minify.MinifyError as error:
            place = _PLACE.search(str(error))
            line, column = (int(place[1]), int(place[2])) if place else (1, 1)
            message = "Hier ist das Skript kein JavaScript. Bitte Klammern und Anführungszeichen davor prüfen."
            problems.append(fault(shown_path(path, folder), message, line, column))
            continue
        missing = next(((other, at) for other, at in imports_of(source) if other not in names), None)
        if missing is not None:
            line = source.count("\n", 0, missing[1]) + 1
            message = f"Das Skript „{missing[0]}“ gibt es nicht. Bitte die Schreibweise prüfen."
            problems.append(fault(shown_path(path, folder), message, line))
            continue
        sources[path.name] = source
    return _whole(sources), problems


def _whole(sources: dict[str, str]) -> dict[str, str]:
    """Without those that import one that is left out."""
    lacking = {name for name, source in sources.items() if any(o not in sources for o, _ in imports_of(source))}
    return _whole({name: source for name, source in sources.items() if name not in lacking}) if lacking else sources


def compact_scripts(sources: Mapping[str, str], shipped: Mapping[str, str]) -> tuple[dict[str, bytes], list[Problem]]:
    """The scripts as browsers get them, by their path below the top of the site; `shipped` where two do not fit."""
    scripts, problems, clashing = {}, [], []
    for name in script_files(sources):
        try:
            scripts[name] = compact_script(name, sources)
        except minify.MinifyError:
            message = "Dieses Skript und eines, das es importiert, nennen zwei Dinge gleich. Bitte eines anders nennen."
            problems.append(fault(f"{SCRIPTS}/{name}", message))
            clashing.append(name)
    # The engine and what it asks for later fit only together.
    engine = engine_files(shipped)
    whole = engine if any(name in engine for name in clashing) else []
    for name in dict.fromkeys([*whole, *(name for name in clashing if name in shipped)]):
        scripts[name] = compact_script(name, shipped)
    return {f"{SCRIPTS}/{name}": script.encode() for name, script in scripts.items()}, problems

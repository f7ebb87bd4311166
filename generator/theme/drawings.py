"""The drawings of a theme, SVG files: whether browsers can show them, and the one file that holds all small ones."""

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from xml.parsers import expat

from generator.problems import Problem, reason_of
from generator.sprite import ids_of, symbol_places, symbols_of, whole_sprite
from generator.theme.alive import Watch
from generator.theme.faults import fault

SPRITE = "assets/icons/sprite.svg"
_ROOT = "http://www.w3.org/2000/svg svg"
_NO_XML = (
    "Hier ist diese Datei kein SVG, und kein Browser zeigt etwas davon. Bitte im Zeichenprogramm neu als SVG speichern, "
    "oder Klammern und Anführungszeichen davor prüfen."
)
_NO_SVG = (
    'Diese Datei ist kein SVG-Bild. Es beginnt so: „<svg xmlns="http://www.w3.org/2000/svg">“. Bitte im '
    "Zeichenprogramm neu als SVG speichern."
)
_PLAIN = "Bitte diese Stelle löschen, oder im Zeichenprogramm als „einfaches SVG“ speichern."
_NAMED = re.compile(r"""\bicon\([^,(){}]*,\s*["']([\w-]+)["']\s*[,)]|sprite\.svg#([\w-]+)""")
"""How a template names one of the small drawings."""
_REUSED = re.compile(rb"""href\s*=\s*["']#([^"']+)""")
"""How one drawing shows another of the same file."""


def is_drawing(path: str) -> bool:
    """Tell whether a file of a theme is a drawing, by its path."""
    return path.lower().endswith(".svg")


def clean_drawings(
    found: Mapping[str, Path], folders: tuple[Path, ...]
) -> tuple[dict[str, bytes | Path], list[Problem]]:
    """The drawings that go out; the program's where a site's own is none.

    A site's own sprite has to hold what it draws itself alone: what it lacks comes from the program's.
    """
    shipped = folders[-1]
    drawings: dict[str, bytes | Path] = {}
    problems = []
    for path, file in found.items():
        if not is_drawing(path):
            continue
        drawings[path] = file
        if file.is_relative_to(shipped):
            continue
        problem = _problem(path, file)
        if problem is not None:
            problems.append(problem)
            del drawings[path]
            if (shipped / path).is_file():
                drawings[path] = shipped / path
        elif path == SPRITE:
            drawings[path] = whole_sprite(file.read_bytes(), (shipped / path).read_bytes())
    return drawings, problems


def _problem(path: str, file: Path) -> Problem | None:
    try:
        data = file.read_bytes()
    except OSError as error:
        return fault(path, f"Diese Datei lässt sich nicht lesen ({reason_of(error)}). Bitte die Rechte prüfen.")
    parser = expat.ParserCreate(namespace_separator=" ")
    watch = Watch(parser)
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        return fault(path, _NO_XML, error.lineno, error.offset + 1)
    except (LookupError, ValueError):  # it names a coding of letters that nobody knows
        return fault(path, _NO_XML)
    if watch.root != _ROOT:
        return fault(path, _NO_SVG)
    if watch.found is not None:
        return fault(path, f"{watch.found.message} {_PLAIN}", watch.found.line, watch.found.column)
    return None


def unknown_symbols(templates: Mapping[str, str], sprite: bytes | Path) -> Iterator[Problem]:
    """Where templates of a site's own name a small drawing that there is none of, by their path."""
    known = ids_of(_data(sprite))
    for path, template in templates.items():
        for match in _NAMED.finditer(template):
            name = match[1] or match[2]
            if name not in known:
                line = template.count("\n", 0, match.start()) + 1
                column = match.start() - template.rfind("\n", 0, match.start())
                message = (
                    f"Das Zeichen „{name}“ gibt es nicht; hier bliebe eine Lücke. Bitte die Schreibweise prüfen, oder "
                    f'in theme/{SPRITE} zeichnen: <symbol id="{name}" viewBox="0 0 24 24">…</symbol>.'
                )
                yield fault(path, message, line, column)


def unnamed_symbols(sprite: bytes | Path, shipped: Path, words: Collection[str]) -> dict[str, tuple[int, int]]:
    """The small drawings that the program has none of and that no word of a template, script or sheet names, each with
    its line and column: what is left to show one is a topic or a life phase."""
    data, ours = _data(sprite), ids_of(_data(shipped))
    reused = {match[1].decode("utf-8", "replace") for match in _REUSED.finditer(data)}
    known = ours | reused | frozenset(words)
    return {name: place for name, place in symbol_places(data).items() if name not in known}


def drawn_symbols(sprite: bytes | Path) -> frozenset[str]:
    """The names of all small drawings."""
    return symbols_of(_data(sprite))


def _data(file: bytes | Path) -> bytes:
    return file if isinstance(file, bytes) else file.read_bytes()

"""The stylesheets of a theme as browsers get them: the theme's own in one file with its ground.

The ground are the rules of Material's that can match a page.
"""

from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from generator.problems import Problem
from generator.styles import Loaded, Mistake, Skipped, compact, files_named, read_sheet
from generator.theme.faults import NO_UTF_8, fault
from generator.theme.ground import cut_ground

STYLES = "assets/css"
"""Pages load every sheet that lies here; what lies elsewhere waits for a template or a sheet that names it."""
_MAIN = f"{STYLES}/site.css"
"""The stylesheet that stands on a ground; a site's others follow it."""
_GROUND = "ground.css"
"""What the program's own pages need of Material's stylesheet: for readers, and for builds where Material is missing."""
_LONGEST_ADDRESS = 80
"""Characters of an address that a message quotes."""
_MOST_TOLD = 20
"""Mistakes of one sheet: whoever has so many has copied it from somewhere, and sees the next ones after these."""
_MESSAGES = {
    Skipped.ALL_OPEN: "Hier beginnt etwas, das nie endet. Bitte die schließende Klammer oder das Ende des Kommentars ergänzen.",
    Skipped.ALL: "Hier ist das Stylesheet kein CSS. Bitte Klammern, Doppelpunkte und Semikolons davor prüfen.",
    Skipped.DECLARATION: (
        "Diese Angabe ist kein CSS und bleibt weg; der Rest des Stylesheets gilt. Bitte löschen, oder so schreiben: "
        "„color: red;“. Auch Tricks für alte Browser wie „*zoom: 1“ liest heute keiner mehr."
    ),
}


def is_sheet(path: str) -> bool:
    """Tell whether a file of a theme is a stylesheet, by its path."""
    return path.endswith(".css")


def read_sheets(found: Mapping[str, Path], folders: tuple[Path, ...]) -> tuple[dict[str, str], list[Problem]]:
    """The theme's stylesheets as they can go out, by path; the program's where a site's own can't be read."""
    sheets, problems = {}, []
    for path in filter(is_sheet, found):
        for file in dict.fromkeys((found[path], folders[-1] / path)):
            if not file.is_file():
                continue
            sheet, told = _sheet(path, file)
            problems += told
            if sheet is not None:
                sheets[path] = sheet
                break
    return sheets, problems


def _sheet(path: str, file: Path) -> tuple[str | None, list[Problem]]:
    try:
        sheet, mistakes = read_sheet(file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        return None, [fault(path, NO_UTF_8)]
    return sheet, [fault(path, _message(mistake), mistake.line, mistake.column) for mistake in mistakes[:_MOST_TOLD]]


def _message(mistake: Mistake) -> str:
    if mistake.skipped is not Skipped.ELSEWHERE:
        return _MESSAGES[mistake.skipped]
    address = mistake.address
    address = address if len(address) <= _LONGEST_ADDRESS else f"{address[:_LONGEST_ADDRESS]}…"
    return (
        f"„{address}“ liegt auf einer anderen Website. Von dort lädt diese nichts, denn sonst erführe jemand, wer sie "
        "liest. Diese Angabe bleibt weg; der Rest des Stylesheets gilt. Bitte die Datei in theme/assets/ legen und den "
        "Weg dorthin schreiben, zum Beispiel: url(../fonts/schrift.woff2)."
    )


def named_files(found: Mapping[str, Path], folder: Path) -> dict[str, tuple[Loaded, ...]]:
    """Path of each stylesheet in one folder of the theme → the files that it loads; whether they are there shows later."""
    named = {}
    for path, file in found.items():
        if is_sheet(path) and file.is_relative_to(folder):
            named[path] = files_named(file.read_bytes().decode("utf-8-sig", "replace"))
    return named


def compact_sheets(
    sheets: Mapping[str, str],
    templates: tuple[str, ...],
    scripts: tuple[str, ...],
    shipped: Path,
    cache: Path | None = None,
) -> dict[str, bytes]:
    """The stylesheets as browsers get them, the one with the ground first; `shipped` is the program's own theme."""
    material, main = _material_stylesheet(), sheets.get(_MAIN, "")
    if material is None:
        ground = (shipped / _GROUND).read_text(encoding="utf-8")
    else:
        ground = cut_ground(material, templates, scripts, tuple(sheets.values()), main, cache)
    others = {path: compact(sheet).encode() for path, sheet in sheets.items() if path != _MAIN}
    return {_MAIN: compact(ground, main).encode(), **others}


def linked_sheets(sheets: Mapping[str, bytes]) -> Iterator[str]:
    """The paths of those that pages load."""
    return (path for path in sheets if path.startswith(f"{STYLES}/"))


def _material_stylesheet() -> str | None:
    """Looked up without importing Material, which would bring MkDocs along; None where it is not installed."""
    spec = find_spec("material")
    if spec is None or spec.origin is None:
        return None
    found = sorted((Path(spec.origin).parent / "templates/assets/stylesheets").glob("main.*.css"))
    return found[0].read_text(encoding="utf-8") if found else None

"""What the characters of a file must not hold, before anything is parsed.

One quick search says whether there is anything to look for: a clean file costs next to nothing.
"""

import re
from collections.abc import Iterator

from generator.problems import Level, Problem

_SUSPECT = re.compile(
    r"^[ ]*[\t\u00a0\u2007\u202f]"
    r"|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]"
    r"|^(?:<{7}|={7}|>{7}|\|{7})(?: |$)"
    r"|Ã[\x80-\xbf„–Ÿœ€‚ƒ…†‡ˆ‰Š‹Œ‘’“”•—˜™š›ž]|â€|Â[\xa0-\xbf]",
    re.MULTILINE,
)
_RARE = re.compile(
    r"[\t\u00a0\u2007\u202f\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffffÃÂâ]"
)
"""One character class searches several times faster than the alternatives above."""
_MARKS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_NAMES = {
    "E110": (
        "Hier rückt ein Tabulator ein. YAML erlaubt nur Leerzeichen. "
        "Bitte den Tabulator löschen und mit je 2 Leerzeichen einrücken."
    ),
    "E111": (
        "Hier rückt ein geschütztes Leerzeichen ein (oft aus Word oder einer Webseite kopiert). "
        "Bitte löschen und mit der Leertaste neu einrücken."
    ),
    "E113": (
        "Hier steht noch die Markierung eines Git-Konflikts. "
        "Bitte eine der beiden Fassungen auswählen und die Zeilen mit <<<<<<<, ======= und >>>>>>> löschen."
    ),
}


def check_text(text: str, path: str) -> Iterator[Problem]:
    """Find characters and marks that a record must not hold, each with its place."""
    if _RARE.search(text) is None and not any(mark in text for mark in _MARKS):
        return
    for number, line in enumerate(text.split("\n"), start=1):
        for match in _SUSPECT.finditer(line):
            yield _problem(match.group(), path, number, match.start() + 1)


def check_markdown(text: str, path: str) -> Iterator[Problem]:
    """The same for a hand-written page, where any blank may stand at the beginning, and a row of `=` below a heading."""
    has_conflict = re.search(r"^<{7} ", text, re.MULTILINE) is not None
    for problem in check_text(text, path):
        if problem.code not in ("E110", "E111") and (problem.code != "E113" or has_conflict):
            yield problem


def _problem(found: str, path: str, line: int, column: int) -> Problem:
    last = found[-1]
    if found.lstrip() == "" and last == "\t":
        return Problem("E110", Level.ERROR, _NAMES["E110"], path, line, column + len(found) - 1)
    if found.strip(" \u00a0\u2007\u202f") == "":
        return Problem("E111", Level.ERROR, _NAMES["E111"], path, line, column + len(found) - 1)
    if found[0] in "<=>|" and len(found) >= 7:
        return Problem("E113", Level.ERROR, _NAMES["E113"], path, line, column)
    if found[0] in "ÃâÂ":
        message = (
            f"„{found}“ sieht nach einem falsch gelesenen Umlaut aus (zum Beispiel „Ã¼“ statt „ü“). "
            "Bitte das Wort neu tippen und die Datei als UTF-8 speichern."
        )
        return Problem("W117", Level.WARNING, message, path, line, column)
    message = (
        f"Hier steht ein unsichtbares Steuerzeichen (U+{ord(found):04X}). "
        "Bitte die Zeile löschen und neu tippen, statt sie zu kopieren."
    )
    return Problem("E112", Level.ERROR, message, path, line, column)

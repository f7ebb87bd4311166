"""Entries of a list that the format takes for the rest of the text before them, without a word."""

import re
from collections.abc import Iterator

from generator.problems import Level, Problem

_SHOWN = 30
"""Letters of an entry that are quoted."""
_MOST = 20
"""Lines of one entry that are looked at: who mends these sees the others."""
_SWALLOWED = re.compile(r"[ ]*([-*•‣◦▪●∙·➢✓]\s*)(\w.*)")


def swallowed_entries(written: str, line: int, path: str) -> Iterator[Problem]:
    """Entries of a list that stand further to the right than the one before, or lack the blank behind their stroke.

    The format takes them for the rest of the text before. `written` is a plain entry of several lines, `line` its first.
    """
    for number, row in enumerate(written.split("\n")[1:_MOST], start=line + 1):
        entry = _SWALLOWED.match(row)
        if entry:
            message = (
                f"Diese Zeile zählt zum Text darüber. Ist sie ein eigener Eintrag der Liste, dann bitte „- {entry[2][:_SHOWN]}“ "
                "schreiben, so weit links wie der Strich darüber. Sonst bitte den Strich davor löschen."
            )
            yield Problem("E103", Level.ERROR, message, path, number, entry.start(1) + 1)

"""Problems: what is wrong with the content, as values with a place and a code.

Nothing in this program throws for bad input. Every stage hands on `(value, problems)`.
"""

import errno
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import attrgetter

_REASONS = {
    errno.EACCES: "Dort fehlen die Rechte",
    errno.EADDRINUSE: "Unter dieser Adresse antwortet schon ein anderes Programm",
    errno.EADDRNOTAVAIL: "Diese Adresse hat der Rechner nicht",
    errno.EDQUOT: "Ihr Anteil am Platz ist voll",
    errno.EEXIST: "Dort steht schon etwas anderes",
    errno.EFBIG: "So groß darf eine Datei dort nicht sein",
    errno.EIO: "Der Datenträger ist gestört",
    errno.EISDIR: "Dort steht ein Ordner",
    errno.ELOOP: "Dort führen Verweise im Kreis",
    errno.EMFILE: "Es sind zu viele Dateien offen",
    errno.ENAMETOOLONG: "Der Name ist zu lang",
    errno.ENOENT: "Das gibt es nicht",
    errno.ENOSPC: "Der Platz ist voll",
    errno.ENOTDIR: "Dort steht eine Datei, wo ein Ordner sein muss",
    errno.ENOTEMPTY: "Der Ordner ist nicht leer",
    errno.EPERM: "Das ist nicht erlaubt",
    errno.EROFS: "Dort lässt sich nur lesen",
    errno.EXDEV: "Dort beginnt ein anderer Datenträger",
}


class Level(StrEnum):
    """How much a problem matters: an error keeps its record out of the site."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding for an editor: what is wrong, where, and what to write instead."""

    code: str
    """Stable name of the kind of problem, such as `E204`; never used for two kinds."""
    level: Level
    message: str
    """German, for an editor who opens the file twice a year; ends with the fix, unless `suggestion` says it."""
    path: str = ""
    """The file, relative to the root of the site's repository, always with `/`."""
    line: int = 0
    """Counted from 1; 0 where the problem has no line."""
    column: int = 0
    """Counted from 1; 0 where the problem has no column."""
    field: str = ""
    """The field's name as written in the record, dotted: `locations.0.postal_code`."""
    words: str = ""
    """The words that it is about, as they stand in the text; empty where it is about no words."""
    suggestion: str = ""
    """What to write or do instead, where it does not stand in the message."""
    example: str = ""
    """Lines of a file, as they may be written; told below the message."""
    source: str = ""
    """What asks for it: `BITV 2.0 Anlage 2 Teil 2 Nr. 1`; empty where the directory itself does."""
    end_column: int = 0
    """The column behind the last of the words, in the same line; 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted beside the problems, so that nobody takes a quiet report for a clean one."""

    texts: int | None = None
    """How many texts in Easy Language were checked; None where none could be."""
    of_interface: int = 0
    """How many of them are no content, but words of buttons and headings; `wegweiser easy` alone checks those."""
    exemptions: int = 0
    """Findings of Easy Language that an exception with a reason took away (`easy.allow`)."""
    silenced: int = 0
    """Findings that a record silences with a reason (`allow`)."""
    switched_off: int = 0
    """Findings of rules that the site has switched off (`rules` of site_config.yml)."""
    without_easy: int = 0
    """Notes and papers that nobody has written in easy words; `wegweiser easy` alone counts those."""


def in_reading_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort by file, place and code, then by the rest, each once, so that the same input prints the same report."""
    first = ("path", "line", "column", "code", "message")
    rest = ("level", "end_column", "field", "words", "suggestion", "example", "source")
    return sorted(set(problems), key=attrgetter(*first, *rest))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether any of the problems is an error."""
    return any(problem.level is Level.ERROR for problem in problems)


def told_day(day: date) -> str:
    """`1.12.2026`, as sentences for editors name a day; what they are to copy into a file is ISO 8601 (`2026-12-01`)."""
    return f"{day.day}.{day.month}.{day.year}"


def reason_of(error: OSError) -> str:
    """Why the system refused something, in German without a full stop; its own words would be English."""
    return _REASONS.get(error.errno or 0, f"Das System meldet den Fehler {error.errno}")

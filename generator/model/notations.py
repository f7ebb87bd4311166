"""How people and tools write days, times, amounts and answers, as the record format writes them.

Each function takes the characters of a value and gives those of its canonical form; what it does not know, it gives back
as it is, and the field refuses it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("januar jan jänner", "februar feb", "märz mrz mär", "april apr", "mai", "juni jun", "juli jul", "august aug",
         "september sep sept", "oktober okt", "november nov", "dezember dez"), start=1)
    for name in names.split()
}  # fmt: skip
_GERMAN_DAY = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")
_SPOKEN_DAY = re.compile(r"(\d{1,2})\. ?([^\W\d]+)\.? (\d{4})")
_MIDNIGHT = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?")
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2})(?::00)?)?( ?(?:Uhr|h))?", re.IGNORECASE)
_MONEY = re.compile(r"(?:(?:€|EUR|Euro) ?)?(\d+)(?:([.,]\d{1,2})|[.,][-–—]+)?(?: ?(?:€|EUR|Euro))?", re.IGNORECASE)
_AGE_UNITS = re.compile(r"(\d) ?(Wochen?|Monate?n?|Jahre?n?|Mon\.|J\.)", re.IGNORECASE)
_BLANKS = re.compile(r"[\s\u00a0\u2007\u202f]+")


@dataclass(frozen=True, slots=True)
class Notation:
    """Marks a field type whose values can be written in several ways: the function gives the canonical one."""

    canonical: Callable[[str], str]


def plain(text: str) -> str:
    """Without blanks at the ends; inside, each gap is one ordinary blank."""
    return _BLANKS.sub(" ", text).strip()


def day(text: str) -> str:
    """`1.10.2026`, `1. Oktober 2026` and midnight of a day as `2026-10-01`."""
    said = plain(text)
    if midnight := _MIDNIGHT.fullmatch(said):
        return midnight[1]
    if german := _GERMAN_DAY.fullmatch(said):
        return f"{german[3]}-{int(german[2]):02}-{int(german[1]):02}"
    spoken = _SPOKEN_DAY.fullmatch(said)
    if spoken and spoken[2].lower() in _MONTHS:
        return f"{spoken[3]}-{_MONTHS[spoken[2].lower()]:02}-{int(spoken[1]):02}"
    return said


def clock(text: str) -> str:
    """`9.30`, `9 Uhr` and `9:30:00` as `9:30`; a number alone is no time."""
    said = plain(text)
    match = _TIME.fullmatch(said)
    return f"{match[1]}:{match[2] or '00'}" if match and (match[2] or match[3]) else said


def amount(text: str) -> str:
    """Euros as a number alone: `5,50 €` and `EUR 5,-` as `5,50` and `5`."""
    said = plain(text)
    match = _MONEY.fullmatch(said)
    return f"{match[1]}{match[2] or ''}" if match else said


def age(text: str) -> str:
    """`6 Wochen`, `6 Mon.` and `3 Jahre` as `6 weeks`, `6 months` and `3 years`."""
    return _AGE_UNITS.sub(_age_unit, plain(text))


def _age_unit(match: re.Match[str]) -> str:
    unit = {"w": "week", "m": "month", "j": "year"}[match[2][0].lower()]
    return f"{match[1]} {unit}" if match.string in (f"1 {match[2]}", f"1{match[2]}") else f"{match[1]} {unit}s"


def one_of(words: dict[str, str]) -> Callable[[str], str]:
    """A function that gives what a word means, as in the table."""

    def canonical(text: str) -> str:
        said = plain(text)
        return words.get(said.lower(), said)

    return canonical

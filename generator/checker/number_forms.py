"""Find short ways of writing numbers: `3,50 €`, `24.12.2026`, `9:30 Uhr`, `5-10`, `24/7`, `Mo bis Fr`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.checker.lists import alternatives, read_in_order


@dataclass(frozen=True, slots=True)
class NumberForm:
    """A short form in a text."""

    text: str
    start: int
    message: str
    suggestion: str


_PHONE = re.compile(r"(?<![\d.,])(?:\+\d{2}|\(?0\d{2,5}\)?)[\s/\d().–-]{3,}\d|(?<!\d)\d{5}(?=\s[A-ZÄÖÜ])")
"""A number to dial, or a postcode."""
_NUMBER = re.compile(r"\d|€")
"""Without one of them there are only days of the week to look for."""
_Form = tuple[re.Pattern[str], str, str]
"""What to find, what is wrong with it and what to write instead."""


def find_number_forms(text: str, taken: list[tuple[int, int]]) -> Iterator[NumberForm]:
    """Every short form outside of what is taken: web addresses, numbers to dial, house numbers."""
    if _NUMBER.search(text) is None:
        patterns: Iterable[_Form] = (_weekdays_form(),)
    else:
        taken = [*taken, *(match.span() for pattern in (_PHONE, _house()) for match in pattern.finditer(text))]
        patterns = (*_FORMS, _weekdays_form())
    for pattern, message, suggestion in patterns:
        for match in pattern.finditer(text):
            if not any(start <= match.start() < end for start, end in taken):
                taken.append(match.span())
                yield NumberForm(match.group(), match.start(), message, suggestion)


@cache
def _house() -> re.Pattern[str]:
    streets = alternatives(f"*{end}" for end in read_in_order("street_endings.txt"))
    return re.compile(rf"(?i)\b{streets}\.?\s\d+\s?[a-z]?(?:\s?[-–]\s?\d+\s?[a-z]?)?\b")


_MONEY = re.compile(
    r"(?:\d[\d.,]*(?:,[-–])?\s?)?€(?:\s?\d[\d.,]*)?|\b\d[\d.]*(?:,00|,[-–]+)(?!\d)(?:\s?(?:Euro|EUR)\b)?|\b\d[\d.,]*\s?EUR\b"
)
_DAY = re.compile(r"(?<![\d.,])[0-3]?\d\.\s?[01]?\d\.(?:\s?\d{4}|\d{2}(?!\d))?(?!\d)|(?<!\d)\d{4}-\d\d-\d\d(?!\d)")
_HOUR = re.compile(
    r"(?<![\d.,:])[0-2]?\d:[0-5]\d(?!\d)(?:\s?Uhr\b)?"
    r"|(?<![\d.,:])[0-2]?\d\.[0-5]\d(?=\s?(?:Uhr\b|(?:[-–]|bis)\s?\d))(?:\s?Uhr\b)?"
    r"|(?<![\d.,])0\d\sUhr\b|\b\d{1,2}\s?h\b"
)
_ALWAYS = re.compile(r"(?<![\d/])24\s?/\s?7(?![\d/])|(?<![\d/])7\s?/\s?24(?![\d/])")
_RANGE = re.compile(r"(?<![\w.,:/+-])\d{1,4}\.?\s?(?:-|–|—)\s?\d{1,4}(?![\w:/+-]|[.,]\d)")
_TIMES = re.compile(r"(?<![\w.,:/-])\d+\s?[x×]\b|(?<![\w.,:/-])\d+\s?×")
_FORMS: tuple[_Form, ...] = (
    (_MONEY, "Geld steht hier in kurzer Form.", "Bitte so schreiben: „3 Euro“ oder „3 Euro 50“."),
    (
        _DAY,
        "Der Tag steht hier nur mit Zahlen.",
        "Bitte den Monat als Wort schreiben, zum Beispiel: 24. Dezember 2026.",
    ),
    (_HOUR, "Die Uhr-Zeit steht hier in kurzer Form.", "Bitte so schreiben: „9 Uhr“ oder „9 Uhr 30“."),
    (_ALWAYS, "„24/7“ verstehen nicht alle.", "Bitte so schreiben: „immer“ oder „jeden Tag, auch in der Nacht“."),
    (_RANGE, "Hier steht ein Strich zwischen 2 Zahlen.", "Bitte „bis“ schreiben, zum Beispiel: „5 bis 10“."),
    (_TIMES, "Hier steht „x“ für „mal“.", "Bitte so schreiben: „2 Mal“."),
)
_WEEKDAYS = ("Die Wochen-Tage stehen hier in kurzer Form.", "Bitte so schreiben: „von Montag bis Freitag“.")


def _weekdays_form() -> _Form:
    return (_weekdays(), *_WEEKDAYS)


@cache
def _weekdays() -> re.Pattern[str]:
    """`Mo bis Fr`, `Di, Do`, `Mo 9`: one pair of letters alone may be another word."""
    day = alternatives(read_in_order("day_letters.txt"))
    join = rf"\s?(?:{alternatives(read_in_order('day_joins.txt'))}|[-–+/,&])\s?"
    hours = r"(?=\s?\d{1,2}(?:[:.]\d\d)?\s?(?:Uhr|[-–]|bis))"
    return re.compile(rf"(?<![\w.-]){day}\.?{join}(?:{day}\b\.?(?:{join})?)+(?!\w)|(?<![\w.-]){day}\.?:?{hours}")

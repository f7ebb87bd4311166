"""Find short ways of writing numbers: `3,50 €`, `24.12.2026`, `9:30 Uhr`, `5-10`, `24/7`, `Mo bis Fr`."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.checker.lists import alternatives, read_in_order
from generator.checker.weekdays import find_weekdays


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
_Form = tuple[re.Pattern[str], str, Callable[[re.Match[str]], str], str]
"""What to find, what is wrong with it, how it is said, and an example where it can't be said."""


def find_number_forms(text: str, taken: list[tuple[int, int]]) -> Iterator[NumberForm]:
    """Every short form outside of what is taken: web addresses, numbers to dial, house numbers."""
    found: Iterable[tuple[re.Match[str], str, str]] = _days(text)
    if _NUMBER.search(text) is not None:
        taken = [*taken, *(match.span() for pattern in (_PHONE, _house()) for match in pattern.finditer(text))]
        found = (*_numbers(text), *found)
    for match, message, suggestion in found:
        if not any(start <= match.start() < end for start, end in taken):
            taken.append(match.span())
            yield NumberForm(match.group(), match.start(), message, suggestion)


def _days(text: str) -> Iterator[tuple[re.Match[str], str, str]]:
    return ((match, "Die Wochen-Tage stehen hier in kurzer Form.", advice) for match, advice in find_weekdays(text))


def _numbers(text: str) -> Iterator[tuple[re.Match[str], str, str]]:
    for pattern, message, say, example in _FORMS:
        for match in pattern.finditer(text):
            said = say(match)
            yield match, message, f"Bitte so schreiben: „{said}“." if said else f"Bitte so schreiben: {example}."


@cache
def _house() -> re.Pattern[str]:
    streets = alternatives(f"*{end}" for end in read_in_order("street_endings.txt"))
    return re.compile(rf"(?i)\b{streets}\.?\s\d+\s?[a-z]?(?:\s?[-–]\s?\d+\s?[a-z]?)?\b")


_MONEY = re.compile(
    r"(?:\d[\d.,]*(?:,[-–])?\s?)?€(?:\s?\d[\d.,]*)?|\b\d[\d.]*(?:,00|,[-–]+)(?!\d)(?:\s?(?:Euro|EUR)\b)?|\b\d[\d.,]*\s?EUR\b"
    r"|(?<![\d.,])\d+\.\d{1,2}\s?(?:Euro|Cent)\b"
)
_DAY = re.compile(
    r"(?<![\d.,])([0-3]?\d)\.\s?([01]?\d)\.(?:\s?(\d{4})|\d{2}(?!\d))?(?!\d)"
    r"|(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)"
)
_HOUR = re.compile(
    r"(?<![\d.,:])[0-2]?\d:[0-5]\d(?!\d)(?:\s?Uhr\b)?"
    r"|(?<![\d.,:])[0-2]?\d\.[0-5]\d(?=\s?(?:Uhr\b|(?:[-–]|bis)\s?\d))(?:\s?Uhr\b)?"
    r"|(?<![\d.,])0\d\sUhr\b|\b\d{1,2}\s?h\b"
)
_ALWAYS = re.compile(r"(?<![\d/])24\s?/\s?7(?![\d/])|(?<![\d/])7\s?/\s?24(?![\d/])")
_RANGE = re.compile(r"(?<![\w.,:/+-])(\d{1,4}\.?)\s?(?:-|–|—)\s?(\d{1,4})(?![\w:/+-]|[.,]\d)")
_TIMES = re.compile(r"(?<![\w.,:/-])(\d+)\s?[x×]\b|(?<![\w.,:/-])\d+\s?×")
_AMOUNT = re.compile(r"(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](?P<cents>\d{1,2}))?(?!\d)")


def _money(match: re.Match[str]) -> str:
    """`3 Euro 50`, `3 Euro und 5 Cent`; nothing where no amount of Euros is named."""
    amount = _AMOUNT.search(match.group())
    if amount is None or "Cent" in match.group():
        return ""
    cents = int((amount["cents"] or "0").ljust(2, "0"))
    few = f"und {cents} Cent" if 0 < cents < 10 else str(cents or "")
    return f"{amount['whole']} Euro {few}".strip()


def _day(match: re.Match[str]) -> str:
    """`24. Dezember 2026`; nothing for a month that there is not, or a year with 2 digits."""
    day, month, year = match.group(1, 2, 3) if match[1] else match.group(6, 5, 4)
    names = read_in_order("months.txt")
    if not 1 <= int(month) <= len(names) or (not year and match.group()[-1].isdigit()):
        return ""
    return f"{int(day)}. {names[int(month) - 1]} {year or ''}".strip()


def _hour(match: re.Match[str]) -> str:
    """Nothing for `2 h`, which may be 2 hours."""
    hour, *minutes = (int(number) for number in re.findall(r"\d+", match.group()))
    return "" if match.group().endswith("h") else f"{hour} Uhr {(minutes or [0])[0] or ''}".strip()


_FORMS: tuple[_Form, ...] = (
    (_MONEY, "Geld steht hier in kurzer Form.", _money, "„3 Euro“ oder „3 Euro 50“"),
    (_DAY, "Der Tag steht hier nur mit Zahlen.", _day, "„24. Dezember 2026“"),
    (_HOUR, "Die Uhr-Zeit steht hier in kurzer Form.", _hour, "„9 Uhr“ oder „2 Stunden“"),
    (_ALWAYS, "„24/7“ verstehen nicht alle.", lambda match: "", "„immer“ oder „jeden Tag, auch in der Nacht“"),
    (
        _RANGE,
        "Hier steht ein Strich zwischen 2 Zahlen.",
        lambda match: f"{match[1]} bis {match[2]}",
        "",
    ),
    (_TIMES, "Hier steht „x“ für „mal“.", lambda match: f"{match.group().rstrip(' x×')} Mal", ""),
)

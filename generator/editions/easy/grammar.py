"""German by rule: numbers, plurals, dates, times, money, phone numbers and lists of words. One way to say one thing."""

from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal

from generator.editions.easy.fact import EasyLine, items
from generator.model.parts import Weekday
from generator.model.phones import PhoneNumber, print_phone

WEEKDAY_NAMES: dict[Weekday, str] = {
    "mon": "Montag",
    "tue": "Dienstag",
    "wed": "Mittwoch",
    "thu": "Donnerstag",
    "fri": "Freitag",
    "sat": "Samstag",
    "sun": "Sonntag",
}
"""German names in the order of the week."""
_MONTHS = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]
_LONGEST_LIST = 3
_LONGEST_SENTENCE = 10


def easy_date(day: date) -> str:
    """A day as `15. August 2026`."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


def weekday_date(day: date) -> str:
    """A day as `Samstag, 15. August 2026`."""
    return f"{tuple(WEEKDAY_NAMES.values())[day.weekday()]}, {easy_date(day)}"


def easy_time(moment: time) -> str:
    """A time as `9 Uhr 30`; the last moment of a day is `24 Uhr`."""
    if moment == time.max:
        return "24 Uhr"
    return f"{moment.hour} Uhr {moment.minute}" if moment.minute else f"{moment.hour} Uhr"


def easy_phone(phone: PhoneNumber) -> str:
    """A number in groups of 2 or 3 digits behind the area code: `02541 123 45 67`."""
    parts = print_phone(phone).replace("-", " ").split(" ")
    if not phone.e164.startswith("+49"):
        return " ".join(parts)
    return " ".join([parts[0], *(_in_pairs(part) for part in parts[1:])])


def _in_pairs(digits: str) -> str:
    """`2312500` as `231 25 00`: a group of 3 first where the number of digits is odd."""
    first = min(len(digits), 3 if len(digits) % 2 else 2)
    return " ".join([digits[:first], *(digits[i : i + 2] for i in range(first, len(digits), 2))])


def easy_money(amount: Decimal) -> str:
    """Euros as `5 Euro`, `5 Euro und 50 Cent`, `50 Cent`, `1.200 Euro`."""
    euros, cents = divmod(int(amount * 100), 100)
    whole = f"{euros:,} Euro".replace(",", ".")
    if not cents:
        return whole
    return f"{whole} und {cents} Cent" if euros else f"{cents} Cent"


def plural(number: int, one: str, many: str) -> str:
    """A number with its noun: `1 Jahr`, `2 Jahre`."""
    return f"{number} {one if number == 1 else many}"


def join_words(words: Sequence[str]) -> str:
    """Words as `A`, `A und B`, `A, B und C`."""
    *first, last = words
    return f"{', '.join(first)} und {last}" if first else last


def listed(beginning: str, words: Sequence[str], list_beginning: str = "") -> tuple[EasyLine, ...]:
    """One sentence with up to 3 words at its end; a list where that would get long.

    `list_beginning` takes the place of `beginning` above a list.
    """
    sentence = f"{beginning} {join_words(words)}."
    if len(words) == 1 or (len(words) <= _LONGEST_LIST and len(sentence.split()) <= _LONGEST_SENTENCE):
        return (EasyLine(sentence),)
    return (EasyLine(f"{list_beginning or beginning}:"), *items(*words))

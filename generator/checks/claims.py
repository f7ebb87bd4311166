"""Numbers, hours and amounts that a real record tells, and which of its sources say them too."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from functools import partial
from itertools import groupby
from typing import Literal

from generator.catalog import Catalog, Entry
from generator.checks.written_times import phones_of
from generator.model.hours import Always
from generator.model.links import FieldPath
from generator.model.parts import FactSource
from generator.model.phones import PhoneNumber, print_phone
from generator.model.times import WEEKDAYS, Monthly, Weekday, Weekly
from generator.model.written import Offer, Provider

_SHORT_NAMES = dict(zip(WEEKDAYS, ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"), strict=True))
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[ \u00a0/().-]+(?=\d)")
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?: ?Uhr)?(?: ?[–-] ?| bis )(\d{1,2})(?:[:.](\d{2}))?(?!\d)")
_START = re.compile(r"ab (\d{1,2})(?:[:.](\d{2}))? ?Uhr")
_ALWAYS = re.compile(r"rund um die Uhr|Tag und Nacht|24 Stunden|24/7", re.IGNORECASE)
_FIGURE = r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?"
_ANY_FIGURE, _EUROS = re.compile(rf"{_FIGURE}(?!\d)"), re.compile(rf"{_FIGURE}(?= ?(?:Euro|€))")
ClaimKind = Literal["phone", "hours", "amount"]
_LONG = 7
"""Digits of a number that stands in another one by no chance."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that a family relies on."""

    kind: ClaimKind
    path: FieldPath
    """Where it stands in its record."""
    words: str
    """`116 111`, `116 111: Mo–Sa 14–20 Uhr`, `250 Euro`."""
    sources: tuple[FactSource, ...]
    """Those that say the same: of the offer, of others by the same provider, and of what an office is in charge of."""


def claims(catalog: Catalog) -> Iterator[tuple[Entry, tuple[Claim, ...]]]:
    """The claims of every real offer and provider that has some, by file."""
    shared: dict[str, list[FactSource]] = defaultdict(list)
    for offer in catalog.offers.values():
        if offer.provider and not offer.example:
            shared[offer.provider] += offer.sources
    for entry in catalog.entries:
        record = entry.record
        if not isinstance(record, Offer | Provider) or record.example:
            continue
        own = record.sources if isinstance(record, Offer) else ()
        provider = record.provider if isinstance(record, Offer) else record.id
        offices = catalog.offers_by(record.id) if isinstance(record, Provider) else ()
        served = (source for offer in offices if not offer.example for source in offer.sources)
        told = tuple(dict.fromkeys((*own, *shared.get(provider or "", ()), *served)))
        found = tuple(
            Claim(kind, path, words, tuple(source for source in told if source.note and says(source.note)))
            for kind, path, words, says in _told(record)
        )
        if found:
            yield entry, found


def _told(record: Offer | Provider) -> Iterator[tuple[ClaimKind, FieldPath, str, Callable[[str], bool]]]:
    """What a record claims, where, in words, and whether a note says it too."""
    for path, phone in phones_of(record):
        number = print_phone(phone.number)
        yield "phone", (*path, "number"), number, partial(_has_number, phone.number)
        for index, rule in enumerate(phone.hours):
            words = "Tag und Nacht" if isinstance(rule, Always) else _in_words(rule)
            yield "hours", (*path, "hours", index), f"{number}: {words}", partial(_has_hours, rule)
    if isinstance(record, Offer):
        for index, time_ in enumerate(record.times):
            if isinstance(time_, Weekly | Monthly):
                yield "hours", ("times", index), _in_words(time_), partial(_has_hours, time_)
        for path, amount in _amounts(record):
            words = f"{amount:.2f}".removesuffix(".00").replace(".", ",")
            yield "amount", path, f"{words} Euro", partial(_has_amount, amount)


def _has_number(number: PhoneNumber, note: str) -> bool:
    digits = number.e164.removeprefix("+49")
    runs = re.findall(r"\d+", _BETWEEN_DIGITS.sub("", note))
    if len(digits) < _LONG:  # `110` is in many numbers
        return digits in runs
    return any(digits.removeprefix("+") in run for run in runs)


def _has_hours(rule: Weekly | Monthly | Always, note: str) -> bool:
    if isinstance(rule, Always) or (rule.from_ == time.min and rule.to == time.max):
        return _ALWAYS.search(note) is not None
    start = (rule.from_.hour, rule.from_.minute)
    if rule.to is None:
        return start in {_clock(*found) for found in _START.findall(note)}
    spans = {(_clock(*found[:2]), _clock(*found[2:])) for found in _SPAN.findall(note)}
    return (start, _end(rule.to)) in spans


def _end(moment: time) -> tuple[int, int]:
    return (24, 0) if moment == time.max else (moment.hour, moment.minute)


def _clock(hour: str, minute: str) -> tuple[int, int]:
    return int(hour), int(minute or 0)


def _has_amount(amount: Decimal, note: str) -> bool:
    return amount in map(_decimal, _ANY_FIGURE.findall(note))


def _amounts(record: Offer) -> Iterator[tuple[FieldPath, Decimal]]:
    """The price, and what the texts say in euros."""
    if record.cost is not None and record.cost.amount:
        yield ("cost", "amount"), record.cost.amount
    for field, text in (("summary", record.summary), ("description", record.description or "")):
        for amount in dict.fromkeys(map(_decimal, _EUROS.findall(text))):
            yield (field,), amount


def _decimal(found: tuple[str, str]) -> Decimal:
    return Decimal(found[0].replace(".", "") + (f".{found[1]}" if found[1] else "")).normalize()


def _in_words(rule: Weekly | Monthly) -> str:
    """`Mo–Sa 14–20 Uhr`; of a month the hours alone."""
    days = f"{_days(rule.weekdays)} " if isinstance(rule, Weekly) else ""
    end = f"–{_hour(*_end(rule.to))}" if rule.to is not None else ""
    return f"{days}{'' if end else 'ab '}{_hour(rule.from_.hour, rule.from_.minute)}{end} Uhr"


def _hour(hour: int, minute: int) -> str:
    return f"{hour}:{minute:02}" if minute else str(hour)


def _days(weekdays: tuple[Weekday, ...]) -> str:
    numbers = sorted({WEEKDAYS.index(day) for day in weekdays})
    runs = [[number for _, number in run] for _, run in groupby(enumerate(numbers), key=lambda at: at[1] - at[0])]
    names = [_SHORT_NAMES[WEEKDAYS[number]] for number in numbers]
    if len(runs) == 1 and len(names) > 2:
        return f"{names[0]}–{names[-1]}"
    return ", ".join(names)

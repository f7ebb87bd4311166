"""When an offer takes place: the next days, from its times, the holidays and the day of the build."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache
from heapq import merge
from itertools import islice
from typing import TypeGuard, TypeVar

import holidays

from generator.directory import Directory
from generator.model.records import OfferFields, ProviderFields, SchoolHoliday
from generator.model.times import Monthly, SingleDate, Times, Weekly

HORIZON = timedelta(days=400)
"""Nobody plans further; a rule without any day in it is left at that."""
Dated = Weekly | Monthly | SingleDate


_O = TypeVar("_O", bound=OfferFields)
_P = TypeVar("_P", bound=ProviderFields)


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day, and the days on which something may pause."""

    today: date
    state: str
    """Code of the German state, `NW`; empty for the holidays that all states have."""
    school_holidays: tuple[SchoolHoliday, ...]

    def is_school_holiday(self, day: date) -> bool | None:
        """Tell whether schools are closed for the holidays on a day; None where no list reaches it."""
        if any(holiday.from_ <= day <= holiday.to for holiday in self.school_holidays):
            return True
        return False if any(day < holiday.from_ for holiday in self.school_holidays) else None


def calendar_of(directory: Directory[_O, _P]) -> Calendar:
    """The calendar of a site on its day."""
    return Calendar(directory.today, directory.site.area.state or "", directory.school_holidays)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One day on which an offer takes place, with the rule it comes from; of several days in a row the first to come."""

    day: date
    rule: Dated
    start: time


@lru_cache(maxsize=64)
def _public_holidays(state: str, year: int) -> frozenset[date]:
    try:
        return frozenset(holidays.country_holidays("DE", subdiv=state, years=year))
    except NotImplementedError:
        return frozenset(holidays.country_holidays("DE", years=year))


def next_occurrences(times: tuple[object, ...], calendar: Calendar, limit: int = 3) -> tuple[Occurrence, ...]:
    """The next days from today on, over all rules of an offer, in order; today counts."""
    found: list[Occurrence] = []
    for rule in times:
        if isinstance(rule, Weekly | Monthly | SingleDate):
            found += islice(occurrences(rule, calendar), limit)
    found.sort(key=lambda o: (o.day, o.start))
    return tuple(found[:limit])


def is_over(rule: Times, today: date) -> bool:
    """Tell whether the last day of a rule has passed."""
    if isinstance(rule, SingleDate):
        return rule.last_day < today
    return is_rhythm_over(rule, today) and all(move.to < today for move in rule.moved)


def is_rhythm_over(rule: Times, today: date) -> TypeGuard[Weekly | Monthly]:
    """Tell whether the last regular day of what comes again and again has passed; single days may still be moved."""
    return isinstance(rule, Weekly | Monthly) and rule.ends is not None and rule.ends < today


def occurrences(rule: Dated, calendar: Calendar) -> Iterator[Occurrence]:
    """The days of one rule from today on: those that are moved where they are moved to, without those on which it pauses.

    The regular ones at most 400 days ahead.
    """
    today = calendar.today
    if isinstance(rule, SingleDate):
        if rule.last_day >= today:
            yield Occurrence(max(rule.date, today), rule, rule.from_)
        return
    moved = sorted((move.to, rule.hours_of(move)[0]) for move in rule.moved if move.to >= today)
    regular = ((day, rule.from_) for day in _regular_days(rule, calendar))
    for day, start in merge(moved, regular):
        yield Occurrence(day, rule, start)


def _regular_days(rule: Weekly | Monthly, calendar: Calendar) -> Iterator[date]:
    today = calendar.today
    first, last = max(today, rule.starts or today), min(today + HORIZON, rule.ends or date.max)
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        # Without the first day of every second week no single day is known.
        if rule.falls_on(day) and not rule.is_off(day) and not _pauses(day, rule, calendar):
            yield day


def _pauses(day: date, rule: Weekly | Monthly, calendar: Calendar) -> bool:
    """It does not take place then, or nobody knows: of days beyond the list of school holidays none is promised."""
    is_holiday = calendar.is_school_holiday(day) if rule.only or "school-holidays" in rule.pauses else None
    if rule.only and not is_holiday:
        return True
    if "school-holidays" in rule.pauses and is_holiday is not False:
        return True
    return "public-holidays" in rule.pauses and day in _public_holidays(calendar.state, day.year)

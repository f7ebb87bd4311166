"""When an offer takes place: the next days, from its times, the holidays and the day of the build."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TypeVar

import holidays

from generator.directory import Directory
from generator.model.parts import WEEKDAYS, Monthly, SingleDate, Times, Weekly
from generator.model.records import OfferFields, ProviderFields, SchoolHoliday

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


def calendar_of(directory: Directory[_O, _P]) -> Calendar:
    """The calendar of a site on its day."""
    return Calendar(directory.today, directory.site.area.state or "", directory.school_holidays)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One day on which an offer takes place, with the rule it comes from."""

    day: date
    rule: Dated


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
            days = occurrences(rule, calendar)
            found += [Occurrence(day, rule) for day, _ in zip(days, range(limit), strict=False)]
    found.sort(key=lambda o: (o.day, o.rule.from_))
    return tuple(found[:limit])


def is_over(rule: Times, today: date) -> bool:
    """Tell whether the last day of a rule has passed."""
    if isinstance(rule, SingleDate):
        return rule.date < today
    return isinstance(rule, Weekly | Monthly) and rule.ends is not None and rule.ends < today


def occurrences(rule: Dated, calendar: Calendar) -> Iterator[date]:
    """The days of one rule from today on, at most 400 days ahead, without those on which it pauses."""
    today = calendar.today
    if isinstance(rule, SingleDate):
        if rule.date >= today:
            yield rule.date
        return
    last = min(today + HORIZON, rule.ends or date.max)
    for day in _candidates(rule, max(today, rule.starts or today), last):
        if not _pauses(day, rule, calendar):
            yield day


def _candidates(rule: Weekly | Monthly, first: date, last: date) -> Iterator[date]:
    if isinstance(rule, Monthly):
        year, month = first.year, first.month
        while date(year, month, 1) <= last:
            day = _day_of_month(rule, year, month)
            if first <= day <= last:
                yield day
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        return
    wanted = {WEEKDAYS.index(weekday) for weekday in rule.weekdays}
    day = first
    while day <= last:
        if day.weekday() in wanted and _is_in_rhythm(rule, day):
            yield day
        day += timedelta(days=1)


def _is_in_rhythm(rule: Weekly, day: date) -> bool:
    """Every second, third … week counts from the week of `starts`; without it no single day is known."""
    if rule.every == 1:
        return True
    if rule.starts is None:
        return False
    monday = rule.starts - timedelta(days=rule.starts.weekday())
    return (day - monday).days // 7 % rule.every == 0


def _day_of_month(rule: Monthly, year: int, month: int) -> date:
    weekday = WEEKDAYS.index(rule.weekday)
    if rule.week == "last":
        following = date(year + month // 12, month % 12 + 1, 1)
        end = following - timedelta(days=1)
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    first = date(year, month, 1)
    weeks = ("first", "second", "third", "fourth").index(rule.week)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * weeks)


def _pauses(day: date, rule: Weekly | Monthly, calendar: Calendar) -> bool:
    if "school-holidays" in rule.pauses and any(h.from_ <= day <= h.to for h in calendar.school_holidays):
        return True
    return "public-holidays" in rule.pauses and day in _public_holidays(calendar.state, day.year)

"""When an offer takes place: the next days, from its times, the holidays and the day of the build."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Protocol

import holidays

from generator.model.parts import WEEKDAYS, Monthly, SingleDate, Times, Weekly
from generator.model.records import SchoolHoliday, SiteConfig
from generator.model.states import Country
from generator.school_holidays import SchoolHolidays, school_holidays_of

HORIZON = timedelta(days=400)
"""Nobody plans further; a rule without any day in it is left at that."""
Dated = Weekly | Monthly | SingleDate


class _Dated(Protocol):
    """What a calendar is made of."""

    @property
    def site(self) -> SiteConfig: ...
    @property
    def today(self) -> date: ...
    @property
    def school_holidays(self) -> tuple[SchoolHoliday, ...]: ...


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day, and the days on which something may pause."""

    today: date
    country: Country
    state: str
    """Code of the country's state, `NW`; empty where nobody said it: then no public holiday is known."""
    school: SchoolHolidays

    def is_school_holiday(self, day: date) -> bool | None:
        """Whether schools are closed; None where no list reaches that day."""
        return self.school.is_holiday(day)

    def is_public_holiday(self, day: date) -> bool | None:
        """Whether the state has a public holiday; None where nobody said which state it is."""
        return day in _public_holidays(self.country, self.state, day.year) if self.state else None


def calendar_of(directory: _Dated) -> Calendar:
    """The calendar of a site on its day."""
    site = directory.site
    state = site.area.state or ""
    school = school_holidays_of(directory.school_holidays, site.country, state)
    return Calendar(directory.today, site.country, state, school)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One day on which an offer takes place, with the rule it comes from."""

    day: date
    rule: Dated


@lru_cache(maxsize=64)
def _public_holidays(country: Country, state: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, subdiv=state, years=year))


def uses_school_holidays(rule: object) -> bool:
    """Whether days of a rule depend on the school holidays."""
    return isinstance(rule, Weekly | Monthly) and "school-holidays" in rule.pauses


def uses_public_holidays(rule: object) -> bool:
    """Whether days of a rule depend on the public holidays."""
    return isinstance(rule, Weekly | Monthly) and "public-holidays" in rule.pauses


def has_unknown_weeks(rule: object) -> bool:
    """Whether nobody knows in which weeks a rule holds: every second one, but counted from which?"""
    return isinstance(rule, Weekly) and rule.every > 1 and rule.starts is None


def known_until(times: tuple[object, ...], calendar: Calendar) -> date:
    """The last day up to which all days of some rules are known; the day before today where none is."""
    last = date.max
    for rule in times:
        if has_unknown_weeks(rule):
            return calendar.today - timedelta(days=1)
        if uses_public_holidays(rule) and not calendar.state:
            return calendar.today - timedelta(days=1)
        if uses_school_holidays(rule):
            last = calendar.school.known_from(calendar.today) or calendar.today - timedelta(days=1)
    return last


def next_occurrences(times: tuple[object, ...], calendar: Calendar, limit: int = 3) -> tuple[Occurrence, ...]:
    """The next days from today on, over all rules of an offer, in order; today counts.

    They end where the days of one of the rules are not known any more: what came after it would not be the next day.
    """
    found: list[Occurrence] = []
    for rule in times:
        if isinstance(rule, Weekly | Monthly | SingleDate):
            days = occurrences(rule, calendar)
            found += [Occurrence(day, rule) for day, _ in zip(days, range(limit), strict=False)]
    last = known_until(times, calendar)
    found = [occurrence for occurrence in found if occurrence.day <= last]
    found.sort(key=lambda o: (o.day, o.rule.from_))
    return tuple(found[:limit])


def is_over(rule: Times, calendar: Calendar) -> bool:
    """Tell whether the last day of a rule has passed: it has begun, and no day is left on which it may take place."""
    if isinstance(rule, SingleDate):
        return rule.date < calendar.today
    if not isinstance(rule, Weekly | Monthly) or rule.ends is None:
        return False
    if rule.ends < calendar.today:
        return True
    begins_later = rule.starts is not None and rule.starts > calendar.today
    if begins_later or rule.ends > calendar.today + HORIZON or has_unknown_weeks(rule):
        return False
    days = _candidates(rule, calendar.today, rule.ends)
    return all(_pauses(day, rule, calendar) for day in days)


def occurrences(rule: Dated, calendar: Calendar) -> Iterator[date]:
    """The days of one rule from today on, without those on which it pauses: at most 400 days ahead, and none after a
    day of which nobody knows whether it pauses.
    """
    today = calendar.today
    if isinstance(rule, SingleDate):
        if rule.date >= today:
            yield rule.date
        return
    last = min(today + HORIZON, rule.ends or date.max, known_until((rule,), calendar))
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
    if rule.every == 1 or rule.starts is None:
        return rule.every == 1
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
    if uses_school_holidays(rule) and calendar.is_school_holiday(day):
        return True
    return uses_public_holidays(rule) and bool(calendar.is_public_holiday(day))

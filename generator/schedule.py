"""When an offer takes place: the next days, from its times, the holidays and the day of the build."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache
from heapq import merge
from itertools import islice
from typing import Protocol, TypeGuard

import holidays

from generator.model.records import SchoolHoliday
from generator.model.site import SiteConfig
from generator.model.states import Country
from generator.model.times import Monthly, SingleDate, Times, Weekly
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
    start: time
    end: time | None
    """None where nobody said it; before the start it is on the next day."""


@lru_cache(maxsize=64)
def _public_holidays(country: Country, state: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, subdiv=state, years=year))


def uses_school_holidays(rule: object) -> bool:
    """Whether days of a rule depend on the school holidays."""
    return isinstance(rule, Weekly | Monthly) and (rule.only is not None or "school-holidays" in rule.pauses)


def uses_public_holidays(rule: object) -> bool:
    """Whether days of a rule depend on the public holidays."""
    return isinstance(rule, Weekly | Monthly) and "public-holidays" in rule.pauses


def has_unknown_weeks(rule: object) -> bool:
    """Whether nobody knows in which weeks a rule holds: every second one, but counted from which?"""
    return isinstance(rule, Weekly) and rule.has_unknown_weeks


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

    They end where the days of one of the rules are not known any more, or not looked for: what came after it would not
    be the next day.
    """
    found: list[Occurrence] = []
    for rule in times:
        if isinstance(rule, Weekly | Monthly | SingleDate):
            found += islice(occurrences(rule, calendar), limit)
    last = known_until(times, calendar)
    horizon = calendar.today + HORIZON
    if any(isinstance(rule, Weekly | Monthly) and (rule.ends is None or rule.ends > horizon) for rule in times):
        last = min(last, horizon)
    found = [occurrence for occurrence in found if occurrence.day <= last]
    found.sort(key=lambda o: (o.day, o.start))
    return tuple(found[:limit])


def is_over(rule: Times, calendar: Calendar) -> bool:
    """Tell whether the last day of a rule has passed: it has begun, and no day is left on which it may take place."""
    if isinstance(rule, SingleDate):
        return rule.last_day < calendar.today
    return is_rhythm_over(rule, calendar) and all(move.to < calendar.today for move in rule.moved)


def is_rhythm_over(rule: Times, calendar: Calendar) -> TypeGuard[Weekly | Monthly]:
    """Tell whether the last regular day of what comes again and again has passed; single days may still be moved."""
    today = calendar.today
    if not isinstance(rule, Weekly | Monthly) or rule.ends is None:
        return False
    if rule.ends < today:
        return True
    begins_later = rule.starts is not None and rule.starts > today
    if begins_later or rule.ends > today + HORIZON or has_unknown_weeks(rule):
        return False
    return all(_pauses(day, rule, calendar) for day in rule.days(today, rule.ends))


def occurrences(rule: Dated, calendar: Calendar) -> Iterator[Occurrence]:
    """The days of one rule from today on, each of several in a row: those that are moved where they are moved to, without
    those on which it pauses.

    The regular ones at most 400 days ahead, and none after a day of which nobody knows whether it pauses.
    """
    today = calendar.today
    if isinstance(rule, SingleDate):
        first = max(rule.date, today)
        for ahead in range((rule.last_day - first).days + 1):
            yield Occurrence(first + timedelta(days=ahead), rule, rule.from_, rule.to)
        return
    last = min(today + HORIZON, rule.ends or date.max, known_until((rule,), calendar))
    regular = ((day, (rule.from_, rule.to)) for day in rule.days(today, last) if not _pauses(day, rule, calendar))
    moved = sorted(((m.to, rule.hours_of(m)) for m in rule.moved if m.to >= today), key=_day_and_start)
    for day, (start, end) in merge(moved, regular, key=_day_and_start):
        yield Occurrence(day, rule, start, end)


def _day_and_start(found: tuple[date, tuple[time, time | None]]) -> tuple[date, time]:
    day, (start, _) = found
    return day, start


def _pauses(day: date, rule: Weekly | Monthly, calendar: Calendar) -> bool:
    """The editor took the day out, or holidays do."""
    return rule.is_off(day) or _is_in_holidays(day, rule, calendar)


def may_have(rule: Weekly | Monthly, day: date, calendar: Calendar) -> bool:
    """Its rhythm has the day, as far as anybody knows, and no holidays take it out; what the editor took out counts."""
    return rule.falls_on(day) is not False and not _is_in_holidays(day, rule, calendar)


def _is_in_holidays(day: date, rule: Weekly | Monthly, calendar: Calendar) -> bool:
    is_holiday = calendar.is_school_holiday(day) if uses_school_holidays(rule) else None
    if is_holiday is not None and is_holiday is not bool(rule.only):
        return True
    return uses_public_holidays(rule) and bool(calendar.is_public_holiday(day))

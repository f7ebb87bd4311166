"""When an offer takes place: the times that hold from today on, and the next days."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from itertools import groupby
from typing import TypeAlias

from generator.facts.doubled import each_once
from generator.facts.hours import Hours
from generator.facts.timetable import Timetable, brief_timetable, timetable, with_first_days, with_next_days
from generator.model.records import OfferFields
from generator.model.times import WEEKDAYS, Appointment, Monthly, SingleDate, Times, Weekday, Weekly
from generator.publication import OpenPlace, PublishedOffer
from generator.schedule import (
    HORIZON,
    Calendar,
    Dated,
    has_unknown_weeks,
    next_occurrences,
    uses_school_holidays,
)
from generator.season import Season, first_calendar, rules_in, rules_today

MOST_TIMES = 2
"""Times that a card names."""
_NEXT_DAYS = 3
_OFTEN = 5
"""From so many days a week on, the next days are no news."""
_There: TypeAlias = tuple[Mapping[str, int | None], Mapping[str, str]]
"""By their names the numbers and the towns of places, where there is a choice."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One time on a day on which the offer takes place next."""

    start: time
    place: int | None
    """The number of the place where there is a choice."""
    end: time | None = field(default=None, compare=False)
    """None where nobody said it; before the start it is on the next day."""
    town: str = field(default="", compare=False)
    """The id of a municipality or a city; empty where there is no choice, or nobody said it."""


@dataclass(frozen=True, slots=True)
class NextDay:
    """A day on which the offer takes place next."""

    day: date
    meetings: tuple[Meeting, ...]
    """At least one, by their hours."""

    @property
    def hours(self) -> tuple[Hours, ...]:
        """The hours of the day, each once, in order."""
        return tuple(dict.fromkeys(Hours(meeting.start, meeting.end) for meeting in self.meetings))

    @property
    def by_place(self) -> tuple["NextDay", ...]:
        """The day as it is at each of its places, in their order: the hours at one are no hours at another."""
        groups = groupby(self.meetings, lambda meeting: meeting.place)
        return tuple(NextDay(self.day, tuple(meetings)) for _, meetings in groups)

    @property
    def towns(self) -> tuple[str, ...]:
        """The towns of the day, each once; none where one of them is not known."""
        found = tuple(dict.fromkeys(meeting.town for meeting in self.meetings))
        return found if all(found) else ()


@dataclass(frozen=True, slots=True)
class When:
    """The times of an offer."""

    year: int
    """The site's: a day in another one is told with its year. Nothing here says what day it is, so that facts stay the
    same from day to day."""
    season: Season
    rules: tuple[Times, ...]
    """What holds from today on within the offer's own days, in the editor's order."""
    timetable: Timetable
    """Those of them that name days, grouped as they are told."""
    brief: Timetable
    """The same for a few words: hours and days, and from when on, wherever they are and whenever they pause later. No
    single days of what pauses: that nobody knows whether they hold takes more words."""
    first_day: date | None
    """Of the offer itself, like `last_day`; None where nobody said it."""
    last_day: date | None
    is_to_begin: bool
    """The offer's own first day is still to come."""
    was_until: date | None
    """The offer's own last day, where that is over."""
    begins: date | None
    """Its first day where that is still to come and no other day is known; None while it pauses: it may begin later."""
    places: Mapping[str, int | None]
    """Names of places that rules tell apart, with their numbers; None where two places have one name.
    Empty where there is one place only."""
    next: tuple[NextDay, ...]
    """The next days of what comes again and again, each once and without a gap; none where it pauses, or is nearly
    every day."""
    soonest: NextDay | None
    """The first of them, or of single days; of several days in a row none, since they are told as a whole."""
    planned: int
    """Single days that were named of what pauses, of several in a row the first and the last: whether they hold, nobody knows."""
    known_until: date | None
    """The last day for which the school holidays are known, where that leaves fewer next days than there might be."""
    is_next_unknown: bool
    """No next day can be told, since the known school holidays are over."""

    @property
    def known(self) -> bool:
        """Somebody said when, or that it is past."""
        return self.season in (Season.COMING, Season.PAST)

    @property
    def lacks_hours(self) -> bool:
        """Between which days it is, is known, and no more."""
        return self.season is Season.UNKNOWN and (self.is_to_begin or self.last_day is not None)

    @property
    def dated(self) -> tuple[Dated, ...]:
        """The rules that name days."""
        return tuple(rule for rule in self.rules if not isinstance(rule, Appointment))

    @property
    def appointments(self) -> tuple[Appointment, ...]:
        """The rules that ask for an appointment."""
        return tuple(rule for rule in self.rules if isinstance(rule, Appointment))

    @property
    def news(self) -> date | None:
        """The next day, where a card does not name it with its times: it names the first of them alone."""
        first = self.next[0].day if self.next else None
        weeks = (*self.brief.weekly, *self.brief.rare)
        starts = {group.frame.starts for group in weeks} | {group.frame.starts for group in self.brief.monthly}
        days = {rule.date for group in self.brief.dates for rule in group.rules}
        return None if first in starts | days and len(self.dated) <= MOST_TIMES else first

    @property
    def next_hours_differ(self) -> bool:
        """The next days do not have all hours that anything comes again at, so that each has to name its own."""
        every = {Hours(rule.from_, rule.to) for rule in self.dated if not isinstance(rule, SingleDate)}
        return len({day.hours for day in self.next}) > 1 or any(set(day.hours) != every for day in self.next)

    @property
    def next_places_differ(self) -> bool:
        """The next days are not all at the same places, so that each has to name its own."""
        return len({tuple(meeting.place for meeting in day.meetings) for day in self.next}) > 1

    @property
    def next_towns_tell(self) -> bool:
        """The towns of the next days are known and say where each of them is: none of them has two of the places."""
        found = {(meeting.town, meeting.place) for day in self.next for meeting in day.meetings}
        return all(town for town, _ in found) and len({town for town, _ in found}) == len(found) > 0

    @property
    def was_once(self) -> bool:
        """It was there on that day alone."""
        return self.was_until is not None and self.first_day == self.was_until

    @property
    def own_days(self) -> tuple[date | None, date | None]:
        """The offer's own first and last day, where they are news: the times do not end by themselves, and the first is
        still to come; None for each that is none. That it is to begin, its status says already."""
        if self.season in (Season.PAST, Season.OVER):
            return None, None
        first = self.first_day if self.is_to_begin else None
        goes_on = any(not isinstance(rule, SingleDate) and not getattr(rule, "ends", None) for rule in self.rules)
        last = self.last_day if goes_on or not self.rules else None
        return (first, last) if last else (None, None)

    @property
    def has_unknown_weeks(self) -> bool:
        """Of something nobody knows in which weeks it comes."""
        return any(has_unknown_weeks(rule) for rule in self.rules)


def when(offer: PublishedOffer, calendar: Calendar, town: str = "") -> When:
    """The times of an offer as they are on the calendar's day; where a town is named, those there or anywhere."""
    season, rules = rules_today(offer, calendar)
    if town:
        rules = rules_in(offer, rules, town)
    then = first_calendar(offer, calendar)
    rules = each_once(rules, then.today, offer.valid_until or date.max)
    places, towns = _told_places(offer), offer.town_of_place
    dated = tuple(rule for rule in rules if not isinstance(rule, Appointment))
    if town and all(rule.location in towns for rule in dated):
        towns = {}  # all of them are there
    recurring = dated if _has_news(offer, dated) else ()
    told = timetable(rules, calendar, (offer.valid_from, offer.valid_until), places, bool(offer.open_places))
    is_paused = offer.status == "paused"  # nobody knows its next days
    brief = brief_timetable(rules, calendar.today, towns, bool(offer.open_places))
    next_ = tuple(_next_days(offer, recurring, (places, towns), then))
    # Below the days of one rhythm alone nobody asks whose they are.
    named = [coming.day for coming in next_] if told.has_one_rhythm else []
    known_until = _known_until(offer, recurring, calendar) if len(next_) < _NEXT_DAYS else None
    starts, ends = offer.valid_from, offer.valid_until
    return When(
        year=calendar.today.year,
        season=season,
        rules=rules,
        timetable=told if is_paused else with_next_days(told, then, named, then.today > calendar.today),
        brief=replace(brief, dates=()) if is_paused else with_first_days(brief, then),
        first_day=starts,
        last_day=ends,
        is_to_begin=starts is not None and starts > calendar.today,
        was_until=ends if ends is not None and ends < calendar.today else None,
        begins=starts if starts == then.today != calendar.today and not (dated or is_paused) else None,
        places=places,
        next=next_,
        soonest=next_[0] if next_ else _first_date(offer, dated, (places, towns), then),
        planned=_single_days(rules) if is_paused else 0,
        known_until=known_until,
        is_next_unknown=known_until is not None and known_until < calendar.today,
    )


def _single_days(rules: tuple[Times, ...]) -> int:
    return len({day for rule in rules if isinstance(rule, SingleDate) for day in (rule.date, rule.last_day)})


def weekdays(offer: PublishedOffer, calendar: Calendar, town: str = "") -> tuple[Weekday, ...]:
    """The days of the week on which an offer takes place from the calendar's day on, Monday first; where a town is named,
    those there or anywhere."""
    rules = rules_today(offer, calendar)[1]
    found = {day for rule in (rules_in(offer, rules, town) if town else rules) for day in weekdays_of(rule, calendar)}
    return tuple(day for day in WEEKDAYS if day in found)


def weekdays_of(rule: Times, calendar: Calendar) -> frozenset[Weekday]:
    """The days of the week of one rule from the calendar's day on."""
    if isinstance(rule, Weekly):
        return frozenset(rule.weekdays)
    if isinstance(rule, Monthly) and rule.weekday is not None:  # the 15th of a month is no weekday
        return frozenset([rule.weekday])
    if not isinstance(rule, SingleDate):
        return frozenset()
    first = max(rule.date, calendar.today)
    length = min((rule.last_day - first).days + 1, len(WEEKDAYS))
    return frozenset(WEEKDAYS[(first.weekday() + ahead) % len(WEEKDAYS)] for ahead in range(length))


def has_run_out(offer: OfferFields, calendar: Calendar) -> bool:
    """All times that anybody said have passed, and nobody has ended the offer."""
    return rules_today(offer, calendar)[0] is Season.OVER


def _told_places(offer: PublishedOffer) -> dict[str, int | None]:
    if len(offer.locations) < 2:
        return {}
    names = [place.name for place in offer.open_places]
    numbers = {place.name: n for n, place in enumerate(offer.locations, 1) if isinstance(place, OpenPlace)}
    return {name: number if names.count(name) == 1 else None for name, number in numbers.items() if name}


def _has_news(offer: PublishedOffer, rules: tuple[Dated, ...]) -> bool:
    """The next days are worth telling: something comes again, and not nearly every day."""
    often = {
        day for rule in rules if isinstance(rule, Weekly) and rule.every == 1 and not rule.only for day in rule.weekdays
    }
    is_recurring = any(isinstance(rule, Weekly | Monthly) for rule in rules)
    return offer.status == "active" and is_recurring and len(often) < _OFTEN


def _next_days(offer: PublishedOffer, rules: tuple[Dated, ...], there: _There, calendar: Calendar) -> Iterator[NextDay]:
    places, towns = there
    found: dict[date, list[Meeting]] = {}
    # Every rule may fall on the same day, so ask for enough to find different ones.
    for occurrence in next_occurrences(rules, calendar, (_NEXT_DAYS + 1) * len(rules)):
        if offer.valid_until is None or occurrence.day <= offer.valid_until:
            name = occurrence.rule.location or ""
            meeting = Meeting(occurrence.start, places.get(name), occurrence.end, towns.get(name, ""))
            found.setdefault(occurrence.day, []).append(meeting)
    for day in list(found)[:_NEXT_DAYS]:
        ended = sorted(found[day], key=lambda meeting: meeting.end is None)  # of the same, one whose end is known
        known = {meeting: meeting for meeting in reversed(ended)}
        yield NextDay(day, tuple(known[meeting] for meeting in dict.fromkeys(found[day])))


def _first_date(offer: PublishedOffer, rules: tuple[Dated, ...], there: _There, calendar: Calendar) -> NextDay | None:
    """The next of single days, where there is nothing else."""
    are_single = all(isinstance(rule, SingleDate) and rule.until is None for rule in rules)
    found = _next_days(offer, rules, there, calendar) if are_single and offer.status == "active" else iter(())
    return next(found, None)


def _known_until(offer: PublishedOffer, rules: tuple[Dated, ...], calendar: Calendar) -> date | None:
    last = calendar.school.known_until(calendar.today)
    if last is None or not any(uses_school_holidays(rule) for rule in rules):
        return None
    ends = (min(getattr(rule, "ends", None) or date.max, offer.valid_until or date.max) for rule in rules)
    is_cut = last < calendar.today + HORIZON and any(end > last for end in ends)
    return last if is_cut else None

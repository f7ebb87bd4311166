"""When an offer takes place: the times that hold from today on, and the next days."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from enum import Enum, auto

from generator.facts.timetable import Timetable, brief_timetable, timetable
from generator.model.times import Appointment, Monthly, SingleDate, Times, Weekly
from generator.publication import OpenPlace, PublishedOffer
from generator.schedule import Calendar, Dated, is_over, is_rhythm_over, next_occurrences

_NEXT_DAYS = 3
_OFTEN = 5
"""From so many days a week on, the next days are no news."""


class Season(Enum):
    """What is known about the times of an offer."""

    UNKNOWN = auto()
    """Nobody said any that holds."""
    COMING = auto()
    OVER = auto()
    """All times that anybody said have passed; there may be new ones."""
    PAST = auto()
    """The offer itself has passed: no time counts any more."""


@dataclass(frozen=True, slots=True)
class NextDay:
    """A day on which the offer takes place next."""

    day: date
    start: time
    place: int | None
    """The number of the place where there is a choice."""


@dataclass(frozen=True, slots=True)
class When:
    """The times of an offer."""

    today: date
    season: Season
    rules: tuple[Times, ...]
    """What holds from today on within the offer's own days, in the editor's order."""
    timetable: Timetable
    """Those of them that name days, grouped as they are told."""
    brief: Timetable
    """The same for a few words: hours and days, wherever they are and whenever they pause."""
    first_day: date | None
    """Of the offer itself, like `last_day`; None where nobody said it."""
    last_day: date | None
    places: Mapping[str, int | None]
    """Names of places that rules tell apart, with their numbers; None where two places have one name.
    Empty where there is one place only."""
    next: tuple[NextDay, ...]
    """The next days of what comes again and again; none where it pauses, or is nearly every day."""

    @property
    def known(self) -> bool:
        """Somebody said when, or that it is past."""
        return self.season in (Season.COMING, Season.PAST)

    @property
    def dated(self) -> tuple[Dated, ...]:
        """The rules that name days."""
        return tuple(rule for rule in self.rules if not isinstance(rule, Appointment))

    @property
    def appointments(self) -> tuple[Appointment, ...]:
        """The rules that ask for an appointment."""
        return tuple(rule for rule in self.rules if isinstance(rule, Appointment))

    @property
    def has_open_end(self) -> bool:
        """A rule goes on for as long as the offer does: its last day is news."""
        return any(not isinstance(rule, SingleDate) and not getattr(rule, "ends", None) for rule in self.rules)


def when(offer: PublishedOffer, calendar: Calendar) -> When:
    """The times of an offer as they are on the calendar's day."""
    season, rules = rules_today(offer, calendar.today)
    places = _told_places(offer)
    dated = tuple(rule for rule in rules if not isinstance(rule, Appointment))
    return When(
        today=calendar.today,
        season=season,
        rules=rules,
        timetable=timetable(rules, calendar.today, offer.valid_until, places),
        brief=brief_timetable(rules, calendar.today),
        first_day=offer.valid_from,
        last_day=offer.valid_until,
        places=places,
        next=tuple(_next_days(offer, dated, places, calendar)),
    )


def rules_today(offer: PublishedOffer, today: date) -> tuple[Season, tuple[Times, ...]]:
    """What is known about the times of an offer on a day, and those that hold from then on."""
    coming = tuple(left for rule in offer.times if not is_over(rule, today) for left in _left(rule, today))
    rules = tuple(_cut(rule, offer) for rule in coming if _is_within(rule, offer))
    season = _season(offer, today, bool(coming), bool(rules))
    return season, rules if season is Season.COMING else ()


def is_past(offer: PublishedOffer, today: date) -> bool:
    """The offer will not come back: ended, or its last day is over."""
    return offer.status == "ended" or (offer.valid_until is not None and offer.valid_until < today)


def _season(offer: PublishedOffer, today: date, is_coming: bool, has_rules: bool) -> Season:
    if is_past(offer, today):
        return Season.PAST
    if offer.times and not is_coming:
        return Season.OVER
    return Season.COMING if has_rules else Season.UNKNOWN


def _left(rule: Times, today: date) -> tuple[Times, ...]:
    """The rule; single days where only those are left that it was moved to."""
    if not is_rhythm_over(rule, today):
        return (rule,)
    left = sorted((move.to, *rule.hours_of(move)) for move in rule.moved if move.to >= today)
    return tuple(
        SingleDate.model_construct(
            None, kind="date", date=day, until=None, from_=start, to=end, location=rule.location, note=rule.note
        )
        for day, start, end in left
    )


def _is_within(rule: Times, offer: PublishedOffer) -> bool:
    """Some of it lies between the offer's first and last day: nothing else may be promised."""
    first, last = offer.valid_from or date.min, offer.valid_until or date.max
    if isinstance(rule, SingleDate):
        return first <= rule.last_day and rule.date <= last
    if isinstance(rule, Weekly | Monthly):
        return (rule.starts or date.min) <= last and first <= (rule.ends or date.max)
    return True


def _cut(rule: Times, offer: PublishedOffer) -> Times:
    """The rule, ending with the offer itself; of days in a row those within its own days."""
    first, last = offer.valid_from, offer.valid_until
    if isinstance(rule, Weekly | Monthly) and rule.ends and last and rule.ends > last:
        return rule.model_copy(update={"ends": last})
    if isinstance(rule, SingleDate) and rule.until is not None:
        days = max(rule.date, first or rule.date), min(rule.until, last or rule.until)
        return rule.model_copy(update={"date": days[0], "until": days[1] if days[0] < days[1] else None})
    return rule


def _told_places(offer: PublishedOffer) -> dict[str, int | None]:
    if len(offer.locations) < 2:
        return {}
    names = [place.name for place in offer.open_places]
    numbers = {place.name: n for n, place in enumerate(offer.locations, 1) if isinstance(place, OpenPlace)}
    return {name: number if names.count(name) == 1 else None for name, number in numbers.items() if name}


def _next_days(
    offer: PublishedOffer, rules: tuple[Dated, ...], places: Mapping[str, int | None], calendar: Calendar
) -> Iterator[NextDay]:
    """The first time on each of the next days, at each place."""
    often = {
        day for rule in rules if isinstance(rule, Weekly) and rule.every == 1 and not rule.only for day in rule.weekdays
    }
    is_recurring = any(isinstance(rule, Weekly | Monthly) for rule in rules)
    if offer.status != "active" or not is_recurring or len(often) >= _OFTEN:
        return
    if offer.valid_from is not None and offer.valid_from > calendar.today:
        calendar = replace(calendar, today=offer.valid_from)
    found: dict[tuple[date, int | None], NextDay] = {}
    # Every rule may fall on the same day, so ask for enough to find different ones.
    for occurrence in next_occurrences(rules, calendar, _NEXT_DAYS * len(rules)):
        if offer.valid_until is None or occurrence.day <= offer.valid_until:
            place = places.get(occurrence.rule.location or "")
            found.setdefault((occurrence.day, place), NextDay(occurrence.day, occurrence.start, place))
    yield from tuple(found.values())[:_NEXT_DAYS]

"""What is known of the times of an offer, and of its phones, on a day: whether any is still to come, and which."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import Enum, auto

from generator.model.parts import PhoneEntry
from generator.model.records import OfferFields
from generator.model.times import Appointment, Monthly, SingleDate, Times, Weekly
from generator.schedule import Calendar, is_over, is_rhythm_over, known_until, occurrences


class Season(Enum):
    """What is known about the times of an offer."""

    UNKNOWN = auto()
    """Nobody said any that holds."""
    COMING = auto()
    OVER = auto()
    """All times that anybody said have passed; there may be new ones."""
    PAST = auto()
    """The offer itself has passed: no time counts any more."""


def rules_today(offer: OfferFields, calendar: Calendar) -> tuple[Season, tuple[Times, ...]]:
    """What is known about the times of an offer on a day, and those that hold from then on, each once.

    While it pauses, days that others are moved to are left out: nobody knows whether it takes place there.
    """
    if is_past(offer.status, offer.valid_until, calendar.today):
        return Season.PAST, ()
    coming = _coming(offer, calendar)
    if coming:
        told = map(_without_moves, coming) if offer.status == "paused" else coming
        return Season.COMING, tuple(_cut(rule, offer) for rule in told)
    return Season.OVER if _has_passed(offer, calendar) else Season.UNKNOWN, ()


def rules_in(offer: OfferFields, rules: Iterable[Times], town: str) -> tuple[Times, ...]:
    """Those of an offer's rules that take place in a town, and those of which nobody said where."""
    towns = offer.town_of_place
    return tuple(rule for rule in rules if towns.get(getattr(rule, "location", None) or "", town) == town)


def is_past(status: str, last_day: date | None, today: date) -> bool:
    """An offer will not come back: ended, or its last day is over."""
    return status == "ended" or (last_day is not None and last_day < today)


def has_only_past_days(offer: OfferFields, calendar: Calendar) -> bool:
    """Somebody said when the offer takes place, and none of these days is still to come."""
    return not _coming(offer, calendar) and _has_passed(offer, calendar)


def first_calendar(offer: OfferFields, calendar: Calendar) -> Calendar:
    """The calendar of the day from which the offer's days count: today, or its first day if that is later."""
    first = offer.valid_from
    return calendar if first is None or first <= calendar.today else replace(calendar, today=first)


def hours_today(phone: PhoneEntry, calendar: Calendar) -> tuple[Weekly, ...]:
    """The times at which somebody answers a phone from the calendar's day on; none where it is `always`."""
    return tuple(rule for rule in phone.hours if isinstance(rule, Weekly) and not is_over(rule, calendar))


def has_only_past_hours(phone: PhoneEntry, calendar: Calendar) -> bool:
    """Somebody said when a phone is answered, and none of these times is still to come."""
    return any(isinstance(rule, Weekly) for rule in phone.hours) and not hours_today(phone, calendar)


def never_comes(rule: Times, first_day: date | None, last_day: date | None, calendar: Calendar) -> bool:
    """No day of a time lies between its own bounds and those of its offer; not one whose own last day has passed.

    Without bounds there is always a day.
    """
    if isinstance(rule, Appointment):
        return False
    starts, ends = (rule.date, rule.last_day) if isinstance(rule, SingleDate) else (rule.starts, rule.ends)
    if ends is not None and ends < calendar.today:
        return False
    first = max((day for day in (starts, first_day) if day), default=None)
    last = min((day for day in (ends, last_day) if day), default=None)
    if first is None or last is None or first > last:
        return first is not None and last is not None
    then = replace(calendar, today=first)
    # Beyond the known holidays no day is known either, and that is no proof that there is none.
    return known_until((rule,), then) >= last and next((o.day for o in occurrences(rule, then)), date.max) > last


def _coming(offer: OfferFields, calendar: Calendar) -> tuple[Times, ...]:
    then = first_calendar(offer, calendar)
    rules = (rule for rule in offer.times if not is_over(_bounded(rule, offer), then))
    left = (time for rule in rules for time in _left(rule, _bounded(rule, offer), then))
    return tuple(dict.fromkeys(time for time in left if _is_within(time, offer)))


def _left(rule: Times, bounded: Times, calendar: Calendar) -> tuple[Times, ...]:
    """The rule; single days where only those are left that it was moved to."""
    if not is_rhythm_over(bounded, calendar):
        return (rule,)
    left = sorted((move.to, *bounded.hours_of(move)) for move in bounded.moved if move.to >= calendar.today)
    return tuple(
        SingleDate.model_construct(
            None, kind="date", date=day, until=None, from_=start, to=end, location=bounded.location, note=bounded.note
        )
        for day, start, end in left
    )


def _without_moves(rule: Times) -> Times:
    """The same, with the days that are moved away as days off."""
    if not isinstance(rule, Weekly | Monthly):
        return rule
    gone = tuple(move.from_ for move in rule.moved if move.from_ != move.to)
    return rule.model_copy(update={"moved": (), "except_": (*rule.except_, *gone)})


def _has_passed(offer: OfferFields, calendar: Calendar) -> bool:
    """One of the times has passed: by its own last day or, if it lies within the offer's days, by that of the offer.

    None is still to come outside the offer's days either: then a day is wrong, and nobody knows which.
    """
    if any(not _is_within(rule, offer) and not is_over(rule, calendar) for rule in offer.times):
        return False
    days = offer.valid_from, offer.valid_until
    rules = (rule for rule in offer.times if not never_comes(rule, *days, calendar))
    own = (_bounded(rule, offer) if _is_within(rule, offer) else rule for rule in rules)
    return any(is_over(rule, calendar) for rule in own)


def _is_within(rule: Times, offer: OfferFields) -> bool:
    """Some of it lies between the offer's first and last day: nothing else may be promised."""
    first, last = offer.valid_from or date.min, offer.valid_until or date.max
    if isinstance(rule, SingleDate):
        return first <= rule.last_day and rule.date <= last
    if isinstance(rule, Weekly | Monthly):
        return (rule.starts or date.min) <= last and first <= (rule.ends or date.max)
    return True


def _bounded(rule: Times, offer: OfferFields) -> Times:
    """The rule, ending with the offer itself even where it has no end of its own."""
    last = offer.valid_until
    if isinstance(rule, Weekly | Monthly) and last is not None and rule.ends is None:
        return rule.model_copy(update={"ends": last})
    return _cut(rule, offer)


def _cut(rule: Times, offer: OfferFields) -> Times:
    """The rule, ending with the offer itself; of days in a row those within its own days."""
    first, last = offer.valid_from, offer.valid_until
    if isinstance(rule, Weekly | Monthly) and rule.ends and last and rule.ends > last:
        return rule.model_copy(update={"ends": last})
    if isinstance(rule, SingleDate) and rule.until is not None:
        days = max(rule.date, first or rule.date), min(rule.until, last or rule.until)
        return rule.model_copy(update={"date": days[0], "until": days[1] if days[0] < days[1] else None})
    return rule

"""In which parts of the day an offer takes place, and on which days in the coming weeks."""

from collections.abc import Iterator
from datetime import date, time
from itertools import product, takewhile
from typing import Literal, get_args

from generator.facts.when import weekdays_of
from generator.model.times import WEEKDAYS, Appointment, Weekday
from generator.publication import PublishedOffer
from generator.schedule import Calendar, occurrences
from generator.season import first_calendar, rules_today

PartOfDay = Literal["morning", "afternoon", "evening"]
PARTS_OF_DAY: tuple[PartOfDay, ...] = get_args(PartOfDay)
_BOUNDS = (0, 12, 17, 30)
"""Where each part begins and the last one ends, in hours; what goes on after midnight is still the evening's."""
_DAY = 24
_ENOUGH = 1
"""Hours; who comes for so long has come in this part of the day, though it began before."""


def parts_of_day(offer: PublishedOffer, calendar: Calendar) -> tuple[PartOfDay, ...]:
    """When on a day an offer can be used from the calendar's day on."""
    dated = (rule for rule in rules_today(offer, calendar)[1] if not isinstance(rule, Appointment))
    found = {part for rule in dated for part in _parts(rule.from_, rule.to)}
    return tuple(part for part in PARTS_OF_DAY if part in found)


def moments(offer: PublishedOffer, calendar: Calendar) -> tuple[tuple[Weekday, PartOfDay], ...]:
    """In which parts of which weekdays it takes place: on Mondays in the morning, on Tuesdays in the evening."""
    dated = (rule for rule in rules_today(offer, calendar)[1] if not isinstance(rule, Appointment))
    found = {
        (day, part) for rule in dated for day in weekdays_of(rule, calendar) for part in _parts(rule.from_, rule.to)
    }
    return tuple(pair for pair in product(WEEKDAYS, PARTS_OF_DAY) if pair in found)


def days_ahead(offer: PublishedOffer, calendar: Calendar, last: date) -> tuple[date, ...]:
    """Every day on which an offer surely takes place, from the calendar's day to the last one, both included."""
    if offer.status != "active":
        return ()
    dated = (rule for rule in rules_today(offer, calendar)[1] if not isinstance(rule, Appointment))
    end = min(last, offer.valid_until or last)
    then = first_calendar(offer, calendar)
    days = (takewhile(lambda day: day <= end, (found.day for found in occurrences(rule, then))) for rule in dated)
    return tuple(sorted({day for found in days for day in found}))


def _parts(start: time, end: time | None) -> Iterator[PartOfDay]:
    begins = _hours(start)
    ends = begins if end is None else _hours(end) + (_DAY if end <= start else 0)
    for part, since, until in zip(PARTS_OF_DAY, _BOUNDS, _BOUNDS[1:], strict=False):
        if since <= begins < until or min(ends, until) - max(begins, since) >= _ENOUGH:
            yield part


def _hours(moment: time) -> float:
    return moment.hour + moment.minute / 60

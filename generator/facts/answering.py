"""When somebody answers a phone in the coming weeks, by the minute: for pages that know what time it is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from itertools import takewhile

from generator.facts.hours import Hours
from generator.model.parts import PhoneEntry
from generator.schedule import Calendar, known_until, occurrences
from generator.season import hours_today

DAYS = 28
"""A page is built every night; one that is older for long says so itself, and nothing of today any more. The days begin
with a week, or the same hours would change every page of a site in each night."""


@dataclass(frozen=True, slots=True)
class Answering:
    """The hours of some days, in local time of Europe/Berlin. Holidays and pauses are left out of them already."""

    first: date
    """The Monday of the week of the day before the site's: what began on that day may still go on."""
    last: date
    """No day after it is known."""
    hours: Mapping[Hours, tuple[date, ...]]
    """Each from when until when, with the days on which it begins; the end is always known."""


def answering(phone: PhoneEntry, calendar: Calendar) -> Answering | None:
    """The days of a phone; None where they are not known, where nobody said until when, or where it is `always`."""
    yesterday = replace(calendar, today=calendar.today - timedelta(days=1))
    rules = hours_today(phone, yesterday)
    week = replace(calendar, today=yesterday.today - timedelta(days=yesterday.today.weekday()))
    last = min(week.today + timedelta(days=DAYS - 1), known_until(rules, yesterday))
    if not rules or last < calendar.today:
        return None
    found: dict[Hours, list[date]] = {}
    for rule in rules:
        for one in takewhile(lambda one: one.day <= last, occurrences(rule, week)):
            if one.end is None:
                return None
            found.setdefault(Hours(one.start, one.end), []).append(one.day)
    hours = {
        span: tuple(sorted(set(found[span])))
        for span in sorted(found, key=lambda span: (span.start, span.end or time.max))
    }
    return Answering(week.today, last, hours)

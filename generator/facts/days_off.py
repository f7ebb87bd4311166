"""On which days something that comes again and again does not take place, and where they are moved to.

Told is only what changes a day: a pause in which it has no day anyway would make readers look for one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from generator.facts.hours import Hours
from generator.model.notes import Note
from generator.model.times import Monthly, Weekly
from generator.schedule import Calendar, may_have


@dataclass(frozen=True, slots=True)
class Off:
    """Days on which it does not take place; `first` is `last` where it is one day."""

    first: date | None
    """None where that day is over: the pause has begun."""
    last: date
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A day that takes the place of another."""

    instead_of: date | None
    """None where that day is over, or would have been none; the same as `day` where only the hours are others."""
    day: date
    hours: Hours


def days_off(rule: Weekly | Monthly, first: date, last: date, calendar: Calendar) -> tuple[Off, ...]:
    """The days from `first` to `last` on which a rule does not take place though its rhythm has them, in order."""
    gone = [move.from_ for move in rule.moved if not first <= move.to <= last]
    single = [day for day in (*rule.except_, *gone) if first <= day <= last and may_have(rule, day, calendar)]
    pauses = [
        pause for pause in rule.own_pauses if _takes_away(rule, max(pause.from_, first), min(pause.to, last), calendar)
    ]
    told: list[tuple[date, date, Note | None]] = [
        (pause.from_, pause.to, pause.note) for pause in pauses if pause.note is not None
    ]
    plain = [(pause.from_, pause.to) for pause in pauses if pause.note is None] + [(day, day) for day in single]
    told += [
        (*days, None) for days in _merged(plain) if not any(days[0] >= one[0] and days[1] <= one[1] for one in told)
    ]
    found = {Off(start if start > calendar.today or start == end else None, end, note) for start, end, note in told}
    return tuple(sorted(found, key=lambda off: (off.first or date.min, off.last, off.note is not None)))


def moves(rule: Weekly | Monthly, first: date, last: date, calendar: Calendar) -> tuple[Moved, ...]:
    """The days from `first` to `last` that take the place of others, in order."""
    coming = sorted((move for move in rule.moved if first <= move.to <= last), key=lambda move: move.to)
    return tuple(
        Moved(
            move.from_ if move.from_ >= first and may_have(rule, move.from_, calendar) else None,
            move.to,
            Hours(*rule.hours_of(move)),
        )
        for move in coming
    )


def _takes_away(rule: Weekly | Monthly, first: date, last: date, calendar: Calendar) -> bool:
    days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    return any(may_have(rule, day, calendar) for day in days)


def _merged(pauses: Iterable[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    """Days that are in several of them are told once."""
    found: list[tuple[date, date]] = []
    for first, last in sorted(pauses):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)

"""W337: a time never comes: all its days lie outside of the offer's own, or there are none.

FAIL  valid_until: 2027-01-31 with {kind: date, date: 2027-02-05}
FAIL  valid_from: 2027-02-01 with {kind: weekly, weekdays: [mon], ends: 2027-01-25}
FAIL  valid_until: 2026-12-08 with moved: [{from: 2026-12-07, to: 2026-12-10}]
PASS  a time that has passed already: it may stay; one without any day between starts and ends, which E233 tells
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.catalog import Catalog, Entry
from generator.model.times import Appointment, Monthly, SingleDate, Weekly
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.schedule import Calendar, Dated, is_over, known_until, occurrences
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find times without any day."""
    calendar = catalog.calendar
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer):
            continue
        for index, rule in enumerate(offer.times):
            if isinstance(rule, Appointment) or is_over(rule, calendar):
                continue
            if _is_idle(rule, offer, calendar):
                message = (
                    "Diese Zeit kommt nie vor: Kein Tag passt zu ihr und zu valid_from und valid_until. "
                    "Bitte die Tage prüfen."
                )
                yield _problem(message, entry, index, "kind")
            elif not isinstance(rule, SingleDate):
                yield from _lost_moves(rule, offer, entry, index, calendar.today)


def _lost_moves(rule: Weekly | Monthly, offer: Offer, entry: Entry, index: int, today: date) -> Iterator[Problem]:
    """Days still to come that something is moved to, out of the days of its offer."""
    first, last = max(offer.valid_from or today, today), offer.valid_until or date.max
    for number, move in enumerate(rule.moved):
        if today <= move.to and not first <= move.to <= last:
            message = (
                f"Am {move.to.day}.{move.to.month}.{move.to.year} gilt dieses Angebot nicht (valid_from, valid_until): "
                "Dorthin ist nichts verlegt. Bitte die Tage prüfen."
            )
            yield _problem(message, entry, index, "moved", number, "to")


def _problem(message: str, entry: Entry, index: int, *path: str | int) -> Problem:
    line, column = place_of(entry.source.node, ("times", index, *path))
    return Problem("W337", Level.WARNING, message, entry.source.path, line, column, f"times.{index}")


def _is_idle(rule: Dated, offer: Offer, calendar: Calendar) -> bool:
    """No day of a rule lies between its own bounds and those of its offer. Without bounds there is always one."""
    starts, ends = (rule.date, rule.last_day) if isinstance(rule, SingleDate) else (rule.starts, rule.ends)
    first = max((day for day in (starts, offer.valid_from) if day), default=None)
    last = min((day for day in (ends, offer.valid_until) if day), default=None)
    if first is None or last is None or first > last:
        return first is not None and last is not None
    then = replace(calendar, today=first)
    # Beyond the known holidays no day is known either, and that is no proof that there is none.
    return known_until((rule,), then) >= last and next((o.day for o in occurrences(rule, then)), date.max) > last

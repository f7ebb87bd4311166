"""W358: a time goes on over midnight, and does not look like a night.

FAIL  from: 9:30, to: 1:00                  13:00 may be meant; the hours of a phone and of a moved day count as well
FAIL  from: 10:00, to: 0:00                 12:00 may be meant, or 24:00
PASS  from: 17:00, to: 1:00; from: 18:00, to: 8:00; from: 9:30, to: 13:00; from: 10:00, to: 24:00; any of an offer that has ended
"""

from collections.abc import Iterator
from datetime import time

from generator.catalog import Catalog
from generator.checks.written_times import written_times
from generator.model.links import FieldPath
from generator.model.nights import EVENING
from generator.model.times import SingleDate
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.schedule import Dated
from generator.source.nodes import place_of

_HALF_A_DAY = 12


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find hours in which an afternoon was written as if it were a night."""
    for entry in catalog.entries:
        if isinstance(entry.record, Offer) and entry.record.status == "ended":
            continue
        for path, rule in written_times(entry.record):
            for way, start, end in _hours(rule):
                if end < start < EVENING:
                    place = (*path, *way)
                    line, column = place_of(entry.source.node, place)
                    message = _message(start, end, str(way[-1]))
                    field = ".".join(map(str, place))
                    yield Problem("W358", Level.WARNING, message, entry.source.path, line, column, field)


def _hours(rule: Dated) -> Iterator[tuple[FieldPath, time, time]]:
    """The hours of a time and those of its moved days that are others, where their end is known: with its place."""
    if rule.to is not None:
        yield ("to",), rule.from_, rule.to
    if isinstance(rule, SingleDate):
        return
    for number, move in enumerate(rule.moved):
        start, end = rule.hours_of(move)
        if end is not None and (start, end) != (rule.from_, rule.to):
            yield ("moved", number, "end"), start, end


def _message(start: time, end: time, field: str) -> str:
    night = f"Von {_clock(start)} bis {_clock(end)} Uhr: So geht es über Mitternacht, bis zum nächsten Tag."
    afternoon = time(end.hour + _HALF_A_DAY, end.minute)
    fix = f"Ist {_clock(afternoon)} Uhr gemeint? Dann bitte „{field}: {_clock(afternoon)}“ schreiben."
    if afternoon <= start:
        fix = "Bitte die beiden Uhrzeiten prüfen."
    if end == time.min:
        return f"{night} {fix} Bis Mitternacht heißt „{field}: 24:00“."
    return f"{night} {fix} Stimmt die Nacht, dann bitte unter „allow“ den Grund nennen (rule: W358)."


def _clock(hour: time) -> str:
    return f"{hour.hour}:{hour:%M}"

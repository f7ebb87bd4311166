"""E332, E333, W360: a weekly time that nobody can count: in which weeks, or on which of two days.

E332 FAIL  every: 2 without starts                          no single day is known
E333 FAIL  weekdays: [mon, mon]                             one of them is another day, or too much
W360 FAIL  weekdays: [mon], every: 2, starts: 2026-09-08    a Tuesday: does it begin in this week or in the next?
PASS       weekdays: [mon], every: 2, starts: 2026-09-07; weekdays: [mon, tue]; every week, starts: 2026-09-01

The hours of a phone, of an offer or a provider, count in the same way.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from generator.catalog import Catalog, Entry
from generator.checks.written_times import written_times
from generator.model.times import WEEKDAYS, Weekly
from generator.problems import Level, Problem, told_day
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find weekly times without a beginning, or with a day twice."""
    for entry in catalog.entries:
        for path, rule in written_times(entry.record):
            if not isinstance(rule, Weekly):
                continue
            if rule.every > 1 and rule.starts is None:
                message = (
                    f"Alle {rule.every} Wochen: In welcher Woche geht es los? "
                    f"Bitte den ersten Termin ergänzen, zum Beispiel „starts: {_first(rule, catalog.today)}“."
                )
                yield _problem("E332", message, entry, (*path, "every"))
            elif rule.every > 1 and rule.starts is not None and _first(rule, rule.starts) != rule.starts:
                message = (
                    f"Der {told_day(rule.starts)} ist keiner dieser Wochentage. In welcher Woche es losgeht, ist damit "
                    f"unklar. Bitte den ersten Termin nennen, zum Beispiel „starts: {_first(rule, rule.starts)}“."
                )
                yield _problem("W360", message, entry, (*path, "starts"))
            if len(set(rule.weekdays)) < len(rule.weekdays):
                (day, _), *_ = Counter(rule.weekdays).most_common(1)
                second = [n for n, weekday in enumerate(rule.weekdays) if weekday == day][1]
                message = (
                    f"„{day}“ steht zweimal unter weekdays. Ist ein anderer Tag gemeint? Sonst bitte einen löschen."
                )
                yield _problem("E333", message, entry, (*path, "weekdays"), second)


def _first(rule: Weekly, day: date) -> date:
    """The first of the rule's weekdays from a day on."""
    week = (day + timedelta(days=ahead) for ahead in range(len(WEEKDAYS)))
    return next(ahead for ahead in week if WEEKDAYS[ahead.weekday()] in rule.weekdays)


def _problem(code: str, message: str, entry: Entry, path: tuple[str | int, ...], *item: int) -> Problem:
    line, column = place_of(entry.source.node, (*path, *item))
    field = ".".join(map(str, path))
    level = Level.WARNING if code.startswith("W") else Level.ERROR
    return Problem(code, level, message, entry.source.path, line, column, field)

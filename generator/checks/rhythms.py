"""E332, E333: a weekly time that nobody can count: in which weeks, or on which of two days.

E332 FAIL  every: 2 without starts              no single day is known
E333 FAIL  weekdays: [mon, mon]                 one of them is another day, or too much
PASS       every: 2 with starts: 2026-09-07; weekdays: [mon, tue]

The hours of a phone, of an offer or a provider, count in the same way.
"""

from collections import Counter
from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.checks.written_times import written_times
from generator.model.times import Weekly
from generator.problems import Level, Problem
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
                    "Bitte den ersten Tag ergänzen, zum Beispiel „starts: 2026-09-07“."
                )
                yield _problem("E332", message, entry, (*path, "every"))
            if len(set(rule.weekdays)) < len(rule.weekdays):
                (day, _), *_ = Counter(rule.weekdays).most_common(1)
                second = [n for n, weekday in enumerate(rule.weekdays) if weekday == day][1]
                message = (
                    f"„{day}“ steht zweimal unter weekdays. Ist ein anderer Tag gemeint? Sonst bitte einen löschen."
                )
                yield _problem("E333", message, entry, (*path, "weekdays"), second)


def _problem(code: str, message: str, entry: Entry, path: tuple[str | int, ...], *item: int) -> Problem:
    line, column = place_of(entry.source.node, (*path, *item))
    field = ".".join(map(str, path))
    return Problem(code, Level.ERROR, message, entry.source.path, line, column, field)

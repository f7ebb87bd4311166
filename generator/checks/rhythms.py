"""E332, E333: a weekly time that nobody can count: in which weeks, or on which of two days.

E332 FAIL  every: 2 without starts              no single day is known
E333 FAIL  weekdays: [mon, mon]                 one of them is another day, or too much
PASS       every: 2 with starts: 2026-09-07; weekdays: [mon, tue]
"""

from collections import Counter
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.base import Record
from generator.model.times import Weekly
from generator.model.written import Offer, Provider
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find weekly times without a beginning, or with a day twice; the hours of phones are such times too."""
    for entry in catalog.entries:
        for way, rule in _weekly(entry.record):
            field = ".".join(map(str, way))
            if rule.every > 1 and rule.starts is None:
                message = (
                    f"Alle {rule.every} Wochen: In welcher Woche geht es los? "
                    "Bitte den ersten Tag ergänzen, zum Beispiel „starts: 2026-09-07“."
                )
                line, column = place_of(entry.source.node, (*way, "every"))
                yield Problem("E332", Level.ERROR, message, entry.source.path, line, column, f"{field}.every")
            if len(set(rule.weekdays)) < len(rule.weekdays):
                (day, _), *_ = Counter(rule.weekdays).most_common(1)
                second = [n for n, weekday in enumerate(rule.weekdays) if weekday == day][1]
                message = (
                    f"„{day}“ steht zweimal unter weekdays. Ist ein anderer Tag gemeint? Sonst bitte einen löschen."
                )
                line, column = place_of(entry.source.node, (*way, "weekdays", second))
                yield Problem("E333", Level.ERROR, message, entry.source.path, line, column, f"{field}.weekdays")


def _weekly(record: Record | None) -> Iterator[tuple[tuple[str | int, ...], Weekly]]:
    """Every weekly time of an offer or a provider, with its way in the file."""
    if isinstance(record, Offer):
        yield from ((("times", index), rule) for index, rule in enumerate(record.times) if isinstance(rule, Weekly))
    if isinstance(record, Offer | Provider):
        way = ("contact", "phones") if isinstance(record, Offer) else ("phones",)
        for number, phone in enumerate(record.contact.phones if isinstance(record, Offer) else record.phones):
            rules = enumerate(phone.hours)
            yield from (((*way, number, "hours", i), rule) for i, rule in rules if isinstance(rule, Weekly))

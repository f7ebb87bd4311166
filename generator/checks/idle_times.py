"""W337: a time never comes: all its days lie outside of the offer's own, or there are none.

FAIL  valid_until: 2027-01-31 with {kind: date, date: 2027-02-05}
FAIL  valid_from: 2027-02-01 with {kind: weekly, weekdays: [mon], ends: 2027-01-25}
FAIL  valid_until: 2026-12-08 with moved: [{from: 2026-12-07, to: 2026-12-10}]
PASS  a time that has passed already, or any of an offer that has ended: it may stay; one without any day between starts and ends, which E233 tells
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer
from generator.problems import Level, Problem, told_day
from generator.season import never_comes
from generator.source.nodes import place_of


def _lost_moves(offer: Offer, catalog: Catalog) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Days still to come that something is moved to, out of the days of its offer: their places and what to say."""
    first, last = offer.valid_from or catalog.today, offer.valid_until
    for index, rule in enumerate(offer.times):
        for number, move in enumerate(getattr(rule, "moved", ())):
            is_outside = move.to < first or (last is not None and move.to > last)
            if is_outside and move.to >= catalog.today:
                message = (
                    f"Am {told_day(move.to)} gilt dieses Angebot nicht (valid_from, valid_until): "
                    "Dorthin ist nichts verlegt. Bitte die Tage prüfen."
                )
                yield ("times", index, "moved", number, "to"), message


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find times without any day."""
    calendar = catalog.calendar
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or offer.status == "ended":
            continue
        for path, message in _lost_moves(offer, catalog):
            line, column = place_of(entry.source.node, path)
            yield Problem("W337", Level.WARNING, message, entry.source.path, line, column, f"times.{path[1]}")
        for index, rule in enumerate(offer.times):
            if not never_comes(rule, offer.valid_from, offer.valid_until, calendar):
                continue
            line, column = place_of(entry.source.node, ("times", index, "kind"))
            message = (
                "Diese Zeit kommt nie vor: Kein Tag passt zu ihr und zu valid_from und valid_until. "
                "Bitte die Tage prüfen."
            )
            yield Problem("W337", Level.WARNING, message, entry.source.path, line, column, f"times.{index}")

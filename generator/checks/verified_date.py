"""E305, W389: somebody is said to have looked at something on a day that has not come yet.

E305 FAIL  verified: {date: 2099-01-01, by: Redaktion}
W389 FAIL  sources: [{name: Kreis, date: 2099-01-01, kind: official}]: what is seen in the future never grows old
PASS       verified: {date: 2026-09-01, by: Redaktion}

E305 holds for `easy.checked` and for `capacity.as_of` too.
"""

from collections.abc import Iterator
from datetime import date

from generator.catalog import Catalog, Entry
from generator.model.links import FieldPath
from generator.model.written import Offer
from generator.problems import Level, Problem, told_day
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find looks dated in the future."""
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer):
            continue
        if offer.verified is not None:
            yield from _future(entry, offer.verified.date, ("verified", "date"), catalog.today)
        for number, source in enumerate(offer.sources):
            yield from _future(entry, source.date, ("sources", number, "date"), catalog.today, "W389")
        if offer.capacity is not None:
            yield from _future(entry, offer.capacity.as_of, ("capacity", "as_of"), catalog.today)
        if offer.easy is not None and offer.easy.checked is not None:
            yield from _future(entry, offer.easy.checked.date, ("easy", "checked", "date"), catalog.today)


def _future(entry: Entry, day: date, path: FieldPath, today: date, code: str = "E305") -> Iterator[Problem]:
    if day > today:
        line, column = place_of(entry.source.node, path)
        message = f"Der {told_day(day)} liegt in der Zukunft. Bitte den Tag eintragen, an dem jemand nachgesehen hat."
        level = Level.ERROR if code.startswith("E") else Level.WARNING
        yield Problem(code, level, message, entry.source.path, line, column, ".".join(map(str, path)))

"""W337: a time never comes: all its days lie outside of the offer's own, or there are none.

FAIL  valid_until: 2027-01-31 with {kind: date, date: 2027-02-05}
FAIL  valid_from: 2027-02-01 with {kind: weekly, weekdays: [mon], ends: 2027-01-25}
PASS  a time that has passed already: it may stay; one without any day between starts and ends, which E233 tells
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.season import never_comes
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find times without any day."""
    calendar = catalog.calendar
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer):
            continue
        for index, rule in enumerate(offer.times):
            if not never_comes(rule, offer.valid_from, offer.valid_until, calendar):
                continue
            line, column = place_of(entry.source.node, ("times", index, "kind"))
            message = (
                "Diese Zeit kommt nie vor: Kein Tag passt zu ihr und zu valid_from und valid_until. "
                "Bitte die Tage prüfen."
            )
            yield Problem("W337", Level.WARNING, message, entry.source.path, line, column, f"times.{index}")

"""W338: an offer's last day is over, and it is said to go on.

FAIL  valid_until: 2026-07-31 with status: active, in October
PASS  the same with status: ended; days in the wrong order, which E304 tells

A warning, since nothing but time makes it true: a build at night must not fail for it.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer
from generator.problems import Level, Problem, told_day
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers that have passed and have not been ended."""
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or offer.status == "ended" or offer.valid_until is None:
            continue
        last = offer.valid_until
        if (offer.valid_from or last) <= last < catalog.today:
            message = (
                f"Dieses Angebot war nur bis zum {told_day(last)} gültig und steht in keiner Liste mehr. "
                "Geht es weiter? Dann bitte valid_until ändern oder löschen. Sonst bitte „status: ended“ schreiben."
            )
            line, column = place_of(entry.source.node, ("valid_until",))
            yield Problem("W338", Level.WARNING, message, entry.source.path, line, column, "valid_until")

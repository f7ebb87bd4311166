"""W343: an offer names itself, so that its page leads to itself.

FAIL  next: [treff] or not_twin: [treff] in treff.yml
PASS  next: [kurs] in treff.yml, and next: [treff] in kurs.yml
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers among the offers that they name."""
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer):
            continue
        for field, ids in (("next", offer.next), ("not_twin", offer.not_twin)):
            for index, id_ in enumerate(ids):
                if id_ == offer.id:
                    line, column = place_of(entry.source.node, (field, index))
                    message = "Das ist dieses Angebot selbst. Bitte hier löschen oder ein anderes nennen."
                    yield Problem("W343", Level.WARNING, message, entry.source.path, line, column, f"{field}.{index}")

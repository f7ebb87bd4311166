"""W388: an invented offer is said to be looked at, or to have sources.

FAIL  example: yes with verified: {date: 2026-09-01, by: Redaktion} or with sources
PASS  example: yes alone: the page says that it is invented, and nothing else

Who reads "a person has checked this" takes it for real.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find what vouches for nothing."""
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or not offer.example:
            continue
        for field, is_there in (("verified", offer.verified is not None), ("sources", bool(offer.sources))):
            if is_there:
                line, column = place_of(entry.source.node, (field,))
                message = (
                    f"Dieses Angebot ist erfunden (example: yes), also hat es niemand geprüft. Bitte „{field}“ löschen. "
                    "Ist es echt? Dann bitte „example“ löschen."
                )
                yield Problem("W388", Level.WARNING, message, entry.source.path, line, column, field)

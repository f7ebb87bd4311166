"""W396: the chain leads on to an offer of other towns.

FAIL  next: [treff-olfen] in an offer for Dülmen, where treff-olfen is for Olfen
FAIL  next: [treff-olfen] in an offer for all towns
PASS  next: [treff] where both are for Dülmen, or treff is for all towns

A family that follows it stands before a door that is not theirs.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.checks.offer_folders import towns_of
from generator.checks.whole_county import EVERYWHERE
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers in `next` that serve none of an offer's towns, or not all where it serves all."""
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer):
            continue
        towns = set(towns_of(offer))
        for index, id_ in enumerate(offer.next):
            other = catalog.offers.get(id_)
            if other is None or {EVERYWHERE, *towns}.intersection(towns_of(other)):
                continue
            message = (
                f"„{other.title}“ gilt nur {_where(catalog, other)}, dieses Angebot {_where(catalog, offer)}. "
                "Bitte ein Angebot nennen, das dort auch gilt, oder hier löschen."
            )
            line, column = place_of(entry.source.node, ("next", index))
            yield Problem("W396", Level.WARNING, message, entry.source.path, line, column, f"next.{index}")


def _where(catalog: Catalog, offer: Offer) -> str:
    if EVERYWHERE in towns_of(offer):
        return "überall"
    names = [catalog.municipalities[town].name if town in catalog.municipalities else town for town in towns_of(offer)]
    return "in " + " und ".join((", ".join(names[:-1]), names[-1]) if len(names) > 1 else names)

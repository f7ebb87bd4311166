"""The facts of every offer, and which offers are alike."""

from collections.abc import Mapping
from dataclasses import replace

from generator.facts.offer import OfferFacts, facts_of
from generator.facts.similar import Likeness
from generator.publication import Published


def gather_facts(published: Published) -> Mapping[str, OfferFacts]:
    """The facts of every offer by its id, computed once for all editions."""
    found = {id_: facts_of(offer, published, published.calendar) for id_, offer in published.offers.items()}
    alike = Likeness(published, found)
    return {
        id_: replace(
            found[id_],
            similar=tuple(other.id for other in alike.similar_to(offer)),
            before=tuple(other.id for other in alike.before(offer)),
        )
        for id_, offer in published.offers.items()
    }

"""The facts of every offer, which offers are alike, and how to reach every provider."""

from collections.abc import Mapping
from dataclasses import replace

from generator.facts.contact import Channels, provider_channels
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


def gather_channels(published: Published) -> Mapping[str, Channels]:
    """How to reach every provider, by its id."""
    return {id_: provider_channels(provider, published.calendar) for id_, provider in published.providers.items()}

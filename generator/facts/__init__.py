"""What is true of an offer, as plain values without words: computed once, told by each edition."""

from generator.facts.gather import gather_channels, gather_facts
from generator.facts.offer import OfferFacts, facts_of

__all__ = ["OfferFacts", "facts_of", "gather_channels", "gather_facts"]

"""Facts to sentences: what a record says, in Easy Language, for every combination that the format allows."""

from generator.editions.easy.access import access_fact
from generator.editions.easy.card import card_age, card_cost, card_days
from generator.editions.easy.contact import contact_fact
from generator.editions.easy.cost import cost_fact
from generator.editions.easy.documents import documents_fact
from generator.editions.easy.fact import EasyFact, EasyLine
from generator.editions.easy.grammar import easy_date, easy_phone, easy_time
from generator.editions.easy.languages import languages_fact
from generator.editions.easy.registration import registration_fact
from generator.editions.easy.status import status_lines
from generator.editions.easy.when import when_fact
from generator.editions.easy.where import numbered_places, where_fact
from generator.editions.easy.who import who_fact
from generator.publication import Published, PublishedOffer

__all__ = [
    "EasyFact",
    "EasyLine",
    "card_age",
    "card_cost",
    "card_days",
    "easy_date",
    "easy_facts",
    "easy_phone",
    "easy_time",
    "numbered_places",
    "status_lines",
]


def easy_facts(offer: PublishedOffer, published: Published) -> tuple[EasyFact, ...]:
    """The answers to a reader's questions in their fixed order.

    Documents, languages and access are left out where nothing is known; the others then say so.
    """
    facts = (
        who_fact(offer),
        where_fact(offer, published),
        when_fact(offer, published),
        cost_fact(offer),
        registration_fact(offer),
        documents_fact(offer),
        languages_fact(offer),
        access_fact(offer),
        contact_fact(offer),
    )
    return tuple(fact for fact in facts if fact is not None)

"""A county with the towns of generated offers."""

from generator.facts import OfferFacts, facts_of
from generator.model.records import Municipality
from generator.publication import Published, PublishedOffer
from generator.schedule import calendar_of
from tests.property.offers import TOWNS
from tests.unit.facts.written import make_published

NAMES = dict(zip(TOWNS, ("Ascheberg", "Billerbeck", "Coesfeld", "Dülmen", "Lüdinghausen"), strict=True))


def _county() -> Published:
    county = make_published()
    towns = {id_: Municipality.model_validate({"id": id_, "name": n}) for id_, n in NAMES.items()}
    county.municipalities.update(towns)  # type: ignore[attr-defined]
    return county


COUNTY = _county()


def facts(offer: PublishedOffer) -> OfferFacts:
    """What is true of a generated offer on the tests' day."""
    return facts_of(offer, COUNTY, calendar_of(COUNTY))

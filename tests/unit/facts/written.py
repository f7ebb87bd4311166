"""Facts of an offer that a test writes down as an editor would."""

from datetime import date

from generator.facts import OfferFacts, facts_of
from generator.model.reading import read_record
from generator.model.records import Municipality, SchoolHoliday
from generator.model.site import SiteConfig
from generator.model.written import Offer
from generator.publication import Published, PublishedOffer, publish_offer
from generator.schedule import calendar_of
from generator.source.files import RecordSource
from generator.source.nodes import Mapping
from generator.source.parser import parse

TODAY = date(2026, 8, 3)
"""A Monday in the middle of the summer holidays."""
_ALWAYS = """title: Krabbelgruppe
summary: Eltern und Babys treffen sich zum Spielen.
provider: verein
life_phases: [baby]
topics: [treffen]
"""


IN_TWO_TOWNS = """municipalities: [adorf, bestadt]
locations:
  - {name: Saal, municipality: adorf, city: Adorf}
  - {name: Hof, municipality: bestadt, city: Bestadt}
times:
  - {kind: weekly, weekdays: [mon], from: '9:00', to: '11:00', location: Saal}
  - {kind: weekly, weekdays: [mon], from: '13:00', to: '15:00', location: Hof}
  - {kind: weekly, weekdays: [thu], from: '9:00', to: '11:00', every: 2, starts: 2026-08-13, location: Hof}
"""
"""Mondays in one town, in the other later that day and every second Thursday."""


def make_offer(text: str) -> PublishedOffer:
    """Read an offer as the program does; what every offer needs is added."""
    if "municipalities:" not in text:
        text = f"municipalities: [adorf]\n{text}"
    node, problems = parse(_ALWAYS + text, "offer.yml")
    assert isinstance(node, Mapping), problems
    record, found = read_record(RecordSource("offer", "offer.yml", node, "krabbelgruppe"))
    assert isinstance(record, Offer), found
    return publish_offer(record)


def make_published(today: date = TODAY, kind: str | None = "Kreis", name: str = "Kreis Beispiel") -> Published:
    """A county with four towns and one school holiday."""
    area = {"name": name} if kind is None else {"name": name, "kind": kind}
    site = {"name": "Wegweiser", "url": "https://example.org/", "publisher": "kreis", "area": {**area, "state": "NW"}}
    towns = [
        Municipality.model_validate({"id": name.lower(), "name": name})
        for name in ("Adorf", "Bestadt", "Cheim", "Dehausen")
    ]
    days = (("2026-07-20", "2026-09-01"), ("2028-07-10", "2028-08-22"))
    holidays = tuple(
        SchoolHoliday.model_validate({"name": "Sommerferien", "from": first, "to": last}) for first, last in days
    )
    return Published(
        site=SiteConfig.model_validate(site),
        today=today,
        paths={},
        links=(),
        offers={},
        providers={},
        municipalities={town.id: town for town in towns},
        life_phases={},
        topics={},
        programmes={},
        offices={},
        glossary=(),
        synonyms=(),
        school_holidays=holidays,
        publisher=(),
        pages=(),
        notice=None,
        editable=frozenset(),
    )


def make_facts(text: str, today: date = TODAY) -> OfferFacts:
    """What is true of an offer."""
    published = make_published(today)
    return facts_of(make_offer(text), published, calendar_of(published))

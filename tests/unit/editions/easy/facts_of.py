"""What the program says about an offer that a test writes down as an editor would."""

from datetime import date

from generator.editions.easy import EasyFact, easy_facts, status_lines
from generator.model.reading import read_record
from generator.model.records import Municipality, Offer, SchoolHoliday, SiteConfig
from generator.publication import Published, PublishedOffer, publish_offer
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
_SIGNS = {"item": "- ", "address": "| ", "note": "> "}


def make_offer(text: str) -> PublishedOffer:
    """Read an offer as the program does; what every offer needs is added."""
    if "municipalities:" not in text:
        text = f"municipalities: [adorf]\n{text}"
    node, problems = parse(_ALWAYS + text, "offer.yml")
    assert isinstance(node, Mapping), problems
    record, found = read_record(RecordSource("offer", "offer.yml", node, "krabbelgruppe"))
    assert isinstance(record, Offer), found
    return publish_offer(record)


def make_catalog(today: date = TODAY, kind: str | None = "Kreis", name: str = "Kreis Beispiel") -> Published:
    """A county with four towns and one school holiday."""
    area = {"name": name} if kind is None else {"name": name, "kind": kind}
    site = {"name": "Wegweiser", "url": "https://example.org/", "publisher": "kreis", "area": {**area, "state": "NW"}}
    towns = [
        Municipality.model_validate({"id": name.lower(), "name": name, "ags": f"0500000{number}"})
        for number, name in enumerate(("Adorf", "Bestadt", "Cheim", "Dehausen"))
    ]
    holiday = SchoolHoliday.model_validate({"name": "Sommerferien", "from": "2026-07-20", "to": "2026-09-01"})
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
        glossary=(),
        synonyms=(),
        school_holidays=(holiday,),
        pages=(),
    )


def fact(key: str, text: str, today: date = TODAY) -> EasyFact:
    """One answer."""
    return next(f for f in easy_facts(make_offer(text), make_catalog(today)) if f.key == key)


def lines(key: str, text: str, today: date = TODAY) -> list[str]:
    """One answer as people read it: `- ` before list items, `| ` before rows of an address, `> ` before notes."""
    return [_SIGNS.get(line.kind, "") + line.text for line in fact(key, text, today).lines]


def keys(text: str) -> list[str]:
    """Which questions are answered."""
    return [f.key for f in easy_facts(make_offer(text), make_catalog())]


def status(text: str) -> list[str]:
    """What stands above the answers."""
    return [line.text for line in status_lines(make_offer(text), make_catalog())]

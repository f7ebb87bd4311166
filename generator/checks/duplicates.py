"""W310, W311: two offers that look like one.

W310 FAIL  the same title in the same town twice
W311 FAIL  the same phone and street with the same provider under titles that share their words
PASS       the same title in two towns; a house with several offers
"""

from collections import defaultdict
from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.directory import sort_key
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers that were probably entered twice; both the later one and its twin are named."""
    by_title: dict[tuple[str, str], Entry] = {}
    by_house: dict[tuple[str, str, str], list[Entry]] = defaultdict(list)
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or offer.status == "ended":
            continue
        for town in ("all",) if offer.municipalities == "all" else offer.municipalities:
            twin = by_title.setdefault((sort_key(offer.title)[0], town), entry)
            if twin is not entry:
                yield _twins(entry, twin, "W310", "title", "heißt genauso und ist am selben Ort")
                break
        for key in _houses(offer):
            yield from _same_house(entry, by_house[key])
            by_house[key].append(entry)


def _houses(offer: Offer) -> set[tuple[str, str, str]]:
    streets = {sort_key(place.street)[0] for place in offer.locations if place.street}
    return {(p.number.e164, street, offer.provider) for p in offer.contact.phones for street in streets}


def _same_house(entry: Entry, others: list[Entry]) -> Iterator[Problem]:
    words = _words(entry)
    for other in others:
        if len(words & _words(other)) * 2 >= len(words) and words:
            yield _twins(entry, other, "W311", "title", "hat fast denselben Titel, dieselbe Straße und dieselbe Nummer")
            return


def _words(entry: Entry) -> set[str]:
    assert isinstance(entry.record, Offer)
    return {word for word in sort_key(entry.record.title)[0].split() if len(word) > 3}


def _twins(entry: Entry, twin: Entry, code: str, field: str, why: str) -> Problem:
    line, column = place_of(entry.source.node, (field,))
    message = f"Ist das doppelt? {twin.source.path} {why}. Bitte eines löschen oder die Titel deutlicher unterscheiden."
    return Problem(code, Level.WARNING, message, entry.source.path, line, column, field)

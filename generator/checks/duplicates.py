"""W310, W311: two offers that look like one.

W310 FAIL  the same title in the same town twice
W311 FAIL  the same phone and street with the same provider under titles that share their words
PASS       the same title in two towns; a house with several offers, told apart by weekday, audience, language or age;
           `not_twin: [the other's id]` in one of the two
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from itertools import islice

from generator.catalog import Catalog, Entry
from generator.directory import sort_key
from generator.model.times import WEEKDAYS, Monthly, SingleDate, Weekly
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers that were probably entered twice; both the later one and its twin are named."""
    by_title: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    by_house: dict[tuple[str, str, str | None], list[_Neighbour]] = defaultdict(list)
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or offer.status == "ended":
            continue
        towns = ("all",) if offer.municipalities == "all" else offer.municipalities
        titles = [by_title[sort_key(offer.title)[0], town] for town in towns]
        twin = next((other for others in titles for other in others if not _are_told_apart(offer, other)), None)
        if twin is not None:
            yield _twins(entry, twin, "W310", "heißt genauso und ist am selben Ort")
        for others in titles:
            others.append(entry)
        house = _neighbour(entry, offer)
        for key in _houses(offer):
            near = (o.entry for o in by_house[key] if house.is_like(o) and not _are_told_apart(offer, o.entry))
            for twin in islice(near, 1):
                yield _twins(entry, twin, "W311", "hat fast denselben Titel, dieselbe Straße und dieselbe Nummer")
            by_house[key].append(house)


def _are_told_apart(offer: Offer, other: Entry) -> bool:
    """One of the two says that it is not the other."""
    twin = other.record
    return isinstance(twin, Offer) and (twin.id in offer.not_twin or offer.id in twin.not_twin)


def _houses(offer: Offer) -> set[tuple[str, str, str | None]]:
    streets = {sort_key(place.street)[0] for place in offer.locations if place.street}
    return {(p.number.e164, street, offer.provider) for p in offer.contact.phones for street in streets}


@dataclass(frozen=True, slots=True)
class _Neighbour:
    """An offer of a house, with what tells it from the others."""

    entry: Entry
    words: frozenset[str]
    """Of the title."""
    said: tuple[Hashable, ...]
    """When, for whom, in which languages, at which age; each empty where nothing is said."""

    def is_like(self, other: "_Neighbour") -> bool:
        """Titles share their words, and nothing that both say differs. What is not said may be the same."""
        shared = len(self.words & other.words) * 2 >= len(self.words) and self.words
        return bool(shared) and not any(a and b and a != b for a, b in zip(self.said, other.said, strict=True))


def _neighbour(entry: Entry, offer: Offer) -> _Neighbour:
    words = frozenset(word for word in sort_key(offer.title)[0].split() if len(word) > 3)
    age = (offer.age.from_, offer.age.to) if offer.age else ()
    return _Neighbour(entry, words, (_weekdays(offer), frozenset(offer.audiences), frozenset(offer.languages), age))


def _weekdays(offer: Offer) -> frozenset[str]:
    found: set[str] = set()
    for rule in offer.times:
        if isinstance(rule, Weekly):
            found.update(rule.weekdays)
        elif isinstance(rule, Monthly) and rule.weekday:
            found.add(rule.weekday)
        elif isinstance(rule, SingleDate):
            found.add(WEEKDAYS[rule.date.weekday()])
    return frozenset(found)


def _twins(entry: Entry, twin: Entry, code: str, why: str) -> Problem:
    line, column = place_of(entry.source.node, ("title",))
    message = (
        f"Ist das doppelt? {twin.source.path} {why}. "
        f"Wenn ja, bitte eines löschen und seinen Namen im anderen unter former_ids nennen. "
        f"Wenn nein, bitte hier schreiben: not_twin: [{twin.source.id}]."
    )
    return Problem(code, Level.WARNING, message, entry.source.path, line, column, "title")

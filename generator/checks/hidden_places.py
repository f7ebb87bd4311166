"""E319: what an offer hides in one field stands in another that everybody reads.

FAIL  locations: [{visibility: hidden, street: Amselweg 7}] with summary: "Sie finden uns im Amselweg."
FAIL  locations: [{visibility: hidden, name: Villa Rosa}] with keywords: [Villa Rosa]
FAIL  the name or the street in the file's name, which is the page's address
FAIL  a hidden position that stands in the text, or again at a place that is not hidden
PASS  the same name as `location` of a time: it is left out there as well
PASS  a name that says nothing, such as "Frauenhaus" in an offer called "Frauenhaus Dülmen"

Can't be turned off: a shelter's address that is out stays out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalog import Catalog, Entry
from generator.model.spelling import folded
from generator.problems import Level, Problem
from generator.source.nodes import Mapping, Node, Scalar, Sequence
from generator.source.places import place_at

_UNPUBLISHED = ("allow", "internal_note", "provider", "municipalities", "life_phases", "topics", "programmes", "next")
"""Fields of an offer that are not printed, or that hold ids alone."""
_SHORTEST = 4
"""Letters of a name that can tell one house from others."""
_NEAR = 0.0015
"""Degrees, at most 170 metres: two positions of one house."""
_ENDING = "(?:e?[nrms])?"
_TIME_AT = re.compile(r"times\.\d+\.location")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,2}[.,]\d{3,}")


@dataclass(frozen=True, slots=True)
class _Secret:
    words: re.Pattern[str]
    """Finds it in a folded text, also with an ending: `in der Grünen Straße`."""
    what: str
    """German, with its article."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find names, streets and positions of hidden places in the other texts of their offers."""
    names = _public_names(catalog)
    for entry in catalog.entries:
        places = [place for place in _locations(entry) if place.get("visibility") == "hidden"]
        if places:
            title = entry.source.node.get("title")
            yield from _leaks(entry, places, names | {folded(title)} if isinstance(title, str) else names)


def _locations(entry: Entry) -> list[Mapping]:
    locations = entry.source.node.get("locations")
    return [place for place in locations if isinstance(place, Mapping)] if isinstance(locations, Sequence) else []


def _leaks(entry: Entry, places: list[Mapping], told: frozenset[str]) -> Iterator[Problem]:
    secrets = [secret for place in places for secret in _secrets(place, told)]
    positions = [position for place in places if (position := _position(place)) is not None]
    hidden_names = {place.get("name") for place in places}
    address = _found(Scalar.at(entry.source.id, 1, 1), secrets, [])
    if address is not None:
        yield _problem(entry, Scalar.at("", 1, 1), 0, "id", address[1], "Im Dateinamen, also in der Adresse der Seite,")
    for field, node in _published(entry.source.node, places):
        if isinstance(node, Mapping):
            spot = _position(node)
            if spot is not None and any(_is_near(spot, position) for position in positions):
                yield _problem(entry, node["latitude"], 0, field, "die Stelle")
            continue
        if _TIME_AT.fullmatch(field) and node in hidden_names:
            continue
        found = _found(node, secrets, positions)
        if found is not None:
            yield _problem(entry, node, found[0], field, found[1])


def _published(node: Node, hidden: list[Mapping], path: str = "") -> Iterator[tuple[str, Scalar | Mapping]]:
    """Every text that may be printed and every place that is not hidden, with its field."""
    if isinstance(node, Scalar):
        yield path, node
        return
    children = node.items() if isinstance(node, Mapping) else enumerate(node)
    if isinstance(node, Mapping):
        yield path, node
    for step, child in children:
        if (path or step not in _UNPUBLISHED) and not any(child is place for place in hidden):
            yield from _published(child, hidden, f"{path}.{step}" if path else str(step))


def _secrets(place: Mapping, told: frozenset[str]) -> Iterator[_Secret]:
    name, street = place.get("name"), place.get("street")
    if isinstance(name, Scalar) and _tells(folded(name), told):
        yield _Secret(_finder(folded(name)), "der Name")
    if isinstance(street, Scalar):
        words = folded(street)
        alone = re.sub(r"(?: \d+(?: ?[a-z])?)+$", "", words)
        yield _Secret(_finder(alone if len(alone) >= _SHORTEST else words), "die Straße")


def _finder(words: str) -> re.Pattern[str]:
    return re.compile(r"\b" + " ".join(f"{re.escape(word)}{_ENDING}" for word in words.split()) + r"(?!\w)")


def _tells(name: str, told: frozenset[str]) -> bool:
    """A name that can tell where the place is: long enough, and not one that the site's own titles use."""
    if len(name.replace(" ", "")) < _SHORTEST:
        return False
    return not any(f" {name} " in f" {words} " for words in told)


def _public_names(catalog: Catalog) -> frozenset[str]:
    """Names of towns, providers, topics and programmes: what they use everybody reads anyway."""
    names = [town.name for town in catalog.municipalities.values()]
    names += [provider.name for provider in catalog.providers.values()]
    names += [programme.name for programme in catalog.programmes.values()]
    names += [topic.title for topic in catalog.topics.values()]
    return frozenset(folded(name) for name in names)


def _found(text: Scalar, secrets: list[_Secret], positions: list[tuple[float, float]]) -> tuple[int, str] | None:
    """The first secret in a text, as the line from 0 and what it is."""
    lines = text.split("\n")
    for number, line in enumerate((*lines, text)):
        words = folded(line)
        row = number if number < len(lines) else 0  # a name broken over two lines stands in the text as a whole
        for secret in secrets:
            if secret.words.search(words):
                return row, secret.what
        numbers = [float(found.replace(",", ".")) for found in _NUMBER.findall(line)]
        for north, east in positions:
            if any(abs(n - north) < _NEAR for n in numbers) and any(abs(n - east) < _NEAR for n in numbers):
                return row, "die Stelle"
    return None


def _position(place: Mapping) -> tuple[float, float] | None:
    try:
        north, east = (float(str(place[name]).replace(",", ".")) for name in ("latitude", "longitude"))
    except (KeyError, ValueError):
        return None
    return north, east


def _is_near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return all(abs(a - b) < _NEAR for a, b in zip(one, other, strict=True))


def _problem(entry: Entry, text: Scalar, row: int, field: str, what: str, where: str = "Hier") -> Problem:
    message = (
        f"{where} steht {what} eines Ortes, der in locations verborgen ist (visibility: hidden). Alle könnten es lesen. "
        "Bitte dort löschen. Ist der Ort kein Geheimnis, dann bitte visibility: hidden löschen."
    )
    start = sum(len(line) + 1 for line in text.split("\n")[:row])
    return Problem("E319", Level.ERROR, message, entry.source.path, *place_at(text, start), field)

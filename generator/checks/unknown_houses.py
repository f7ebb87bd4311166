"""W367: a text names a house, and its offer has a hidden place of which nobody knows where it is.

FAIL  locations: [{visibility: hidden}] with summary: "Das Haus steht in der Schlossallee 12."
PASS  a house that some record shows anyway: the open place of an offer, the street of a provider
PASS  a hidden place with its street: there E319 knows which house is meant
PASS  the same with `example: yes`, since nobody real lives there

Whoever follows the advice to write nothing but `visibility: hidden` gives E319 nothing to look for.
"""

import re
from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.model.spelling import is_same_street
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.secret_places import hides, places_in, written_places
from generator.source.nodes import Mapping, Node, Scalar
from generator.source.places import place_at

_HOUSE = re.compile(
    r"[A-ZÄÖÜ][\wäöüß-]*(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|weg|gasse|allee|platz|damm|ufer|pfad|steig|kamp|stiege|wall) ?"
    r"(?:Nr\.? ?)?[1-9][0-9]{0,3}(?![0-9]|[.:][0-9]| ?(?:Uhr|Minuten|Kilometer|km|Meter|Euro|Kinder|Personen|Jahre|Plätze|[Mm]al)\b)"
)
_NOT_TOLD = ("locations", "internal_note", "allow")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find houses in the texts of offers whose hidden places say nothing of themselves."""
    watched = [entry for entry in catalog.entries if _hides_all(entry)]
    shown = [street for entry in catalog.entries for street in _streets(entry)] if watched else []
    for entry in watched:
        for field, text in _texts(entry.source.node):
            house = next((h for h in _HOUSE.finditer(text) if not any(is_same_street(h[0], s) for s in shown)), None)
            if house is not None:
                message = (
                    "Hier steht eine Straße mit Hausnummer, und das Angebot hat einen verborgenen Ort. Ist es sein Haus, "
                    "dann bitte löschen: Alle könnten es lesen. Ist es ein anderes, bitte unter „locations“ als Ort nennen."
                )
                place = place_at(text, house.start())
                yield Problem("W367", Level.WARNING, message, entry.source.path, *place, field)


def _hides_all(entry: Entry) -> bool:
    if entry.source.kind != "offer" or (isinstance(entry.record, Offer) and entry.record.example):
        return False
    hidden = [place for place in written_places(entry) if hides(place)]
    return bool(hidden) and not any("street" in place for place in hidden)


def _streets(entry: Entry) -> Iterator[str]:
    """Every street that is no secret."""
    own = entry.source.node if entry.source.kind == "provider" else Mapping({})
    for place in (own, *(place for place in places_in(entry.source.node) if not hides(place))):
        street = place.get("street")
        if isinstance(street, Scalar):
            yield street


def _texts(node: Node, field: str = "") -> Iterator[tuple[str, Scalar]]:
    """Every text outside of the places, with its field."""
    if isinstance(node, Scalar):
        yield field, node
        return
    for step, child in node.items() if isinstance(node, Mapping) else enumerate(node):
        if field or step not in _NOT_TOLD:
            yield from _texts(child, f"{field}.{step}" if field else str(step))

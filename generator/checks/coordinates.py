"""W307, W365: a position lies far outside the known area of its municipality, or is only half of one.

The known area is a circle around the municipality's own position, wide enough for the widest municipality of the
counties of North Rhine-Westphalia, with 1.5 km on top. Records hold no borders.

W307 FAIL  municipality: duelmen at 51.9619, 7.6284 (Münster)
W307 PASS  municipality: duelmen at 51.8313, 7.2789
W365 FAIL  latitude without longitude, or the other way, at a place or in the list of municipalities: no map shows it
W365 PASS  the same at a hidden place: no map is to show it, and W355 asks to delete what is there
"""

from collections.abc import Iterator
from math import cos, hypot, radians

from generator.catalog import Catalog, Entry
from generator.model.written import Location, Offer, WrittenMunicipality
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_KM_PER_DEGREE = 111.2
_REACH_KM = 10.5 + 1.5
"""The widest municipality of North Rhine-Westphalia's counties reaches about 10.5 km from its centre."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find places whose position can't belong to their municipality."""
    for entry in catalog.entries:
        if isinstance(entry.record, WrittenMunicipality):
            yield from _half(entry, entry.record, ())
        if not isinstance(entry.record, Offer):
            continue
        for index, place in enumerate(entry.record.locations):
            if place.visibility != "hidden":
                yield from _half(entry, place, ("locations", index))
            town = catalog.municipalities.get(place.municipality or "")
            if town is None or place.latitude is None or place.longitude is None:
                continue
            away = _distance_km(town, place.latitude, place.longitude)
            if away is not None and away > _REACH_KM:
                line, column = place_of(entry.source.node, ("locations", index, "latitude"))
                message = (
                    f"Diese Stelle liegt {away:.0f} km von der Ortsmitte von {town.name} entfernt. "
                    "Bitte Breite (latitude) und Länge (longitude) prüfen."
                )
                if place.visibility == "hidden":  # the message stands in logs
                    message = "Diese verborgene Stelle liegt weit von ihrer Kommune. Bitte prüfen."
                yield Problem("W307", Level.WARNING, message, entry.source.path, line, column, "latitude")


def _half(entry: Entry, place: Location | WrittenMunicipality, path: tuple[str | int, ...]) -> Iterator[Problem]:
    if (place.latitude is None) == (place.longitude is None):
        return
    given, missing = "Breite (latitude)", "Länge (longitude)"
    if place.latitude is None:
        given, missing = missing, given
    name = given.partition("(")[2].removesuffix(")")
    line, column = place_of(entry.source.node, (*path, name))
    message = f"Hier steht nur die {given}. So zeigt keine Karte die Stelle. Bitte die {missing} ergänzen."
    yield Problem("W365", Level.WARNING, message, entry.source.path, line, column, name)


def _distance_km(town: WrittenMunicipality, latitude: float, longitude: float) -> float | None:
    if town.latitude is None or town.longitude is None:
        return None
    return distance_km((town.latitude, town.longitude), (latitude, longitude))


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Between two positions (latitude, longitude) that lie near each other, as the crow flies."""
    north = (other[0] - one[0]) * _KM_PER_DEGREE
    east = (other[1] - one[1]) * _KM_PER_DEGREE * cos(radians(one[0]))
    return hypot(north, east)

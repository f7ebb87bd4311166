"""W397: one house lies in two places.

FAIL  Marktstraße 5, 48249 Dülmen at 51.8312, 7.2781 here and at 51.8290, 7.2810 in another file
PASS  the same street and postcode with the same position, give or take a hundred metres

The map leads a family to one of them. Hidden places are not compared: a message would tell where they are.
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.checks.coordinates import distance_km
from generator.checks.towns_of_places import open_places
from generator.model.links import FieldPath
from generator.model.spelling import folded
from generator.model.written import Location
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_FAR_KM = 0.1
"""A large house has more than one door."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare every position with the first one of the same address."""
    first: dict[tuple[str, str], tuple[str, tuple[float, float]]] = {}
    for entry in catalog.entries:
        for path, place in open_places(entry):
            if not isinstance(place, Location) or not place.street or place.latitude is None or place.longitude is None:
                continue
            position = (place.latitude, place.longitude)
            house = (folded(place.street), place.postal_code or folded(place.city or ""))
            file, known = first.setdefault(house, (entry.source.path, position))
            if distance_km(known, position) > _FAR_KM:
                yield _problem(entry, path, place, file)


def _problem(entry: Entry, path: FieldPath, place: Location, file: str) -> Problem:
    message = (
        f"„{place.street}“ liegt nach {file} an einer anderen Stelle. "
        "Bitte in einer Karte nachsehen und latitude und longitude angleichen."
    )
    line, column = place_of(entry.source.node, (*path, "latitude"))
    field = ".".join(str(step) for step in (*path, "latitude"))
    return Problem("W397", Level.WARNING, message, entry.source.path, line, column, field)

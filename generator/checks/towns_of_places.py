"""W334, W335: a place lies in another town than the record says elsewhere.

W334 FAIL  city: Coesfeld with municipality: duelmen
W334 FAIL  city: Coesfeld-Lette, Stadt Coesfeld or 48653 Coesfeld with municipality: duelmen
W335 FAIL  municipalities: [duelmen] in the folder duelmen, with a place in Coesfeld, or with its postcode and no town
W334 FAIL  city: Lette with municipality: duelmen, where Lette is a district of Coesfeld
PASS       city: Buldern with municipality: duelmen                 a village of Dülmen, whether listed or not
PASS       municipalities: [duelmen] in the folder coesfeld, with a place in Coesfeld; any place in the folder all

Of hidden places nothing is told here: the message would tell where they are.
"""

import re
from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.checks.offer_folders import folder_of, towns_of
from generator.checks.whole_county import EVERYWHERE
from generator.model.links import FieldPath
from generator.model.spelling import folded
from generator.model.town_names import town_names
from generator.model.written import Location, Offer, Provider, WrittenMunicipality
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_BEFORE_NAME = re.compile(r"^\s*(?:D-)?(?:\d{5}\s+)?(?:(?:Stadt|Gemeinde|Ortsteil|OT)\s+)?")
_VILLAGE = re.compile(r"\s*(?:[-–/,(]|\bOT\b).*$")
WrittenPlace = Location | Provider


def open_places(entry: Entry) -> Iterator[tuple[FieldPath, WrittenPlace]]:
    """The places of a record that are no secret, with their way in the file."""
    record = entry.record
    if isinstance(record, Offer):
        places = enumerate(record.locations)
        yield from ((("locations", i), place) for i, place in places if place.visibility != "hidden")
    elif isinstance(record, Provider):
        yield (), record


class Towns:
    """The municipalities of a site, by what places say of them."""

    def __init__(self, catalog: Catalog) -> None:
        self._by_id = catalog.municipalities
        self._by_name: dict[str, dict[str, WrittenMunicipality]] = {}
        for name, town in town_names(catalog.municipalities.values()):
            self._by_name.setdefault(folded(name), {})[town.id] = town

    def of(self, place: WrittenPlace) -> WrittenMunicipality | None:
        """The municipality that a place names, be it by id or by its city; None where it is none of this site."""
        if place.municipality:
            return self._by_id.get(place.municipality)
        return self.named_by(place) if place.city else self._with_code(place.postal_code)

    def named_by(self, place: WrittenPlace) -> WrittenMunicipality | None:
        """The municipality that has the name of the city, or of which the city is a village: `Coesfeld-Lette`, `Lette`.

        Of two with a village of that name it is the one that the place names, else nobody knows.
        """
        whole = _BEFORE_NAME.sub("", place.city or "")
        found = self._by_name.get(folded(whole)) or self._by_name.get(folded(_VILLAGE.sub("", whole))) or {}
        only = next(iter(found.values())) if len(found) == 1 else None
        return found.get(place.municipality or "", only)

    def _with_code(self, code: str | None) -> WrittenMunicipality | None:
        """The only municipality that has a postcode."""
        found = [town for town in self._by_id.values() if code in town.known_codes]
        return found[0] if len(found) == 1 else None


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare the towns that a record names for each place."""
    towns = Towns(catalog)
    for entry in catalog.entries:
        for path, place in open_places(entry):
            town, named = towns.of(place), towns.named_by(place)
            if town is not None and named is not None and named.id != town.id:
                message = (
                    f"Als Ort (city) steht hier {_with_town(place, named)}, als Kommune (municipality) {town.name}. "
                    "Bitte eines von beiden ändern."
                )
                yield _problem("W334", message, entry, (*path, "city"))
            elif town is not None and isinstance(entry.record, Offer) and _is_elsewhere(entry, entry.record, town):
                message = (
                    f"Dieser Ort liegt in {town.name}, und {town.name} steht nicht unter municipalities. Bitte prüfen: "
                    "Stimmt der Ort? Gilt das Angebot auch dort? Dann bitte unter municipalities ergänzen."
                )
                yield _problem("W335", message, entry, (*path, _told_by(place)))


def _is_elsewhere(entry: Entry, offer: Offer, town: WrittenMunicipality) -> bool:
    """Neither the towns nor the folder have it; what the county keeps may be anywhere."""
    served, folder = towns_of(offer), folder_of(entry)
    return not {EVERYWHERE, town.id}.intersection((*served, folder))


def _with_town(place: WrittenPlace, town: WrittenMunicipality) -> str:
    """The town that a city means, with the district that it names."""
    city = folded(_VILLAGE.sub("", _BEFORE_NAME.sub("", place.city or "")))
    return next((f"{own.spoken} ({town.name})" for own in town.districts if folded(own.spoken) == city), town.name)


def _told_by(place: WrittenPlace) -> str:
    """The field that says in which town a place lies."""
    return "municipality" if place.municipality else "city" if place.city else "postal_code"


def _problem(code: str, message: str, entry: Entry, path: FieldPath) -> Problem:
    line, column = place_of(entry.source.node, path)
    return Problem(code, Level.WARNING, message, entry.source.path, line, column, ".".join(str(step) for step in path))

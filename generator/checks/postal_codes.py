"""W306: a postcode belongs to another municipality.

FAIL  municipality: duelmen with postal_code: 48653 (Coesfeld)
PASS  municipality: duelmen with postal_code: 48249
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer, Provider
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare the postcode of each place with those of its municipality."""
    for entry in catalog.entries:
        record = entry.record
        if isinstance(record, Offer):
            places = [
                (("locations", i), p.municipality, p.postal_code, p.visibility == "hidden")
                for i, p in enumerate(record.locations)
            ]
        elif isinstance(record, Provider):
            places = [((), record.municipality, record.postal_code, False)]  # type: ignore[list-item]
        else:
            continue
        for path, town_id, code, is_hidden in places:
            town = catalog.municipalities.get(town_id or "")
            if town is None or code is None or not town.postal_codes or code in town.postal_codes:
                continue
            owner = next((m.name for m in catalog.municipalities.values() if code in m.postal_codes), None)
            whose = f"gehört zu {owner}" if owner else f"gehört nicht zu {town.name}"
            message = (
                f"Die Postleitzahl {code} {whose}. In {town.name} gilt {', '.join(town.postal_codes)}. Bitte prüfen."
            )
            if is_hidden:  # the message stands in logs
                message = "Postleitzahl und Kommune dieses verborgenen Ortes passen nicht zusammen. Bitte prüfen."
            line, column = place_of(entry.source.node, (*path, "postal_code"))
            yield Problem("W306", Level.WARNING, message, entry.source.path, line, column, "postal_code")

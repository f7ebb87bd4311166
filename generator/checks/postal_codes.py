"""W306: a postcode belongs to another municipality, or is none that the own one is known to have.

FAIL  municipality: duelmen with postal_code: 48653 (Coesfeld)
FAIL  city: Dülmen with postal_code: 48653
PASS  municipality: duelmen with postal_code: 48249, or with one of a district of Dülmen

Of hidden places nothing is told here: the message would tell where they are.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.checks.towns_of_places import Towns, open_places
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare the postcode of each place with those of its municipality."""
    towns = Towns(catalog)
    for entry in catalog.entries:
        for path, place in open_places(entry):
            town, code = towns.of(place), place.postal_code
            if town is None or code is None or not town.known_codes or code in town.known_codes:
                continue
            owner = next((m.name for m in catalog.municipalities.values() if code in m.known_codes), None)
            known = f"In {town.name} gilt {', '.join(town.known_codes)}."
            # Authorities and large firms have postcodes of their own, which few lists have.
            message = (
                f"Die Postleitzahl {code} gehört zu {owner}. {known} Bitte prüfen."
                if owner
                else f"Die Postleitzahl {code} ist für {town.name} nicht bekannt. {known} Bitte prüfen. Stimmt sie doch? "
                "Dann bitte in content/municipalities.yml ergänzen."
            )
            line, column = place_of(entry.source.node, (*path, "postal_code"))
            yield Problem("W306", Level.WARNING, message, entry.source.path, line, column, "postal_code")

"""W355: the file of an offer says where its hidden place is, and whoever may see the repository reads it.

FAIL  locations: [{visibility: hidden, street: Amselweg 7}]
PASS  locations: [{visibility: hidden}], or with its town, which tells no house, and with `wheelchair`
PASS  a name that says nothing, such as "Frauenhaus": times may need one
PASS  `visibility: hiden`: the mistake comes first
PASS  the same with `example: yes`, since nobody real lives there

No page shows any of it. But a public repository shows its files and every earlier version of them; whether it is public
is nothing that the program could know, so the question is asked of each.
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.checks.house_names import COMMON_NAMES
from generator.model.spelling import folded
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.secret_places import written_places
from generator.source.nodes import Mapping

_TELLING = ("name", "street", "postal_code", "latitude", "longitude", "transport", "accessibility_note")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find hidden places of which a file says more than that they are hidden."""
    for entry in catalog.entries:
        if entry.source.kind != "offer" or (isinstance(entry.record, Offer) and entry.record.example):
            continue
        for place in written_places(entry):
            if place.get("visibility") == "hidden":
                yield from _of_place(place, entry, is_linked=catalog.site.repository is not None)


def _of_place(place: Mapping, entry: Entry, is_linked: bool) -> Iterator[Problem]:
    fields = [name for name in _TELLING if name in place and not _says_nothing(name, place)]
    if not fields:
        return
    *most, last = fields
    named = f"{', '.join(most)} und {last}" if most else last
    stands = "stehen" if most else "steht"
    reader = (
        "Das Repository, auf das die Website verlinkt, zeigt das allen, auch in früheren Fassungen"
        if is_linked
        else "Ist das Repository öffentlich, so lesen das alle, auch in früheren Fassungen"
    )
    message = f"Hier {stands} {named} eines verborgenen Ortes. {reader}. Bitte löschen: „visibility: hidden“ genügt."
    key = place.key(fields[0]) or place
    yield Problem("W355", Level.WARNING, message, entry.source.path, key.line, key.column, f"locations.{fields[0]}")


def _says_nothing(name: str, place: Mapping) -> bool:
    return name == "name" and COMMON_NAMES.issuperset(folded(str(place[name])).split())

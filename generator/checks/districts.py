"""E361, E362, E363, W364: the districts of a municipality are written so that nobody can tell which is meant.

E361 FAIL  districts: [{name: Buldern}, {name: buldern}]          twice in one town
E362 FAIL  districts: [{name: Coesfeld}] at Dülmen                a town of its own
E363 FAIL  districts: [{name: "Buldern, Merfeld"}]                several in one line
W364 FAIL  districts: [{name: Dülmen}] at Dülmen                  the town itself
PASS       districts: [{name: Lette}] in two towns                there are two villages of that name
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.model.districts import District
from generator.model.spelling import folded
from generator.model.written import WrittenMunicipality
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_BETWEEN = (",", ";", "/", " und ")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare the names of a town's districts with each other, and with those of all towns."""
    towns = {folded(town.name): town for town in catalog.municipalities.values()}
    for entry in catalog.entries:
        if not isinstance(entry.record, WrittenMunicipality):
            continue
        seen: set[str] = set()
        for index, district in enumerate(entry.record.districts):
            name = folded(district.spoken)
            yield from _problems(entry, index, district, towns.get(name), is_known=name in seen)
            seen.add(name)


def _problems(
    entry: Entry, index: int, district: District, town: WrittenMunicipality | None, is_known: bool
) -> Iterator[Problem]:
    assert isinstance(entry.record, WrittenMunicipality)
    own = entry.record.name
    name, level = district.name, Level.ERROR
    if any(words in district.spoken for words in _BETWEEN):
        code, message = "E363", f"„{name}“ sind mehrere Ortsteile. Bitte jeden in eine eigene Zeile: „- name: …“."
    elif town is not None and town.id != entry.record.id:
        code = "E362"
        message = f"{town.name} ist selbst eine Kommune und kein Ortsteil von {own}. Bitte die Zeile löschen."
    elif town is not None:
        code, level = "W364", Level.WARNING
        message = f"{own} ist der Ort selbst und kein Ortsteil. Bitte die Zeile löschen."
    elif is_known:
        code, message = "E361", f"Der Ortsteil „{name}“ steht bei {own} zweimal. Bitte eine der Zeilen löschen."
    else:
        return
    line, column = place_of(entry.source.node, ("districts", index, "name"))
    yield Problem(code, level, message, entry.source.path, line, column, f"districts.{index}.name")

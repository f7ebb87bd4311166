"""W323: a municipality's official key belongs to another state, or to another county than most.

FAIL  area: {state: NW} with ags: "03404000" (Niedersachsen)
FAIL  ags: "05558004", "05558008" and "05515000" (Münster) in one list
PASS  ags: "05558004" and "05558008"; an `area` that names no state

Keys are compared with what offices publish; one wrong digit joins the figures of another town.
"""

from collections import Counter
from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.model.ags import COUNTY, STATES
from generator.model.written import WrittenMunicipality
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find keys that can't be right."""
    state = catalog.site.area.state if catalog.site.country == "DE" else None
    keys = [town.ags for town in catalog.municipalities.values() if state in (None, STATES.get(town.ags[:2]))]
    counties = Counter(key[:COUNTY] for key in keys)
    county, _ = max(counties.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    for entry in catalog.entries:
        town = entry.record
        if not isinstance(town, WrittenMunicipality):
            continue
        own_state = STATES.get(town.ags[:2], "keinem Bundesland")
        if state is not None and own_state != state:
            yield _problem(entry, f"gehört zu {own_state}, die Website zu {state} (area.state in site_config.yml)")
        elif town.ags[:COUNTY] != county:
            yield _problem(entry, f"gehört zu einem anderen Kreis: Die meisten hier beginnen mit {county}")


def _problem(entry: Entry, why: str) -> Problem:
    assert isinstance(entry.record, WrittenMunicipality)
    line, column = place_of(entry.source.node, ("ags",))
    message = f"Der Gemeindeschlüssel {entry.record.ags} {why}. Bitte die 8 Ziffern prüfen."
    return Problem("W323", Level.WARNING, message, entry.source.path, line, column, "ags")

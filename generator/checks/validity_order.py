"""E304: `valid_until` lies before `valid_from`.

FAIL  valid_from: 2026-10-01, valid_until: 2026-09-01
PASS  valid_from: 2026-10-01, valid_until: 2026-10-01
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.reading import read_day
from generator.problems import Level, Problem


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers that end before they begin, whatever else is wrong with them."""
    for entry in catalog.entries:
        node = entry.source.node
        if entry.source.kind != "offer" or "valid_from" not in node or "valid_until" not in node:
            continue
        first, last = read_day(node["valid_from"]), read_day(node["valid_until"])
        if first is not None and last is not None and last < first:
            place = node["valid_until"]
            message = f"Das Ende ({place}) liegt vor dem Anfang ({node['valid_from']}). Bitte die beiden Tage prüfen."
            yield Problem("E304", Level.ERROR, message, entry.source.path, place.line, place.column, "valid_until")

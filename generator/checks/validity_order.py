"""E304: `valid_until` lies before `valid_from`.

FAIL  valid_from: 2026-10-01, valid_until: 2026-09-01
PASS  valid_from: 2026-10-01, valid_until: 2026-10-01
"""

from collections.abc import Iterator

from pydantic import TypeAdapter, ValidationError

from generator.catalog import Catalog
from generator.model.types import Date
from generator.problems import Level, Problem

_DATE = TypeAdapter(Date)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers that end before they begin, whatever else is wrong with them."""
    for entry in catalog.entries:
        node = entry.source.node
        if entry.source.kind != "offer" or "valid_from" not in node or "valid_until" not in node:
            continue
        try:
            in_order = _DATE.validate_python(node["valid_from"]) <= _DATE.validate_python(node["valid_until"])
        except ValidationError:
            continue
        if not in_order:
            place = node["valid_until"]
            message = f"Das Ende ({place}) liegt vor dem Anfang ({node['valid_from']}). Bitte die beiden Tage prüfen."
            yield Problem("E304", Level.ERROR, message, entry.source.path, place.line, place.column, "valid_until")

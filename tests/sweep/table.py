"""The measured table of all pages, as CSV: a page a row, sorted by its route; and what of it breaks a limit."""

import csv
import gzip
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.sweep.processes import Size

HIGHEST_TOP = 150
"""px above the heading of a page on a phone."""
LONGEST_LIST = 6_000
"""px of a page on a phone that is a list, on the county's content."""
_COLUMNS = ("kind", "edition", "height", "top", "wide 320", "wide 390", "wide 768", "wide 1280")
NO_LISTS = frozenset({"offer", "text", "not-found", "ended", "redirect"})
"""Kinds of pages that are as long as what they tell."""


def limit_faults(size: Size) -> Iterator[str]:
    """What of a page's size is too large on a phone."""
    if size.get("top", 0) > HIGHEST_TOP:
        yield f"the heading begins below {HIGHEST_TOP} px"
    if size.get("height", 0) > LONGEST_LIST and size["kind"] not in NO_LISTS:
        yield f"a list of kind {size['kind']} is longer than {LONGEST_LIST} px"


def row(folder: Path, route: str, size: Size) -> dict[str, Any]:
    """A page's row: its size, and what its HTML weighs."""
    path = folder / route
    html = (path / "index.html" if path.is_dir() else path).read_bytes()
    return {**size, "html bytes": len(html), "html bytes gzipped": len(gzip.compress(html, 9))}


def add_to_table(table: Path, rows: Mapping[str, Mapping[str, Any]]) -> None:
    """Write route → row into a table; what it says already of these and other pages stays."""
    known: dict[str, dict[str, Any]] = {}
    if table.exists():
        with table.open(encoding="utf-8", newline="") as file:
            known = {found.pop("route"): found for found in csv.DictReader(file)}
    for route, values in rows.items():
        known[route] = known.get(route, {}) | dict(values)
    columns = dict.fromkeys((*_COLUMNS, *(name for values in known.values() for name in values)))
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["route", *columns])
        writer.writeheader()
        writer.writerows({"route": route, **values} for route, values in sorted(known.items()))

"""A place torn apart: a stroke before each of its fields makes a place of each, and the hidden one has no street."""

from collections.abc import Mapping
from itertools import takewhile
from typing import Any

_FEWEST = 3


def is_torn(places: Any) -> bool:
    """Tell whether three or more entries in a row have one field each, every time another, and one of them a street."""
    entries = list(places) if isinstance(places, list | tuple) else []
    for start in range(len(entries)):
        names = [next(iter(entry)) for entry in takewhile(_has_one_field, entries[start:])]
        if len(names) >= _FEWEST and "street" in names and len(set(names)) == len(names):
            return True
    return False


def _has_one_field(entry: Any) -> bool:
    return isinstance(entry, Mapping) and len(entry) == 1

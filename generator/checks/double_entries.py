"""W336: something stands twice in one list.

FAIL  municipalities: [duelmen, duelmen]
FAIL  the same time twice under times
PASS  the same sentence twice in an easy text

Weekdays (E333), places with a name (E335), days that are left out (E228) and former ids (E347) have rules of their own.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.problems import Level, Problem
from generator.secret_places import hides
from generator.source.nodes import Mapping, Scalar, Sequence

_OWN_WORDS = ("easy", "translations", "allow")
_OWN_RULE = ("weekdays", "except", "former_ids")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find the second of two equal items in the lists of offers and providers."""
    for entry in catalog.entries:
        if entry.source.kind in ("offer", "provider"):
            for field, item in _doubles(entry.source.node, ""):
                what = f"„{item}“" if isinstance(item, Scalar) else "Dieser Eintrag"
                message = f"{what} steht in dieser Liste zweimal. Bitte einen davon ändern oder löschen."
                yield Problem("W336", Level.WARNING, message, entry.source.path, item.line, item.column, field)


def _doubles(node: Mapping, field: str) -> Iterator[tuple[str, Scalar | Mapping]]:
    for name, value in node.items():
        inner = f"{field}.{name}" if field else str(name)
        if name in _OWN_WORDS:
            continue
        if isinstance(value, Mapping):
            yield from _doubles(value, inner)
        if not isinstance(value, Sequence):
            continue
        seen: set[str] = set()
        for index, item in enumerate(value):
            if name not in _OWN_RULE and isinstance(item, Scalar | Mapping) and not _has_own_rule(name, item):
                key = repr(item)
                if key in seen:
                    yield f"{inner}.{index}", item
                seen.add(key)
            if isinstance(item, Mapping):
                yield from _doubles(item, f"{inner}.{index}")


def _has_own_rule(name: str, item: Scalar | Mapping) -> bool:
    """Places with a name are told by their name, and two hidden ones may be two houses."""
    return name == "locations" and isinstance(item, Mapping) and ("name" in item or hides(item))

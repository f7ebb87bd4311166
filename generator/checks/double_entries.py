"""W336: something stands twice in one list.

FAIL  municipalities: [duelmen, duelmen]
FAIL  the same time twice under times, also as 9:30 and 9.30
FAIL  one phone number in two spellings, with the same words beside it, or one of them with none
PASS  the same sentence twice in an easy text
PASS  one phone number twice with other words beside it each time

Weekdays (E333), places with a name (E335), days that are left out (E228) and former ids (E347) have rules of their own.
"""

from collections.abc import Iterator
from collections.abc import Mapping as Fields
from functools import cache

from generator.catalog import Catalog
from generator.model.base import Record
from generator.model.parts import PhoneEntry
from generator.problems import Level, Problem
from generator.secret_places import hides
from generator.source.nodes import Mapping, Scalar, Sequence

_OWN_WORDS = ("easy", "translations", "allow")
_OWN_RULE = ("weekdays", "except", "former_ids")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find the second of two equal items in the lists of offers and providers."""
    for entry in catalog.entries:
        if entry.source.kind in ("offer", "provider"):
            for field, item in _doubles(entry.source.node, entry.record, ""):
                what = f"„{item}“" if isinstance(item, Scalar) else "Dieser Eintrag"
                message = f"{what} steht in dieser Liste zweimal. Bitte einen davon ändern oder löschen."
                yield Problem("W336", Level.WARNING, message, entry.source.path, item.line, item.column, field)


def _doubles(node: Mapping, record: object, field: str) -> Iterator[tuple[str, Scalar | Mapping]]:
    """`record` is what was read of the node: it is the same however it is spelt. None where that is not known."""
    for name, value in node.items():
        inner = f"{field}.{name}" if field else str(name)
        if isinstance(value, Scalar) or name in _OWN_WORDS:
            continue
        read = _value(record, name)
        if isinstance(value, Mapping):
            yield from _doubles(value, read, inner)
        if not isinstance(value, Sequence):
            continue
        items = read if isinstance(read, tuple) and len(read) == len(value) else (None,) * len(value)
        seen: set[str] = set()
        for index, (item, known) in enumerate(zip(value, items, strict=True)):
            if (
                len(value) > 1
                and name not in _OWN_RULE
                and isinstance(item, Scalar | Mapping)
                and not _has_own_rule(name, item)
            ):
                says, clashes = _keys(item if known is None else known)
                if not seen.isdisjoint(clashes):
                    yield f"{inner}.{index}", item
                seen.update(says)
            if isinstance(item, Mapping):
                yield from _doubles(item, known, f"{inner}.{index}")


def _value(record: object, name: str) -> object:
    key = _attributes(type(record)).get(name) if isinstance(record, Record) else None
    return getattr(record, key) if key is not None else None


@cache
def _attributes(record_type: type[Record]) -> Fields[str, str]:
    """What Python calls each field that editors write."""
    return {info.alias or key: key for key, info in record_type.model_fields.items()}


def _keys(item: object) -> tuple[set[str], set[str]]:
    """What an item says, and what no other item of the list may say beside it."""
    if not isinstance(item, PhoneEntry):
        return {repr(item)}, {repr(item)}
    number, words = item.number.e164, repr((item.note, item.hours))
    if item.note is None and not item.hours:
        return {number, f"{number} alone"}, {number}
    return {number, f"{number} {words}"}, {f"{number} alone", f"{number} {words}"}


def _has_own_rule(name: str, item: Scalar | Mapping) -> bool:
    """Places with a name are told by their name, and two hidden ones may be two houses."""
    return name == "locations" and isinstance(item, Mapping) and ("name" in item or hides(item))

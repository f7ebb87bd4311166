"""References between records, as the models declare them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from generator.source.nodes import Mapping, Scalar


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks a field whose value is the id of a record of another kind."""

    kind: str


def _marks(annotation: Any) -> Iterator[Reference]:
    for argument in getattr(annotation, "__metadata__", ()):
        if isinstance(argument, Reference):
            yield argument
    for inner in get_args(annotation):
        yield from _marks(inner)


@cache
def reference_fields(record_type: Any) -> tuple[tuple[str, str], ...]:
    """The fields of a record type that refer to other records, as (field name, kind)."""
    found = []
    for name, info in record_type.model_fields.items():
        marks = [mark for mark in info.metadata if isinstance(mark, Reference)] or list(_marks(info.annotation))
        if marks:
            found.append((name, marks[0].kind))
    return tuple(found)


def references(record_type: Any, node: Mapping) -> Iterator[tuple[str, str, Scalar]]:
    """Every reference that stands in a node, valid or not, as (field name, kind, scalar)."""
    for name, kind in reference_fields(record_type):
        value = node.get(name)
        for scalar in (value,) if isinstance(value, Scalar) else value or ():
            if isinstance(scalar, Scalar) and (kind, scalar) != ("municipality", "all"):
                yield name, kind, scalar

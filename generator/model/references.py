"""References between records, as the models declare them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.model.shape import FieldShape, Shape, field_shapes
from generator.source.nodes import Mapping, Node, Scalar


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks a field whose value is the id of a record of another kind."""

    kind: str


def references(record_type: Any, node: Mapping) -> Iterator[tuple[str, str, Scalar]]:
    """Every reference that stands in a node, valid or not, as (field, kind, scalar).

    The field is dotted where it belongs to a part of the record: `locations.0.municipality`.
    """
    yield from _of_record((record_type,), node, "")


def _of_record(records: tuple[Any, ...], node: Mapping, before: str) -> Iterator[tuple[str, str, Scalar]]:
    for record in records:
        for field in _referring(record):
            if field.name in node:
                yield from _in_shape(field.shape, node[field.name], f"{before}{field.name}", "")


@cache
def _referring(record: Any) -> tuple[FieldShape, ...]:
    """The fields of a record that may hold references: types are taken apart once, not for each record."""
    return tuple(field for field in field_shapes(record).values() if _may_refer(field.shape))


def _may_refer(shape: Shape) -> bool:
    parts = (part for part in (shape.item, shape.value) if part is not None)
    return (
        any(isinstance(mark, Reference) for mark in shape.marks)
        or any(map(_may_refer, parts))
        or any(map(_referring, shape.records))
    )


def _in_shape(shape: Shape, node: Node, name: str, kind: str) -> Iterator[tuple[str, str, Scalar]]:
    kind = next((mark.kind for mark in shape.marks if isinstance(mark, Reference)), kind)
    if isinstance(node, Scalar):
        kind = kind or next((m.kind for m in (shape.item or shape).marks if isinstance(m, Reference)), "")
        if kind and (kind, node) != ("municipality", "all"):
            yield name, kind, node
    elif isinstance(node, Mapping):
        yield from _of_record(shape.records_for(node), node, f"{name}.")
        if shape.value is not None:
            for key, child in node.items():
                yield from _in_shape(shape.value, child, f"{name}.{key}", kind)
    elif shape.item is not None:
        for index, child in enumerate(node):
            yield from _in_shape(shape.item, child, f"{name}.{index}" if isinstance(child, Mapping) else name, kind)

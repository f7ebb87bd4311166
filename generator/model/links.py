"""Where a record may hold links: in fields whose type says so. A new field joins unasked."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from generator.model.base import Linked, Record
from generator.source.nodes import Mapping, Node, Scalar, Sequence

FieldPath = tuple[str | int, ...]
Linking = tuple[FieldPath, Scalar, Linked]
"""The path of a value in its record, the value, and what kind of links it holds."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a type says of the links in its values."""

    mark: Linked | None
    """What a value that is a scalar holds."""
    parts: tuple["_Shape", ...]
    """What the values in it are: of a list, or of fields with any names."""
    records: tuple[type[Record], ...]

    @property
    def is_empty(self) -> bool:
        """No value of this type can hold a link."""
        return self.mark is None and not self.records and all(part.is_empty for part in self.parts)


def linked_values(record_type: type[Record], node: Mapping, path: FieldPath = ()) -> Iterator[Linking]:
    """Every value of a node that leads to a page or file of the site, or is Markdown that may."""
    for key, shape in _fields(record_type):
        if key in node:
            yield from _values(shape, node[key], (*path, key))


@cache
def _fields(record_type: type[Record]) -> tuple[tuple[str, _Shape], ...]:
    """The fields that may hold links, each as it is written: types are taken apart once, not for each record."""
    found = (
        (info.alias or name, _shape(Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation))
        for name, info in record_type.model_fields.items()
    )
    return tuple((key, shape) for key, shape in found if not shape.is_empty)


def _shape(annotation: Any) -> _Shape:
    origins = tuple(_plain(annotation))
    parts = ((origin, get_origin(origin)) for origin in origins)
    return _Shape(
        next((mark for mark in _marks(annotation) if isinstance(mark, Linked)), None),
        tuple(_shape(get_args(origin)[of is dict]) for origin, of in parts if of in (tuple, dict)),
        tuple(origin for origin in origins if isinstance(origin, type) and issubclass(origin, Record)),
    )


def _values(shape: _Shape, node: Node, path: FieldPath) -> Iterator[Linking]:
    if isinstance(node, Scalar):
        if shape.mark is not None:
            yield path, node, shape.mark
        return
    for step, child in enumerate(node) if isinstance(node, Sequence) else node.items():
        for part in shape.parts:
            yield from _values(part, child, (*path, step))
    if isinstance(node, Mapping):
        for record_type in shape.records:
            yield from linked_values(record_type, node, path)


def _marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    if get_origin(annotation) not in (tuple, dict):
        for inner in get_args(annotation):
            yield from _marks(inner)


def _plain(annotation: Any) -> Iterator[Any]:
    """The types that an annotation allows, without marks: those of a union, each."""
    if get_origin(annotation) in (tuple, dict) or isinstance(annotation, type):
        yield annotation
        return
    for inner in get_args(annotation):
        yield from _plain(inner)

"""Where a record may hold links: in fields whose type says so. A new field joins unasked."""

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from generator.model.base import Linked, Record
from generator.source.nodes import Mapping, Node, Scalar, Sequence

FieldPath = tuple[str | int, ...]
Linking = tuple[FieldPath, Scalar, Linked]
"""The path of a value in its record, the value, and what kind of links it holds."""


def linked_values(record_type: type[Record], node: Mapping, path: FieldPath = ()) -> Iterator[Linking]:
    """Every value of a node that leads to a page or file of the site, or is Markdown that may."""
    for name, info in record_type.model_fields.items():
        key = info.alias or name
        if key in node:
            annotation = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
            yield from _values(annotation, node[key], (*path, key))


def _values(annotation: Any, node: Node, path: FieldPath) -> Iterator[Linking]:
    if isinstance(node, Scalar):
        mark = next((mark for mark in _marks(annotation) if isinstance(mark, Linked)), None)
        if mark is not None:
            yield path, node, mark
        return
    origins = tuple(_plain(annotation))
    for step, child in enumerate(node) if isinstance(node, Sequence) else node.items():
        for origin in origins:
            if get_origin(origin) in (tuple, dict):
                yield from _values(get_args(origin)[get_origin(origin) is dict], child, (*path, step))
    for origin in origins:
        if isinstance(origin, type) and issubclass(origin, Record) and isinstance(node, Mapping):
            yield from linked_values(origin, node, path)


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

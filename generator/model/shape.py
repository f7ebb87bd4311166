"""What may stand at a place of a record, as its type says: a text, one of a few words, a list, or fields of its own."""

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BeforeValidator, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from generator.model.base import Linked, Record
from generator.model.types import parse_text
from generator.source.nodes import Mapping as MappingNode
from generator.source.nodes import Node, Scalar


@dataclass(frozen=True)
class Shape:
    """Everything that one place takes; a union takes what each of its parts does."""

    is_text: bool = False
    """Characters, whatever they mean."""
    choices: tuple[str, ...] = ()
    """The only words it takes, beside other shapes."""
    item: "Shape | None" = None
    """What a list holds."""
    value: "Shape | None" = None
    """What fields hold whose names are the editor's own."""
    records: tuple[type[Record], ...] = ()
    marks: tuple[Any, ...] = ()
    """The metadata of its type."""

    @cached_property
    def is_markdown(self) -> bool:
        """A text of several lines, in which bullets have a meaning."""
        return any(isinstance(mark, Linked) and mark.is_markdown for mark in self.marks)

    @cached_property
    def is_plain(self) -> bool:
        """Any words at all, so that no value says that it belongs here."""
        return (
            self.is_markdown
            or any(isinstance(mark, BeforeValidator) and mark.func is parse_text for mark in self.marks)
            or any(record.may_be_text for record in self.records)
        )

    def takes(self, node: Node) -> bool:
        """Tell whether a node has the right form; what it says is another question."""
        if isinstance(node, Scalar):
            return self.is_text or bool(self.choices)
        if isinstance(node, MappingNode):
            return bool(self.records) or self.value is not None
        return self.item is not None

    def records_for(self, node: Mapping[str, Any]) -> tuple[type[Record], ...]:
        """Of several kinds of records those that a node means."""
        fitting = tuple(r for r in self.records if node.get("kind") in _kinds(r))
        return fitting or self.records


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field of a record under the name that editors write."""

    name: str
    info: FieldInfo
    shape: Shape = field(compare=False)
    adapter: TypeAdapter[Any] = field(compare=False)

    def accepts(self, value: Any) -> bool:
        """Tell whether a value as it would stand in a file is good here."""
        try:
            self.adapter.validate_python(value)
        except ValidationError:
            return False
        return True


@cache
def field_shapes(record_type: type[Record]) -> Mapping[str, FieldShape]:
    """The fields of a record in the order of its documentation, by the names that editors write."""
    return {shape.name: shape for shape in _fields(record_type)}


def _fields(record_type: type[Record]) -> Iterator[FieldShape]:
    for name, info in record_type.model_fields.items():
        written = info.alias or _alias(info) or name
        whole: Any = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
        yield FieldShape(written, info, shape_of(whole), TypeAdapter(whole))


def _alias(info: FieldInfo) -> str:
    """`list` of a field that is called otherwise, since Python has a word of that name."""
    return info.serialization_alias or ""


def shape_of(annotation: Any, marks: tuple[Any, ...] = ()) -> Shape:
    """The shape of a type."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return shape_of(arguments[0], (*marks, *arguments[1:]))
    if origin is Union or origin is types.UnionType:
        return _joined([shape_of(part, marks) for part in arguments if part is not type(None)])
    if origin is Literal:
        return Shape(choices=tuple(map(str, arguments)), marks=marks)
    if origin is tuple and arguments[-1] is Ellipsis:
        return Shape(item=shape_of(arguments[0]), marks=marks)
    if origin is dict:
        return Shape(value=shape_of(arguments[1]), marks=marks)
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return Shape(is_text=annotation.may_be_text, records=(annotation,), marks=marks)
    return Shape(is_text=True, marks=marks)


def _joined(parts: list[Shape]) -> Shape:
    return Shape(
        is_text=any(part.is_text for part in parts),
        choices=tuple(word for part in parts for word in part.choices),
        item=next((part.item for part in parts if part.item), None),
        value=next((part.value for part in parts if part.value), None),
        records=tuple(record for part in parts for record in part.records),
        marks=tuple(mark for part in parts for mark in part.marks),
    )


@cache
def _kinds(record_type: type[Record]) -> tuple[str, ...]:
    info = record_type.model_fields.get("kind")
    return (
        tuple(map(str, get_args(info.annotation)))
        if info is not None and get_origin(info.annotation) is Literal
        else ()
    )

"""Every value that a record may choose, told by the model itself: no list of them is kept by hand."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from generator.model.base import Record
from generator.model.written import Offer, Provider


@dataclass(frozen=True)
class Case:
    """A value that a field may have, and what a record has to say to choose it."""

    field: str
    """`Location.wheelchair`."""
    value: str
    said: dict[str, Any]

    @property
    def lines(self) -> str:
        """The record's lines that make the choice."""
        return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in self.said.items())


def _choices(annotation: object) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return tuple(value for inner in get_args(annotation) for value in _choices(inner))


def _records_in(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for inner in get_args(annotation):
        yield from _records_in(inner)


def _is_row(annotation: object) -> bool:
    return get_origin(annotation) is tuple or any(map(_is_row, get_args(annotation)))


def _sample(schema: dict[str, Any]) -> Any:
    """Something that fits a part of a JSON Schema."""
    if "const" in schema or "enum" in schema:
        return schema.get("const") or schema["enum"][0]
    schema = next((way for way in schema.get("anyOf", ()) if way.get("type") != "null"), schema)
    if "enum" in schema:
        return schema["enum"][0]
    return [_sample(schema["items"])] if "items" in schema else schema.get("examples", ["Text"])[0]


def _needed(record: type[Record]) -> dict[str, Any]:
    """What a record can't do without; the first way where there are several."""
    schema = record.model_json_schema(by_alias=True)
    ways = schema.get("anyOf", [{}])
    names = (*schema.get("required", ()), *ways[0].get("required", ()))
    return {name: _sample(schema["properties"][name]) for name in names if "properties" in schema}


def _cases(record: type[Record], needed: dict[str, Any]) -> Iterator[Case]:
    """Every choice that a record offers, in itself or in its parts."""
    for name, info in record.model_fields.items():
        key, is_row = info.alias or name, _is_row(info.annotation)
        for value in choices if len(choices := _choices(info.annotation)) > 1 else ():
            yield Case(f"{record.__name__}.{name}", value, {**needed, key: [value] if is_row else value})
        for part in _records_in(info.annotation):
            for case in _cases(part, _needed(part)):
                yield Case(case.field, case.value, {**needed, key: [case.said] if is_row else case.said})


OFFERS, PROVIDERS = list(_cases(Offer, {})), list(_cases(Provider, {}))
"""Of the records that have choices; settings are for editors."""

"""Where a list, fields or a text stand in place of another form: what the field is, and one finished example of it."""

import re
from collections.abc import Sequence as Path
from dataclasses import dataclass

from generator.model.base import Record
from generator.model.examples import example_lines
from generator.model.shape import Shape, field_shapes
from generator.source.nodes import Mapping, Node, Scalar, find

_GLUED = re.compile(r"([A-Za-z_]+):[^\s:/]")


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """What the model says of a place in a record."""

    shape: Shape
    record: type[Record]
    """The record, or part of one, whose field it is."""
    name: str
    """The field: for an entry of a list that of the list."""
    path: tuple[str | int, ...]
    """The way to the field."""
    called: str
    """In German: the field, every entry of its list, or one of the editor's own names below it."""


def place_at(record: type[Record], node: Node, path: Path[str | int]) -> FieldPlace | None:
    """The place that a path leads to; None where the model knows none."""
    records: tuple[type[Record], ...] = (record,)
    place: FieldPlace | None = None
    for index, step in enumerate(path):
        inner = find(node, path[:index])
        shape = place.shape if place is not None else Shape(records=records)
        owner = next((r for r in shape.records_for(_kinds(inner)) if step in field_shapes(r)), None)
        if owner is not None:
            place = FieldPlace(
                field_shapes(owner)[str(step)].shape, owner, str(step), tuple(path[: index + 1]), f"„{step}“"
            )
        elif place is not None and (entry := shape.item if isinstance(step, int) else shape.value) is not None:
            called = f"Jeder Eintrag von „{place.name}“" if isinstance(step, int) else f"„{step}“"
            place = FieldPlace(entry, place.record, place.name, place.path, called)
        else:
            return None
    return place


def _kinds(node: Node) -> Mapping:
    return node if isinstance(node, Mapping) else Mapping()


def wrong_form(place: FieldPlace, node: Node) -> str | None:
    """What is said of a node in the wrong form, in German; None where its form is right."""
    shape, what = place.shape, place.called
    if shape.takes(node):
        return None
    if isinstance(node, Scalar) and (glued := glued_field(node, shape)):
        return f"Nach „{glued}:“ fehlt ein Leerzeichen. Bitte es ergänzen."
    if shape.item is not None:
        return _no_list(what, shape, node)
    if shape.records and not shape.is_text:
        return f"{what} hat eigene Felder: {field_names(shape)}. Bitte eingerückt darunter schreiben."
    if shape.value is not None:
        return f"{what} hat eigene Felder. Bitte „name: Wert“ eingerückt darunter schreiben."
    brackets = ' Gehören Klammern oder ein Doppelpunkt zum Text, dann bitte alles in "Anführungszeichen" setzen.'
    return f"{what} ist ein einfacher Text, keine Liste und kein Feld.{brackets if shape.is_plain else ''}" + (
        "" if shape.is_plain else " Bitte nur den Wert schreiben."
    )


def _no_list(what: str, shape: Shape, node: Node) -> str:
    entry = shape.item
    assert entry is not None
    either = " oder das Wort „all“ (alle Orte)" if "all" in shape.choices else ""
    if entry.records and not entry.is_text and not entry.choices:
        if isinstance(node, Mapping):
            return f"{what} ist eine Liste. Bitte vor das erste Feld jedes Eintrags „- “ schreiben."
        return f"{what} ist eine Liste, und jeder Eintrag hat Felder: {field_names(entry)}. Bitte so schreiben."
    return f"{what} ist eine Liste{either}. Bitte jeden Eintrag in eine eigene Zeile schreiben, mit „- “ davor."


def or_fields(place: FieldPlace | None) -> str:
    """What else may stand where a few words may: fields of its own; empty where it may not."""
    if place is None or not (place.shape.records and place.shape.choices):
        return ""
    return f" Oder eigene Felder: {field_names(place.shape)}."


def field_names(shape: Shape) -> str:
    """The fields that may stand there, each once."""
    return ", ".join(dict.fromkeys(name for record in shape.records for name in field_shapes(record)))


def glued_field(text: str, shape: Shape) -> str:
    """`number` of `number:02594 12345`, where a field of that name may stand; else empty."""
    found = _GLUED.match(text)
    inner = shape.item if shape.item is not None else shape
    return found[1] if found and any(found[1] in field_shapes(record) for record in inner.records) else ""


def example_for(place: FieldPlace, node: Node) -> str:
    """The whole field as it may be written, of the editor's own words where they fit.

    It is made up where the editor's words may be those of a secret place.
    """
    return example_lines(place.record, place.name, None if "locations" in place.path else find(node, place.path))

"""What an editor or a tool has written, as the record format spells it: the same meaning, one spelling.

Empty quotes and `null` are not given, `Montag` is `mon`, `[alle]` is `all`, pasted bullets are the lines of a list. What
is not clear stays as it is, and its field refuses it by name.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from generator.model.base import Record
from generator.model.easy_lines import ONE_A_LINE, cut_text
from generator.model.german_words import days_meant, meant
from generator.model.notations import Notation
from generator.model.shape import FieldShape, Shape, field_shapes
from generator.model.written import RECORD_TYPES
from generator.source.files import RecordSource
from generator.source.nodes import Mapping, Node, Scalar, Sequence

_BULLET = re.compile(r"(?:[•‣◦▪●∙·➢✓]\s*)+")
_ROW = re.compile(r"[•‣◦▪●∙·➢✓–—*-]\s*(?=\S)")
"""Before each line of a text that stands for a list."""
_NUMBERED = re.compile(r"(?:o|\d{1,2}[.)])\s+(?=\S)")
"""The bullets of the second level of Word, and numbers: only before each of several lines."""
_DASH = re.compile(r"(?:[•‣◦▪●∙·➢✓]\s*|[–—*-]\s+)+")
"""In a list, strokes and stars before a text are bullets too; elsewhere they may be meant."""
_NOTHING = ("", "null")


@dataclass(frozen=True, slots=True)
class Respelt:
    """A value that stands otherwise in its file than the record format spells it."""

    scalar: Scalar
    """As it was read."""
    new: str | None
    """The value in its canonical spelling; None where it is a list whose lines begin with bullets."""


_Tell = Callable[[Respelt], None]


def canonical(source: RecordSource, tell: _Tell = lambda respelt: None) -> RecordSource:
    """The source with its values in their canonical spelling; `tell` gets each that was spelt otherwise."""
    node = _mapping(source.node, (RECORD_TYPES[source.kind],), tell)
    return source if node is source.node else replace(source, node=node)


def notations(source: RecordSource) -> Iterator[Respelt]:
    """Values of a good record that can be written in several ways, and are not in the canonical one."""
    yield from _notations(source.node, Shape(records=(RECORD_TYPES[source.kind],)))


def _notations(node: Node, shape: Shape) -> Iterator[Respelt]:
    if isinstance(node, Scalar):
        mark = next((mark for mark in shape.marks if isinstance(mark, Notation)), None)
        if mark is not None and mark.canonical(node) != node:
            yield Respelt(node, mark.canonical(node))
    elif isinstance(node, Sequence):
        if shape.item is not None:
            for child in node:
                yield from _notations(child, shape.item)
    else:
        for name, child in node.items():
            records = (field_shapes(record) for record in shape.records_for(node))
            inner = shape.value or next((fields[name].shape for fields in records if name in fields), None)
            if inner is not None:
                yield from _notations(child, inner)


def _mapping(node: Mapping, records: tuple[type[Record], ...], tell: _Tell) -> Mapping:
    changed: dict[str, Node | None] = {}
    if len(records) > 1 and isinstance(node.get("kind"), Scalar):
        kind = meant(str(node["kind"]), tuple(word for record in records for word in _kind_words(record)))
        records = tuple(r for r in records if kind in _kind_words(r)) or records
    fields = _fields_of(records)
    for name, child in node.items():
        field = fields.get(name)
        new = _child(child, field.shape, tell) if field is not None else _not_empty(child)
        if new is not child:
            changed[name] = new
    return _with(node, changed) if changed else node


@cache
def _fields_of(records: tuple[type[Record], ...]) -> dict[str, FieldShape]:
    """Of several kinds of records the first one tells what stands in a field."""
    return {name: field for record in reversed(records) for name, field in field_shapes(record).items()}


def _kind_words(record: type[Record]) -> tuple[str, ...]:
    field: FieldShape | None = field_shapes(record).get("kind")
    return field.shape.choices if field is not None else ()


def _with(node: Mapping, changed: dict[str, Node | None]) -> Mapping:
    new = Mapping()
    new.line, new.column = node.line, node.column
    new.empty, new.is_misread = dict(node.empty), node.is_misread
    for key, child in node.items():
        value = changed.get(key, child)
        if value is None:
            new.empty[key] = key  # type: ignore[assignment]
        else:
            new[key] = value
    return new


def _child(node: Node, shape: Shape, tell: _Tell) -> Node | None:
    if ONE_A_LINE in shape.marks and not isinstance(read := _written(node, shape, tell), Scalar):
        return read
    if isinstance(node, Scalar):
        return _scalar(node, shape, tell)
    if isinstance(node, Sequence):
        return _sequence(node, shape, tell)
    if shape.records:
        return _mapping(node, shape.records, tell)
    if shape.value is not None:
        changed = {key: new for key, item in node.items() if (new := _child(item, shape.value, tell)) is not item}
        return _with(node, changed) if changed else node
    return node


def _written(node: Node, shape: Shape, tell: _Tell) -> Node | None:
    """A text of sentences: pasted bullets are its lines, else each sentence is one."""
    read = (
        _scalar(node, shape, tell)
        if isinstance(node, Scalar)
        else _sequence(node, shape, tell)
        if isinstance(node, Sequence)
        else node
    )
    return cut_text(read) if read is not None else None


def _scalar(node: Scalar, shape: Shape, tell: _Tell) -> Node | None:
    if _not_empty(node) is None:
        return None
    if shape.choices:
        if node in shape.choices:
            return node
        word = meant(str(node), shape.choices)
        if word is not None:
            return _respell(node, word, tell)
    if shape.item is not None:
        return _bulleted(node, shape.item, tell)
    if shape.is_plain and not shape.is_markdown and (bullet := _BULLET.match(node)):
        return _respell(node, node[bullet.end() :], tell)
    return node


def _sequence(node: Sequence, shape: Shape, tell: _Tell) -> Node | None:
    if shape.item is None:
        return node
    if "all" in shape.choices and len(node) == 1 and isinstance(node[0], Scalar) and meant(str(node[0]), ("all",)):
        return _respell(node[0], "all", tell)
    if "mon" in shape.item.choices and any(child not in shape.item.choices for child in node):
        node = _single_days(node)
    items = [_item(child, shape.item, tell) for child in node]
    if all(new is old for new, old in zip(items, node, strict=True)):
        return node
    return _list(node.line, node.column, [item for item in items if item is not None])


def _single_days(node: Sequence) -> Sequence:
    """`[Mo-Fr]` is a list of five days."""
    found = [days_meant(child) if isinstance(child, Scalar) else () for child in node]
    if not any(found):
        return node
    spelt: list[Node] = []
    for child, days in zip(node, found, strict=True):
        spelt += [Scalar.at(day, child.line, child.column) for day in days] or [child]
    return _list(node.line, node.column, spelt)


def _item(node: Node, shape: Shape, tell: _Tell) -> Node | None:
    if isinstance(node, Scalar) and shape.is_plain and (bullet := _DASH.match(node)):
        return _respell(node, node[bullet.end() :], tell)
    return _child(node, shape, tell)


def _bulleted(node: Scalar, shape: Shape, tell: _Tell) -> Node:
    """A text whose lines all begin with bullets, as the list that it is."""
    lines = (node.written or node).split("\n")
    first = 1 if lines[0][:1] in ("|", ">") else 0
    rows = [line.strip() for line in lines[first:] if line.strip()]
    marks = _NUMBERED if len(rows) > 1 and all(map(_NUMBERED.match, rows)) else _ROW
    if not all(map(marks.match, rows)):
        return node
    items: list[Node] = []
    for number, line in enumerate(lines):
        text = line.strip()
        if not text or number < first:
            continue
        bullet = marks.match(text)
        assert bullet is not None
        column = (len(line) - len(line.lstrip()) + 1 if number else node.column) + bullet.end()
        item = _item(Scalar.at(text[bullet.end() :], node.line + number, column), shape, tell)
        items += [item] if item is not None else []
    tell(Respelt(node, None))
    return _list(node.line, node.column, items)


def _list(line: int, column: int, items: list[Node]) -> Sequence:
    made = Sequence(items)
    made.line, made.column = line, column
    return made


def _respell(node: Scalar, word: str, tell: _Tell) -> Scalar | None:
    if word == node:
        return node
    tell(Respelt(node, word))
    return Scalar.at(word, node.line, node.column, node.written) if word else None


def _not_empty(node: Node) -> Node | None:
    return None if isinstance(node, Scalar) and node.strip() in _NOTHING else node

"""One finished example of any field, as lines of a file: what a message shows where the form is wrong.

Examples come from the model. Where the editor's own words fit into the right form, they are the example.
"""

import json
import re
from collections.abc import Iterator
from collections.abc import Mapping as Fields
from itertools import islice
from typing import Any, TypeAlias

from pydantic import WithJsonSchema

from generator.model.base import Record
from generator.model.german_words import days_meant, meant
from generator.model.notations import Notation
from generator.model.references import Reference
from generator.model.shape import FieldShape, Shape, field_shapes
from generator.model.silence import Silence
from generator.model.spans import ends_of
from generator.model.times import WEEKDAYS
from generator.source.nodes import Mapping, Node, Scalar, Sequence, words_in

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"
"""A value as it would be read from a file."""

_IDS = {
    "provider": "familienzentrum-duelmen",
    "municipality": "duelmen",
    "life_phase": "baby",
    "topic": "eltern-kind-gruppen",
    "programme": "fruehe-hilfen",
    "offer": "krabbelgruppe-duelmen",
    "office": "youth",
}
_WORDS = {
    "accessibility_note": "Der Eingang ist stufenlos.",
    "by": "Redaktion Dülmen",
    "city": "Dülmen",
    "department": "Offener Treff",
    "description": "Kommen Sie einfach vorbei.",
    "documents": "Impfpass",
    "duration": "2 Minuten",
    "every": "2",
    "explanation": "Das Jugend-Amt hilft Familien.",
    "heading": "Das machen wir",
    "id": "krabbelgruppe",
    "internal_note": "Ab Januar neue Leitung.",
    "keywords": "Babytreff",
    "latitude": "51.8519",
    "list": "singen",
    "location": "Familienzentrum",
    "longitude": "7.2718",
    "name": "Familienzentrum am Markt",
    "note": "Bitte klingeln.",
    "person": "Erika Beispiel",
    "reason": "Das Haus liegt an der Grenze.",
    "size": "8 MB",
    "street": "Beispielweg 12",
    "summary": "Eltern und Babys treffen sich zum Spielen, Singen und Reden.",
    "text": "Sie haben ein kleines Kind.",
    "title": "Krabbelgruppe",
    "transcript": "Wir zeigen die Gruppe.",
    "transport": "Vom Bahnhof sind es 5 Minuten zu Fuß.",
    "url": "media/krabbelgruppe.mp4",
    "words": "Krabbel-Gruppe",
}
"""Where a type says too little; a field without an entry shows its title."""
_WHOLE: dict[str, Plain] = {
    "age": {"from": "6 months", "to": "3 years"},
    "contact": {"phones": [{"number": "02541 18-0"}], "email": "name@example.org"},
    "cost": {"kind": "paid", "amount": "5,00"},
    "easy": {"title": "Krabbel-Gruppe", "text": ["Sie haben ein kleines Kind."]},
    "locations": [{"name": "Familienzentrum", "street": "Beispielweg 12", "city": "Dülmen"}],
    "registration": {"required": "yes"},
    "sources": [{"name": "Nummer gegen Kummer e. V.", "date": "2026-10-01", "kind": "official"}],
    "times": [{"kind": "weekly", "weekdays": ["mon"], "from": "9:30", "to": "11:00"}],
    "translations": {"en": {"title": "Playgroup"}},
}
"""What an editor sees most often, as he would write it; taken where the field accepts it."""
_RULE = (Silence.model_fields["rule"].title or "").split()[-1]
"""A rule that may be set, as its field names one."""
_KEYS = {"translations": "en", "rules": _RULE, "offices": "youth"}
"""Names that an editor chooses."""
_HASH = "0123456789abcdef"
_GLUED = re.compile(r"([A-Za-z_]+):([^\s:/].*)")
"""A field without the blank behind its colon."""
_MOST_WORDS = 50
"""Names and values in an example; whoever wrote more is shown one made up."""
_SPLIT = re.compile(r"\s*[,;]\s*")
_SPLIT_WORDS = re.compile(r"\s*[,;/+&|]\s*|\s+(?:und|oder|sowie)\s+")
"""Between words of a few that a field takes; in other texts these belong to an entry."""
_QUOTED = re.compile(r"[^\w(+„“‚‘].*|.*(?::\s|\s#|[:,\[\]{}]$).*|\s.*|.*\s|null|~|", re.DOTALL)


def example_lines(record: type[Record], name: str, written: Node | None = None) -> str:
    """The field with a good value, as YAML: of what the editor has written where that fits, else one made up."""
    field = field_shapes(record).get(name)
    if field is None:
        return ""
    return "\n".join(_lines({name: next(_candidates(field, written))}))


def example_of(field: FieldShape) -> Plain:
    """A good value of a field."""
    whole = _WHOLE.get(field.name)
    if whole is not None and field.accepts(_read(whole)):
        return whole
    if field.info.examples:
        return _plain(field.info.examples[0])
    return _of_shape(field.shape, field.name, field.info.title or "")


def _of_shape(shape: Shape, name: str, title: str) -> Plain:
    if shape.records and not shape.is_text and not shape.choices:
        return _of_record(shape.records[0])
    if shape.item is not None:
        return [_of_shape(_with_marks(shape.item, shape), name, title)]
    if shape.value is not None:
        return {_KEYS.get(name, "name"): _of_shape(shape.value, name, title)}
    reference = next((mark for mark in shape.marks if isinstance(mark, Reference)), None)
    if reference is not None and reference.kind in _IDS:
        return _IDS[reference.kind]
    if name == "municipality":
        return _IDS["municipality"]
    if name == "rule":
        return _RULE
    return _of_schema(shape) or _WORDS.get(name) or (shape.choices[0] if shape.choices else title)


def _with_marks(inner: Shape, outer: Shape) -> Shape:
    """A list of references says so beside the list."""
    references = tuple(mark for mark in outer.marks if isinstance(mark, Reference))
    return Shape(inner.is_text, inner.choices, inner.item, inner.value, inner.records, (*inner.marks, *references))


def _of_schema(shape: Shape) -> str:
    for mark in shape.marks:
        if isinstance(mark, WithJsonSchema):
            schema: dict[str, Any] = mark.json_schema or {}
            if "[0-9a-f]{16}" in str(schema.get("pattern")):
                return _HASH
            found = (*schema.get("examples", ()), *schema.get("enum", ()))
            if found:
                return str(found[0])
    return ""


def _of_record(record: type[Record]) -> dict[str, Plain]:
    fields = list(field_shapes(record).values())
    shown = [field for field in fields if field.info.is_required()] or fields[:2]
    return {field.name: example_of(field) for field in _kind_first(shown)}


def _kind_first(fields: list[FieldShape]) -> list[FieldShape]:
    return sorted(fields, key=lambda field: field.name != "kind")


def _candidates(field: FieldShape, written: Node | None) -> Iterator[Plain]:
    if written and sum(1 for _ in islice(words_in(written), _MOST_WORDS)) < _MOST_WORDS:
        yield from (value for value in _moulded(field.shape, _plain(written)) if field.accepts(_read(value)))
    yield example_of(field)


def _moulded(shape: Shape, own: Plain) -> Iterator[Plain]:
    """What is written, in the forms that the field takes."""
    inner = shape.item or shape
    if isinstance(own, str) and (answer := _named(inner, own)):
        yield [answer] if inner is shape.item else answer
    if isinstance(own, str) and (shape.is_text or shape.choices):
        yield meant(own, shape.choices) or _canonical(shape, own) if shape.choices else own
    if isinstance(own, list) and len(own) == 1 and shape.item is None:
        yield from _moulded(shape, own[0])
    if shape.item is not None:
        items = _entries(own, shape.item) if isinstance(own, str) else own if isinstance(own, list) else [own]
        moulded = [next(_moulded(shape.item, item), None) for item in items]
        if moulded and None not in moulded:
            yield [item for item in moulded if item is not None]
    for record in shape.records:
        yield from _as_record(record, own)


def _named(shape: Shape, own: str) -> dict[str, Plain]:
    """`rund um die Uhr` as `always: yes`: fields of which one is a question that the text itself answers; of a time that
    knows no such question as every day from midnight to midnight; else nothing."""
    for record in shape.records:
        for name, field in field_shapes(record).items():
            is_question = not field.shape.is_plain and all(field.accepts(Scalar(word)) for word in ("yes", "no"))
            if is_question and meant(own, (name,)):
                others = [f for f in field_shapes(record).values() if f.info.is_required() and f.name != name]
                return {name: "yes"} | {f.name: example_of(f) for f in others}
    for record in shape.records if meant(own, ("always",)) else ():
        fields = field_shapes(record)
        if {"weekdays", "from", "to"} <= fields.keys():
            made = {f.name: example_of(f) for f in _kind_first([f for f in fields.values() if f.info.is_required()])}
            return made | {"weekdays": [*WEEKDAYS], "from": "0:00", "to": "24:00"}
    return {}


def _entries(own: str, item: Shape) -> list[Plain]:
    """A text as the entries of a list: cut at commas, but a sentence stays whole."""
    days = days_meant(own) if "mon" in item.choices else ()
    if days:
        return [*days]
    if not item.is_plain:
        return [*filter(None, _SPLIT_WORDS.split(own))]
    is_sentence = item.is_plain and own.endswith((".", "!", "?"))
    return [own] if is_sentence else [*filter(None, _SPLIT.split(own))]


def _as_record(record: type[Record], own: Plain) -> Iterator[Plain]:
    """A lone value as that of the field which it fits, with examples for what is required besides."""
    fields = field_shapes(record)
    if isinstance(own, dict):
        yield {name: _fitting(fields.get(name), value) for name, value in own.items()}
        return
    if isinstance(own, str) and (glued := _GLUED.fullmatch(own)) and glued[1] in fields:
        yield {glued[1]: glued[2]}
        return
    if isinstance(own, str) and {"from", "to"} <= fields.keys():
        yield from _as_span(fields, own)
    for field in sorted(fields.values(), key=lambda field: (field.shape.is_plain, not field.shape.is_text)):
        others = [f for f in fields.values() if f.info.is_required() and f.name != field.name]
        if (others or len(fields) > 2) and field.shape.is_plain:
            continue  # any words fit there; that they are meant so is a guess
        for value in _moulded(field.shape, own):
            if not field.accepts(_read(value)):
                continue
            kinds = next((f.shape.choices for f in others if f.name == "kind"), ("",))
            for kind in kinds:
                made = {f.name: example_of(f) for f in _kind_first(others)}
                yield {**({**made, "kind": kind} if kind else made), field.name: value}


def _as_span(fields: Fields[str, FieldShape], own: str) -> Iterator[Plain]:
    """`3 Monate bis 3 Jahre` as `from: 3 months` and `to: 3 years`, with examples for what is required besides."""
    for said in ends_of(own):
        ends = {
            name: _canonical(fields[name].shape, end) for name, end in zip(("from", "to"), said, strict=True) if end
        }
        if ends and all(fields[name].accepts(Scalar(end)) for name, end in ends.items()):
            others = [f for f in fields.values() if f.info.is_required() and f.name not in ends]
            yield {f.name: example_of(f) for f in _kind_first(others)} | ends


def _canonical(shape: Shape, text: str) -> str:
    mark = next((mark for mark in shape.marks if isinstance(mark, Notation)), None)
    return mark.canonical(text) if mark is not None else text


def _fitting(field: FieldShape | None, own: Plain) -> Plain:
    found = _moulded(field.shape, own) if field is not None else iter(())
    return next((value for value in found if field is not None and field.accepts(_read(value))), own)


def _plain(value: Any) -> Plain:
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return " ".join(str(value).split())


def _read(value: Plain) -> Node:
    """A value as nodes, since some fields look at their kind; it stands in no file."""
    if isinstance(value, dict):
        return Mapping((key, _read(item)) for key, item in value.items())
    if isinstance(value, list):
        return Sequence(_read(item) for item in value)
    return Scalar(value)


def _lines(value: Plain, indent: str = "") -> list[str]:
    if isinstance(value, dict):
        return [line for key, item in value.items() for line in _entry(f"{indent}{key}:", item, indent)]
    if isinstance(value, list):
        rows = [_lines(item, f"{indent}  ") for item in value]
        return [line for first, *rest in rows for line in (f"{indent}- {first.lstrip()}", *rest)]
    return [f"{indent}{_scalar(value)}"]


def _entry(key: str, item: Plain, indent: str) -> list[str]:
    if isinstance(item, str):
        return [f"{key} {_scalar(item)}"]
    return [key, *_lines(item, f"{indent}  ")]


def _scalar(text: str) -> str:
    return json.dumps(text, ensure_ascii=False) if _QUOTED.fullmatch(text) else text

"""Names that are no fields: what was probably meant, or where the field belongs."""

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from generator.model.base import Record
from generator.model.shape import field_shapes
from generator.model.spelling import folded
from generator.model.wrong_forms import place_at
from generator.source.nodes import Mapping, find

_BULLET = re.compile(r"[•‣◦▪●∙·–—*]\s*(?=\w)")
_GLUED = re.compile(r"([A-Za-z_]+):\S")
_LIKE, _MUCH_LIKE = 0.66, 0.8
"""The least likeness of what was mistyped, from 0 to 1, and where its first letter is another one: no image is an age (.75)."""
_LONGEST = 60
"""Letters of a name that is compared with others."""


def records_at(record: type[Record], node: Mapping, path: Sequence[str | int]) -> tuple[type[Record], ...]:
    """The records whose fields may stand at a path."""
    inner = find(node, path)
    kinds = inner if isinstance(inner, Mapping) else Mapping()
    if not path:
        return (record,)
    place = place_at(record, node, path)
    return place.shape.records_for(kinds) if place is not None else ()


def refusal(name: str, records: Iterable[type[Record]]) -> tuple[str, str] | None:
    """What a record says of a name that editors may expect in it."""
    return next((record.refused[name] for record in records if name in record.refused), None)


def unknown_field(record: type[Record], node: Mapping, path: Sequence[str | int]) -> tuple[str, str]:
    """Code and message for a name at the end of a path."""
    name = str(path[-1])
    records = records_at(record, node, path[:-1])
    fields = list(dict.fromkeys(field for r in records for field in field_shapes(r)))
    said = refusal(name, records)
    if said is not None:
        return said
    if bullet := _BULLET.match(name):
        return (
            "E200",
            f"„{bullet[0].strip()}“ ist kein Strich einer Liste. Bitte „- “ (Strich und Leerzeichen) schreiben.",
        )
    if (glued := _GLUED.match(name)) and glued[1] in fields:
        return "E200", f"Nach „{glued[1]}:“ fehlt ein Leerzeichen. Bitte es ergänzen."
    outer = outer_field(record, node, path)
    if outer:
        return "E200", (
            f"„{name}“ ist zu weit eingerückt: Es gehört auf die Ebene von „{outer}“. "
            "Bitte die Zeile so weit einrücken wie diese."
        )
    above = inner_field(record, node, path)
    if above is not None:
        return "E200", f"„{name}“ gehört unter „{above[0]}:“. Bitte dort schreiben, 2 Leerzeichen weiter eingerückt."
    if name in fields:  # of the other form that an entry may have
        return "E200", f"„{name}“ passt nicht zu den anderen Feldern dieses Eintrags. Bitte löschen, oder die anderen."
    meant = meant_field(record, node, path)
    if meant:
        return "E200", f"Das Feld „{name}“ gibt es nicht. Meinten Sie „{meant}“?"
    return "E200", f"Das Feld „{name}“ gibt es hier nicht. Möglich sind: {', '.join(fields)}."


def meant_field(record: type[Record], node: Mapping, path: Sequence[str | int]) -> str:
    """The field that is nearly called so, or is called so in German; empty where there is none."""
    records, name = records_at(record, node, path[:-1]), str(path[-1])
    fields = dict.fromkeys(field for r in records for field in field_shapes(r))
    return _label(name, records) or _mistyped(name[:_LONGEST], fields)


def _mistyped(name: str, fields: Iterable[str]) -> str:
    begun = get_close_matches(name, [field for field in fields if field[0] == name[:1].lower()], 1, _LIKE)
    return next(iter(begun or get_close_matches(name, fields, 1, _MUCH_LIKE)), "")


def outer_field(record: type[Record], node: Mapping, path: Sequence[str | int]) -> str:
    """The field around, next to which a name of its record belongs that stands one step too far in; else empty."""
    for length in range(len(path) - 2, -1, -1):
        step, around = path[length], find(node, path[:length])
        if not isinstance(step, str) or not isinstance(around, Mapping) or str(path[-1]) in around:
            continue
        if any(path[-1] in field_shapes(r) for r in records_at(record, node, path[:length])):
            return step
    return ""


def inner_field(record: type[Record], node: Mapping, path: Sequence[str | int]) -> tuple[str, type[Record]] | None:
    """The field below which a name belongs, and its record: an empty one before it, or the only one with such a name."""
    name, around = str(path[-1]), find(node, path[:-1])
    records = records_at(record, node, path[:-1])
    if _label(name, records) or not isinstance(around, Mapping):
        return None
    inner = {
        field.name: r
        for outer in records
        for field in field_shapes(outer).values()
        for r in field.shape.records
        if name in field_shapes(r)
    }
    key = around.key(name)
    before = [f for f in inner if f in around.empty and key is not None and around.empty[f].line < key.line]
    if before:
        return before[-1], inner[before[-1]]
    return next(iter(inner.items())) if len(inner) == 1 and len(name) > 3 else None


def _label(name: str, records: Iterable[type[Record]]) -> str:
    """The field that is called so in German, or is spelt so with other capitals and strokes."""
    said = folded(name)
    for record in records:
        for field in field_shapes(record).values():
            if said and said in (folded(field.name), folded((field.info.title or "").partition("(")[0])):
                return field.name
    return ""

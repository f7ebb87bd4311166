"""Nodes to records: pydantic's findings as problems at the node's place, in German."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from generator.model.base import NeverEmpty, Record, Remarks
from generator.model.hours import Always, AnsweringTime
from generator.model.parts import Heading, ListBlock
from generator.model.times import OwnPause
from generator.model.types import Date
from generator.model.written import RECORD_TYPES
from generator.problems import Level, Problem
from generator.source.files import RecordSource
from generator.source.nodes import Mapping, Node, Scalar, Sequence, find, place_of
from generator.source.places import place_at

_VARIANTS = (Heading.__name__, ListBlock.__name__, OwnPause.__name__, AnsweringTime.__name__, Always.__name__, "str")
"""Steps that pydantic puts into a path to say which variant of a union it tried; they stand in no file."""


def read_record(source: RecordSource) -> tuple[Record | None, list[Problem]]:
    """Make the record of a source; None where it has errors, with all of them."""
    reading = Remarks()
    data: dict[str, Any] = source.node
    problems = []
    if source.kind in ("offer", "provider"):
        problems += _check_id(source)
        data = {**source.node, "id": source.id}
    try:
        record = RECORD_TYPES[source.kind].model_validate(data, context=reading)
    except ValidationError as error:
        record = None
        problems += _problems(error, source)
    problems += _empty(source.node, (), source)
    for code, message, scalar in reading.remarks:
        problems.append(Problem(code, Level.WARNING, message, source.path, scalar.line, scalar.column))
    return (None if any(p.level is Level.ERROR for p in problems) else record), problems


_DAY = TypeAdapter(Date)


def read_day(value: object) -> date | None:
    """A day on its own, whatever else is wrong with its record; None where it is none."""
    try:
        return _DAY.validate_python(value)
    except ValidationError:
        return None


def _check_id(source: RecordSource) -> list[Problem]:
    written = source.node.get("id")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", source.id) or len(source.id) > 80:
        message = (
            f"Der Dateiname „{source.id}.yml“ geht nicht. Erlaubt sind kleine Buchstaben a–z, Ziffern und einzelne "
            "Bindestriche, höchstens 80 Zeichen. Bitte die Datei umbenennen, zum Beispiel krabbelgruppe-duelmen.yml."
        )
        return [Problem("E202", Level.ERROR, message, source.path, 1, 1, "id")]
    if isinstance(written, Scalar) and written != source.id:
        message = f"„{written}“ passt nicht zum Dateinamen. Bitte „{source.id}“ schreiben oder die Zeile löschen."
        return [Problem("E202", Level.ERROR, message, source.path, written.line, written.column, "id")]
    return []


def _problems(error: ValidationError, source: RecordSource) -> list[Problem]:
    found, seen = [], set()
    items = error.errors(include_url=False)
    paths = [_in_file(tuple(item["loc"]), source.node) for item in items]
    for item, path in zip(items, paths, strict=True):
        if item["loc"] == ("id",) and source.kind in ("offer", "provider"):
            continue
        written = find(source.node, path)
        if item["type"] == "literal_error" and any(other[:-1] == path for other in paths):
            continue  # `all` or a list: it is a list, and what is wrong in it is reported
        if item["type"] == "too_short" and isinstance(written, Sequence) and written:
            continue  # its items are wrong and reported, the list itself is not empty
        problem = _problem(dict(item), path, source)
        key = (problem.line, problem.column, problem.field)
        if key not in seen:
            seen.add(key)
            found.append(problem)
    return found


def _in_file(location: tuple[str | int, ...], node: Mapping) -> tuple[str | int, ...]:
    """The path without the steps that only pydantic knows."""
    path: list[str | int] = []
    before: str | int = ""
    for step in location:
        around = find(node, path)
        is_tag = isinstance(before, int) and isinstance(around, Mapping) and around.get("kind") == step
        if not (is_tag or (isinstance(step, str) and _is_variant(step, around))):
            path.append(step)
        before = step
    return tuple(path)


def _is_variant(step: str, around: Node) -> bool:
    if isinstance(around, Mapping) and (step in around or step in around.empty):
        return False
    return step in _VARIANTS or "[" in step or step.startswith(("function-", "literal", "tuple"))


def _problem(item: dict[str, Any], path: tuple[str | int, ...], source: RecordSource) -> Problem:
    context = item.get("ctx", {})
    if "field" in context:
        steps = context["field"]
        path = (*path, *((steps,) if isinstance(steps, str) else steps))
    if item["type"] == "union_tag_invalid":
        path = (*path, "kind")
    line, column = place_of(source.node, path)
    if item["type"] == "extra_forbidden" or item["loc"][-1:] == ("[key]",):
        line, column = _key_place(source.node, path) or (line, column)
    code, message = _words(item, path, source)
    if "text_start" in context:
        scalar = find(source.node, path)
        assert isinstance(scalar, Scalar)
        line, column = place_at(scalar, context["text_start"])
    return Problem(code, Level.ERROR, message, source.path, line, column, ".".join(str(step) for step in path))


def _empty(node: Node, path: tuple[str | int, ...], source: RecordSource) -> Iterator[Problem]:
    """Names without a value: of fields that want one, or of none, mostly the rest of a text that a comma cut in two."""
    children: Iterable[tuple[str | int, Node]] = ()
    if isinstance(node, Mapping):
        children = node.items()
        for name, key in node.empty.items():
            types = _types_at(RECORD_TYPES[source.kind], path, source.node)
            fields = _fields_of(types)
            for mark in fields.get(name, FieldInfo()).metadata:
                if isinstance(mark, NeverEmpty):
                    yield Problem("E217", Level.ERROR, mark.message, source.path, key.line, key.column, str(name))
            if name not in fields and not _is_free(path):
                message = (
                    f"„{name}“ ist kein Feld und hat keinen Wert. Steht davor ein Komma im Text? "
                    'Dann bitte den ganzen Text in "Anführungszeichen" setzen.'
                )
                code, words = _refusal(name, types) or ("E200", message)
                yield Problem(code, Level.ERROR, words, source.path, key.line, key.column, str(name))
    elif isinstance(node, Sequence):
        children = enumerate(node)
    for step, child in children:
        if not isinstance(child, Scalar):
            yield from _empty(child, (*path, step), source)


def _is_free(path: tuple[str | int, ...]) -> bool:
    """Below these fields the names are the editor's own."""
    return path in (("translations",), ("rules",))


def _key_place(node: Mapping, path: tuple[str | int, ...]) -> tuple[int, int] | None:
    """Where a key stands: with an unknown field the name is wrong, not the value."""
    around = find(node, path[:-1])
    key = around.key(str(path[-1])) if isinstance(around, Mapping) else None
    return (key.line, key.column) if key is not None else None


def _words(item: dict[str, Any], path: tuple[str | int, ...], source: RecordSource) -> tuple[str, str]:
    kind, context = item["type"], item.get("ctx", {})
    name = str(path[-1]) if path else ""
    if kind.startswith("E"):
        return kind, str(item["msg"])
    if kind == "missing":
        return "E201", f"Das Feld „{name}“ fehlt. Bitte ergänzen."
    if kind == "extra_forbidden":
        return _unknown_key(name, path, source)
    if kind in ("literal_error", "union_tag_invalid"):
        return "E217", _not_allowed(item)
    if kind == "union_tag_not_found":
        return "E201", "Das Feld „kind“ fehlt. Bitte „kind: weekly“, „monthly“, „date“ oder „appointment“ ergänzen."
    if kind == "too_short" and not isinstance(item["input"], str):
        return "E203", f"Die Liste „{name}“ ist leer. Bitte mindestens einen Eintrag schreiben."
    if kind in ("too_short", "string_too_short"):
        return "E205", "Hier steht nur ein leerer Text. Bitte etwas schreiben oder die Zeile löschen."
    if kind in ("tuple_type", "list_type"):
        return "E203", f"„{name}“ ist eine Liste. Bitte jede Zeile mit „- “ beginnen."
    if kind in ("model_type", "dict_type", "model_attributes_type", "dataclass_type"):
        return "E203", f"„{name}“ hat eigene Felder. Bitte darunter eingerückt „feld: Wert“ schreiben."
    return "E219", f"Diese Angabe geht hier nicht ({context or kind}). Bitte in CONTRIBUTING.md nachsehen."


def _not_allowed(item: dict[str, Any]) -> str:
    context = item.get("ctx", {})
    allowed = re.findall(r"'([^']*)'", str(context.get("expected", context.get("expected_tags", ""))))
    value = item["input"].get("kind") if isinstance(item["input"], dict) else item["input"]
    close = get_close_matches(str(value), allowed, 1, 0.6)
    hint = f" Meinten Sie „{close[0]}“?" if close else ""
    return f"„{value}“ geht hier nicht.{hint} Erlaubt ist: {', '.join(allowed)}."


def _unknown_key(name: str, path: tuple[str | int, ...], source: RecordSource) -> tuple[str, str]:
    types = _types_at(RECORD_TYPES[source.kind], path[:-1], source.node)
    refusal = _refusal(name, types)
    if refusal is not None:
        return refusal
    fields = _fields_of(types)
    close = get_close_matches(name, fields, 1, 0.6)
    if close:
        return "E200", f"Das Feld „{name}“ gibt es nicht. Meinten Sie „{close[0]}“?"
    return "E200", f"Das Feld „{name}“ gibt es hier nicht. Möglich sind: {', '.join(fields)}."


def _refusal(name: str, types: Iterable[Any]) -> tuple[str, str] | None:
    return next((t.refused[name] for t in types if name in t.refused), None)


def _types_at(record_type: Any, path: tuple[str | int, ...], node: Mapping) -> list[Any]:
    """The types that may stand at a path, found by walking their fields."""
    types: list[Any] = [record_type]
    for step in path:
        if isinstance(step, int):
            continue
        inner: list[Any] = []
        for candidate in types:
            info = next((f for n, f in candidate.model_fields.items() if (f.alias or n) == step), None)
            if info is None:
                continue
            inner += _records_in(info.annotation)
        types = inner or types
    kind = find(node, path)
    if isinstance(kind, Mapping) and "kind" in kind:
        types = [t for t in types if kind["kind"] in _kinds(t)] or types
    return types


def _fields_of(types: Iterable[Any]) -> dict[str, FieldInfo]:
    """The fields of all these types, by the names that editors write."""
    return {f.alias or n: f for t in types for n, f in t.model_fields.items()}


def _kinds(record_type: Any) -> tuple[str, ...]:
    info = record_type.model_fields.get("kind")
    return getattr(info.annotation, "__args__", ()) if info is not None else ()


def _records_in(annotation: Any) -> list[Any]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return [annotation]
    return [found for inner in getattr(annotation, "__args__", ()) for found in _records_in(inner)]

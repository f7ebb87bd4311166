"""Nodes to records: pydantic's findings as problems at the node's place, in German."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.model.base import NeverEmpty, Record, Remarks
from generator.model.examples import example_lines
from generator.model.german_words import nearly_meant
from generator.model.hours import Always, AnsweringTime
from generator.model.parts import Heading, ListBlock
from generator.model.references import references
from generator.model.shape import field_shapes
from generator.model.times import OwnPause
from generator.model.types import NOT_AN_ID, WRONG_FORM, Date
from generator.model.unknown_fields import inner_field, meant_field, outer_field, records_at, unknown_field
from generator.model.written import RECORD_TYPES
from generator.model.wrong_forms import example_for, or_fields, place_at, wrong_form
from generator.problems import Level, Problem
from generator.source.files import RecordSource
from generator.source.nodes import Mapping, Node, Scalar, Sequence, find, has_empty, place_of
from generator.source.places import place_at as place_in_text

MOST_ERRORS = 200
"""Of one kind of findings in a record; a file of nothing but mistakes must not take minutes."""
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
    empty = list(islice(_empty(source.node, (), source), MOST_ERRORS + 1)) if has_empty(source.node) else []
    problems += empty[:MOST_ERRORS]
    if len(empty) > MOST_ERRORS:
        problems.append(_too_many(source))
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
    if written is not None and written != source.id:
        said = f"„{written}“" if isinstance(written, Scalar) else "Das"
        message = f"{said} passt nicht zum Dateinamen. Bitte „{source.id}“ schreiben oder die Zeile löschen."
        return [Problem("E202", Level.ERROR, message, source.path, written.line, written.column, "id")]
    return []


def _problems(error: ValidationError, source: RecordSource) -> list[Problem]:
    found, seen = [], set()
    every = error.errors(include_url=False)
    items = every[:MOST_ERRORS]
    paths = [_in_file(tuple(item["loc"]), source.node) for item in items]
    misplaced = {
        name
        for item, path in zip(items, paths, strict=True)
        if item["type"] == "extra_forbidden"
        for name in _meant_fields(path, source)
    }
    told_by_checks = _references(source)
    for item, path in zip(items, paths, strict=True):
        if item["loc"] == ("id",) and source.kind in ("offer", "provider"):
            continue
        written = find(source.node, path)
        if id(written) in told_by_checks and item["type"] in (NOT_AN_ID, WRONG_FORM):
            continue
        if item["type"] == "missing" and (path[-1] in misplaced or _is_glued(str(path[-1]), find(source.node, path))):
            continue  # it is there, too far in or under another name, and that is told
        if item["type"] == "literal_error" and any(other[:-1] == path for other in paths):
            continue  # `all` or a list: it is a list, and what is wrong in it is reported
        if item["type"] == "too_short" and isinstance(written, Sequence) and written:
            continue  # its items are wrong and reported, the list itself is not empty
        problem = _problem(dict(item), path, source)
        key = (problem.line, problem.column, problem.field)
        if key not in seen:
            seen.add(key)
            found.append(problem)
    return [*found, _too_many(source)] if len(every) > MOST_ERRORS else found


def _too_many(source: RecordSource) -> Problem:
    message = f"In diesem Eintrag sind mehr als {MOST_ERRORS} Fehler. Bitte erst die gemeldeten beheben."
    return Problem("E236", Level.ERROR, message, source.path, source.node.line, source.node.column)


def _is_glued(name: str, around: Node) -> bool:
    """A name stands there without the blank behind its colon."""
    return isinstance(around, Mapping) and any(key.startswith(f"{name}:") for key in (*around, *around.empty))


def _meant_fields(path: tuple[str | int, ...], source: RecordSource) -> tuple[str, ...]:
    """The field of which an unknown name is a misspelling, or which stands too far in."""
    record = RECORD_TYPES[source.kind]
    if outer_field(record, source.node, path):
        return (str(path[-1]),)
    return tuple(filter(None, (meant_field(record, source.node, path),)))


def _references(source: RecordSource) -> frozenset[int]:
    """References, by what Python calls them: one that is no id is told where all ids are known, with the one meant.

    The settings are read before any id is known.
    """
    if source.kind == "site_config":
        return frozenset()
    return frozenset(id(scalar) for _, _, scalar in references(RECORD_TYPES[source.kind], source.node))


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
    form = _wrong_form(path, source)
    if form is not None:
        return form
    if item["type"] == "union_tag_invalid":
        path = (*path, "kind")
    line, column = place_of(source.node, path)
    if item["type"] == "extra_forbidden" or item["loc"][-1:] == ("[key]",):
        line, column = _key_place(source.node, path) or (line, column)
    code, message = _words(item, path, source)
    if "text_start" in context:
        scalar = find(source.node, path)
        assert isinstance(scalar, Scalar)
        line, column = place_in_text(scalar, context["text_start"])
    place = place_at(RECORD_TYPES[source.kind], source.node, path) if code == "E203" else None
    example = example_for(place, source.node) if place is not None else _example_inside(code, path, source)
    name = ".".join(str(step) for step in path)
    return Problem(code, Level.ERROR, message, source.path, line, column, name, example=example)


def _example_inside(code: str, path: tuple[str | int, ...], source: RecordSource) -> str:
    """Of a field that belongs into another one: both."""
    above = inner_field(RECORD_TYPES[source.kind], source.node, path) if code == "E200" else None
    if above is None or "locations" in (*path, above[0]):
        return ""
    lines = example_lines(above[1], str(path[-1]), find(source.node, path)).split("\n")
    return "\n".join((f"{above[0]}:", *(f"  {line}" for line in lines)))


def _wrong_form(path: tuple[str | int, ...], source: RecordSource) -> Problem | None:
    """E203 where a list, fields or a text stand in place of another form, whatever pydantic says of it."""
    place = place_at(RECORD_TYPES[source.kind], source.node, path)
    node = find(source.node, path)
    if place is None or node is find(source.node, path[:-1]):
        return None
    message = wrong_form(place, node)
    if message is None:
        return None
    name = ".".join(str(step) for step in path)
    return Problem(
        "E203",
        Level.ERROR,
        message,
        source.path,
        node.line,
        node.column,
        name,
        example=example_for(place, source.node),
    )


def _empty(node: Node, path: tuple[str | int, ...], source: RecordSource) -> Iterator[Problem]:
    """Names without a value: of fields that want one, or of none, mostly the rest of a text that a comma cut in two."""
    children: Iterable[tuple[str | int, Node]] = ()
    place = place_at(RECORD_TYPES[source.kind], source.node, path)
    if place is not None and not place.shape.takes(node):
        return
    if isinstance(node, Mapping):
        children = node.items()
        records = records_at(RECORD_TYPES[source.kind], source.node, path)
        fields = {name: field for record in records for name, field in field_shapes(record).items()}
        for name, key in node.empty.items():
            for mark in fields[name].info.metadata if name in fields else ():
                if isinstance(mark, NeverEmpty):
                    yield Problem("E217", Level.ERROR, mark.message, source.path, key.line, key.column, str(name))
            if name not in fields and not _is_free(path):
                code, words = _words_of_empty(name, path, source)
                yield Problem(code, Level.ERROR, words, source.path, key.line, key.column, str(name))
    elif isinstance(node, Sequence):
        children = enumerate(node)
    for step, child in children:
        if not isinstance(child, Scalar):
            yield from _empty(child, (*path, step), source)


def _words_of_empty(name: str, path: tuple[str | int, ...], source: RecordSource) -> tuple[str, str]:
    if path == ("offices",):
        return "E201", "Hier fehlt der Anbieter. Bitte aus content/providers/ ergänzen oder die Zeile löschen."
    code, words = unknown_field(RECORD_TYPES[source.kind], source.node, (*path, name))
    if "Möglich sind" not in words:
        return code, words
    return "E200", (
        f"„{name}“ ist kein Feld und hat keinen Wert. Steht davor ein Komma im Text? "
        'Dann bitte den ganzen Text in "Anführungszeichen" setzen.'
    )


def _is_free(path: tuple[str | int, ...]) -> bool:
    """Below these fields the names are the editor's own."""
    return path in (("translations",), ("rules",))


def _key_place(node: Mapping, path: tuple[str | int, ...]) -> tuple[int, int] | None:
    """Where a key stands: with an unknown field the name is wrong, not the value."""
    around = find(node, path[:-1])
    key = around.key(str(path[-1])) if isinstance(around, Mapping) else None
    return (key.line, key.column) if key is not None else None


def _words(item: dict[str, Any], path: tuple[str | int, ...], source: RecordSource) -> tuple[str, str]:
    kind = item["type"]
    name = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    if kind.startswith("E"):
        return kind, str(item["msg"])
    if kind == "missing":
        return "E201", f"Das Feld „{name}“ fehlt. Bitte ergänzen."
    if kind == "extra_forbidden":
        return unknown_field(RECORD_TYPES[source.kind], source.node, path)
    if kind in ("literal_error", "union_tag_invalid"):
        return "E217", _not_allowed(item) + or_fields(place_at(RECORD_TYPES[source.kind], source.node, path))
    if kind == "union_tag_not_found":
        kinds = re.findall(r"'([^']*)'", str(item.get("ctx", {}).get("discriminator")))
        return "E201", f"Das Feld „kind“ fehlt. {_possible_kinds(path, source) or ', '.join(kinds)}"
    if kind == "too_short" and not isinstance(item["input"], str):
        return "E203", f"Die Liste „{name}“ ist leer. Bitte mindestens einen Eintrag schreiben."
    if kind in ("too_short", "string_too_short"):
        return "E205", "Hier steht nur ein leerer Text. Bitte etwas schreiben oder die Zeile löschen."
    return "E219", "Diese Angabe geht hier nicht. Bitte in CONTRIBUTING.md nachsehen, wie das Feld geschrieben wird."


def _possible_kinds(path: tuple[str | int, ...], source: RecordSource) -> str:
    place = place_at(RECORD_TYPES[source.kind], source.node, path)
    records = place.shape.records if place is not None else ()
    first, *rest = dict.fromkeys(word for r in records for word in field_shapes(r)["kind"].shape.choices)
    *most, last = (f"„{word}“" for word in rest)
    return f"Bitte „kind: {first}“, {', '.join(most)} oder {last} ergänzen."


def _not_allowed(item: dict[str, Any]) -> str:
    context = item.get("ctx", {})
    allowed = tuple(re.findall(r"'([^']*)'", str(context.get("expected", context.get("expected_tags", "")))))
    value = item["input"].get("kind") if isinstance(item["input"], dict) else item["input"]
    close = nearly_meant(str(value), allowed)
    hint = f" Meinten Sie „{close}“?" if close else ""
    return f"„{value}“ geht hier nicht.{hint} Erlaubt ist: {', '.join(allowed)}."

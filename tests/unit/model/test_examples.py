"""Every field has a finished example that the program itself reads without a complaint."""

import pytest

from generator.model.base import Record
from generator.model.examples import example_lines
from generator.model.shape import field_shapes
from generator.model.written import RECORD_TYPES, Offer, Provider
from generator.source.nodes import Mapping
from generator.source.parser import parse


def _records(start):
    """A record and every part of it."""
    found, left = [], [*start]
    while left:
        record = left.pop()
        if record not in found:
            found.append(record)
            shapes = [field.shape for field in field_shapes(record).values()]
            shapes += [inner for shape in shapes for inner in (shape.item, shape.value) if inner]
            left += [r for shape in shapes for r in (*shape.records, *(shape.item.records if shape.item else ()))]
    return found


RECORDS = _records(RECORD_TYPES.values())
FIELDS = [(record, name) for record in RECORDS for name in field_shapes(record)]


def test_all_records_are_reached() -> None:
    assert {record.__name__ for record in RECORDS} >= {"Weekly", "PhoneEntry", "Location", "ListBlock", "Silence"}
    assert all(issubclass(record, Record) for record in RECORDS) and len(FIELDS) > 100


@pytest.mark.parametrize(("record", "name"), FIELDS, ids=lambda item: getattr(item, "__name__", item))
def test_the_example_of_a_field_is_read(record, name) -> None:
    text = example_lines(record, name)
    node, problems = parse(text + "\n", "x.yml")
    assert problems == [] and isinstance(node, Mapping) and list(node) == [name]
    assert field_shapes(record)[name].accepts(node[name]), text


@pytest.mark.parametrize(
    ("record", "written", "example"),
    [
        (Provider, "phones: 02594 12345", "phones:\n  - number: 02594 12345"),
        (Provider, "phones:\n  - 02594 12345", "phones:\n  - number: 02594 12345"),
        (Provider, "phones:\n  number: 02594 12345", "phones:\n  - number: 02594 12345"),
        (Provider, "phones:\n  - number:02594 12345", "phones:\n  - number: 02594 12345"),
        (Offer, "documents: Decke, Impfpass", "documents:\n  - Decke\n  - Impfpass"),
        (Offer, "cost: kostenlos", "cost:\n  kind: free"),
        (Offer, "cost: 5 Euro", "cost:\n  kind: paid\n  amount: 5 Euro"),
        (Offer, "contact: name@example.org", "contact:\n  email: name@example.org"),
        (Offer, "formats: vor Ort", "formats:\n  - on-site"),
        (Offer, "title: [NEU]", "title: NEU"),
        (Offer, "easy: Komm, wir spielen.", "easy:\n  text:\n    - Komm, wir spielen."),
        (
            Offer,
            "times: {kind: weekly, weekdays: Mo, from: 9:30}",
            "times:\n  - kind: weekly\n    weekdays:\n      - mon\n    from: 9:30",
        ),
        (
            Offer,
            "times: montags 9:30",
            "times:\n  - kind: weekly\n    weekdays:\n      - mon\n    from: 9:30\n    to: 11:00",
        ),
        (Offer, "verified: gestern", "verified:\n  date: 2026-10-01\n  by: Redaktion Dülmen"),
        (Offer, "languages: Deutsch und Türkisch", "languages:\n  - Deutsch\n  - Türkisch"),
        (Offer, "formats: vor Ort / online", "formats:\n  - on-site\n  - online"),
        (
            Offer,
            "contact: Frau Muster 02541 12",
            "contact:\n  phones:\n    - number: 02541 18-0\n  email: name@example.org",
        ),
        (Offer, "documents: {a: b}", "documents:\n  - Impfpass"),
        (Offer, "documents:", "documents:\n  - Impfpass"),
        (Offer, "zzz: 1", ""),
    ],
)
def test_what_the_editor_wrote_is_the_example_where_it_fits(record, written, example) -> None:
    node, _ = parse(written, "x.yml")
    name = written.partition(":")[0]
    assert example_lines(record, name, node.get(name)) == example

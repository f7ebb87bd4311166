"""Documents of others: what is right is read, and of what is wrong each is told with its line."""

from generator.search.builder import IndexOptions
from generator.search.jsonl import read_documents, read_options


def test_a_line_is_a_document():
    documents, faults = read_documents(
        [b'{"id": "a", "title": "Treff", "keywords": ["Kaffee"], "facets": {"price": ["free"]}}\n', b"\n"]
    )
    assert faults == []
    (document,) = documents
    assert (document.id, document.title, document.keywords) == ("a", "Treff", ("Kaffee",))
    assert document.facets == {"price": ("free",)}


def test_every_fault_is_told_with_its_line_and_the_rest_is_read():
    lines = [
        b'{"id": "a"}',
        b'{"id": "b", "title": "Treff", "age_from": "3", "colour": "red"}',
        b"{",
        b"\xff",
        b'{"id": "c", "title": "Kurs"}',
        b'{"id": "c", "title": "Noch einer"}',
        b'["id", "title"]',
    ]
    documents, faults = read_documents(lines)
    assert [(document.id, document.title) for document in documents] == [("c", "Kurs")]
    assert [(fault.line, fault.field) for fault in faults] == [
        (1, "title"), (2, "age_from"), (2, "colour"), (3, ""), (4, ""), (6, "id"), (7, ""),
    ]  # fmt: skip
    assert str(faults[0]) == "1: title: Field required"
    assert str(faults[3]).startswith("3: Invalid JSON")


def test_options_are_read_or_what_ships_holds():
    options, faults = read_options(b'{"county_places": ["Mitte"], "facet_names": {"ort": "city"}}')
    assert (options.county_places, dict(options.facet_names), faults) == (("Mitte",), {"ort": "city"}, [])
    options, faults = read_options(b'{"county_place": 3}')
    assert options == IndexOptions() and [fault.field for fault in faults] == ["county_place"]


def test_values_that_make_no_sense_are_told():
    lines = [
        b'\xef\xbb\xbf{"id": "a", "title": "Treff"}',
        b'{"id": " ", "title": ""}',
        b'{"id": "b", "title": "Kurs", "age_from": 9, "age_to": 3}',
        b'{"id": "c", "title": "Kurs", "age_from": -1}',
    ]
    documents, faults = read_documents(lines)
    assert [document.id for document in documents] == ["a"]
    assert [(fault.line, fault.field) for fault in faults] == [
        (2, "id"),
        (2, "title"),
        (3, "age_from"),
        (4, "age_from"),
    ]


def test_options_that_nothing_knows_are_told():
    _, faults = read_options(
        b'{"facet_names": {"ort": "__proto__"}, "crisis_help": {"violance": ["a"], "violence_young": ["a"]}}'
    )
    assert [(fault.field, "violance" in fault.message) for fault in faults] == [
        ("facet_names", False),
        ("crisis_help", True),
    ]

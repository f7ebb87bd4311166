"""The schemas that editors' tools read accept the example records and refuse what the check refuses."""

import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from generator.model.base import Record
from generator.model.json_schema import json_schema, schema_names, schema_text
from generator.model.written import RECORD_TYPES

EXAMPLES = Path(__file__).parents[2] / "examples"
OFFER = jsonschema.Draft7Validator(json_schema("offer"))
_MORNING = {"weekdays": ["mon"], "from": "9:00"}


@pytest.mark.parametrize("name", schema_names())
def test_schemas_are_valid_draft_7_with_german_titles(name):
    schema = json_schema(name)
    jsonschema.Draft7Validator.check_schema(schema)
    assert schema["$schema"].startswith("http://json-schema.org/draft-07/")
    properties = schema.get("properties") or next(iter(schema["definitions"].values()))["properties"]
    assert all("title" in p or "$ref" in p or "anyOf" in p or "allOf" in p for p in properties.values())


def _said(value):
    """Every name and every text of a schema, however deep."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from _said(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _said(inner)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize("name", schema_names())
def test_schemas_say_nothing_empty_and_only_what_editors_tools_know(name):
    schema = json_schema(name)
    assert "" not in list(_said(schema)) and None not in list(_said(schema))
    assert not {"discriminator", "default", "writeOnly", "$defs"} & set(_said(schema))
    assert all(text.startswith("#/definitions/") for text in _said(schema) if text.startswith("#/"))
    assert not schema["title"].endswith(".") and "\n" not in schema["title"]


def test_each_file_has_its_schema():
    assert {"offer", "provider", "topics", "municipalities", "site_config"} <= set(schema_names())
    assert json_schema("topics")["type"] == "array" and json_schema("provider")["type"] == "object"
    assert (
        json_schema("offer")["title"] == "Ein Angebot für Familien"
        and json_schema("provider")["title"] == "Ein Anbieter"
    )
    (kind,) = json_schema("topics")["items"].values()
    assert (
        json_schema("topics")["definitions"][kind.removeprefix("#/definitions/")]["properties"]["parent"]["title"]
        == "Oberthema"
    )


def test_the_text_of_a_schema_is_read_by_people_too():
    text = schema_text("offer")
    assert text.endswith("}\n") and "für" in text and text.startswith('{\n  "$schema"')


def _patterns(value):
    if isinstance(value, dict):
        if isinstance(value.get("pattern"), str):
            yield value["pattern"]
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from _patterns(inner)


@pytest.mark.parametrize("name", schema_names())
def test_patterns_are_those_of_ecmascript(name):
    """Its Unicode mode, which editors' tools use, refuses any escape that means nothing; other marks mean the same."""
    found = set(_patterns(json_schema(name)))
    assert found
    for pattern in found:
        assert set(re.findall(r"\\(.)", pattern)) <= set("sSd.\\x"), pattern
        assert not re.search(r"\(\?(?![:!=])", pattern), pattern


@pytest.mark.parametrize(
    ("more", "is_good"),
    [
        ({}, True),
        ({"age": {"from": "6 months", "to": 3}}, True),
        ({"cost": {"kind": "paid", "amount": "5,50 €"}}, True),
        ({"cost": {"kind": "paid", "amount": "viel"}}, False),
        ({"cost": {"kind": "teuer"}}, False),
        ({"registration": {"required": "ja"}, "sensitive": True, "example": "no"}, True),
        ({"registration": {"required": "vielleicht"}}, False),
        ({"registration": {"required": "partly"}}, False),
        ({"sensitive": "unknown"}, False),
        ({"locations": [{"postal_code": 48249, "wheelchair": "teilweise", "latitude": 51.8}]}, True),
        ({"locations": [{"postal_code": "4824"}]}, False),
        ({"locations": [{"visibility": "geheim"}]}, False),
        ({"locations": [{"wheelchair": "vielleicht"}]}, False),
        ({"contact": {"phones": [{"number": 112}]}, "languages": ["de"]}, True),
        ({"title": ""}, False),
        ({"provider": "Verein Adorf"}, False),
        ({"life_phases": []}, False),
        ({"easy": {"text": ["Satz.", {"heading": "Kosten"}, {"list": ["eins"]}]}}, True),
        ({"easy": {"source": "kurz"}}, False),
        ({"age": {"from": "6 Mon.", "to": "3 J."}}, True),
        ({"contact": {"phones": [{"number": 112, "hours": [{"always": "yes"}]}]}}, True),
        ({"contact": {"phones": [{"number": 112, "hours": {"always": "ja"}}]}}, True),
        ({"contact": {"phones": [{"number": 112, "hours": [_MORNING, _MORNING]}]}}, True),
        ({"contact": {"phones": [{"number": 112, "hours": [{"always": "no"}]}]}}, False),
        ({"contact": {"phones": [{"number": 112, "hours": {"always": "no"}}]}}, False),
        ({"contact": {"phones": [{"number": 112, "hours": [_MORNING, {"always": "yes"}]}]}}, False),
        ({"contact": {"phones": [{"number": 112, "hours": [{**_MORNING, "location": "Saal"}]}]}}, False),
    ],
)
def test_what_editors_tools_accept(more, is_good):
    smallest = {
        "title": "Krabbelgruppe",
        "summary": "Eltern und Babys treffen sich zum Spielen.",
        "provider": "verein",
        "municipalities": "all",
        "life_phases": ["baby"],
        "topics": ["treffen"],
    }
    assert OFFER.is_valid({**smallest, **more}) is is_good


def test_settings_and_keys_in_editors_tools():
    settings = jsonschema.Draft7Validator(json_schema("site_config"))
    good = {"name": "W", "url": "https://a.de", "publisher": "kreis", "area": {"name": "Kreis"}}
    more = {
        "colors": {"primary": "#0f5257"},
        "mkdocs": {},
        "rules": {"W306": "off"},
        "editions": ["de-simple"],
    }
    assert settings.is_valid({**good, **more})
    for wrong in (
        {"colors": {"primary": "teal"}},
        {"mkdocs": {"zzz": 1}},
        {"rules": {"W306": "leise"}},
        {"editions": ["Deutsch"]},
    ):
        assert not settings.is_valid({**good, **wrong})
    towns = jsonschema.Draft7Validator(json_schema("municipalities"))
    assert towns.is_valid([{"id": "a", "name": "A", "ags": "05558016"}]) and not towns.is_valid(
        [{"id": "a", "name": "A", "ags": "0555"}]
    )


@pytest.mark.parametrize("path", sorted((EXAMPLES / "valid").glob("*.yml")), ids=lambda p: p.stem)
def test_valid_examples_pass(path):
    record = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    record = {key: value for key, value in record.items() if value != ""}
    record.get("contact", {}).pop("person", None)
    assert [error.message for error in OFFER.iter_errors(record)] == []


@pytest.mark.parametrize(
    "name", ["unknown-key", "missing-title", "bad-choice", "mapping-expected", "weekly-without-days", "translation"]
)
def test_invalid_examples_fail(name):
    record = yaml.load((EXAMPLES / "invalid" / f"{name}.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
    assert list(OFFER.iter_errors(record))


def test_every_field_says_in_german_what_it_is() -> None:
    """Editors' tools show the title beside the field; pydantic would make one of its English name."""
    fields = [
        (record.__name__, name, info.title)
        for kind in RECORD_TYPES.values()
        for record in kind.__mro__
        if issubclass(record, Record)
        for name, info in record.model_fields.items()
    ]
    assert len(fields) > 100
    assert [field for field in fields if not field[2]] == []

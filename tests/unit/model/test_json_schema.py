"""The schemas that editors' tools read accept the example records and refuse what the check refuses."""

from pathlib import Path

import jsonschema
import pytest
import yaml

from generator.model.json_schema import json_schema, schema_names

EXAMPLES = Path(__file__).parents[2] / "examples"
OFFER = jsonschema.Draft7Validator(json_schema("offer"))


@pytest.mark.parametrize("name", schema_names())
def test_schemas_are_valid_draft_7_with_german_titles(name):
    schema = json_schema(name)
    jsonschema.Draft7Validator.check_schema(schema)
    assert schema["$schema"].startswith("http://json-schema.org/draft-07/")
    properties = schema.get("properties") or next(iter(schema["definitions"].values()))["properties"]
    assert all("title" in p or "$ref" in p or "anyOf" in p or "allOf" in p for p in properties.values())


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

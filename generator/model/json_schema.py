"""JSON Schema (draft-07) of the records, for editors' tools: the same models that the check uses."""

import json
from typing import Any

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from generator.model.written import RECORD_TYPES
from generator.source.files import LIST_FILES, RECORD_FILES

_NULL = {"type": "null"}
_LISTS = {name.rpartition("/")[2]: kind for name, kind in LIST_FILES.items()}
"""Name of the schema of a list → the kind of its records."""
DRAFT = "http://json-schema.org/draft-07/schema#"


class _Draft7(GenerateJsonSchema):
    """Definitions where draft-07 has them; the rest of what pydantic writes is the same in both drafts."""

    schema_dialect = DRAFT


def schema_names() -> tuple[str, ...]:
    """The schemas there are: `offer`, `provider`, each vocabulary by the name of its file, `notice`, `site_config`."""
    return ("offer", "provider", *_LISTS, *RECORD_FILES, "site_config")


def json_schema(name: str) -> dict[str, Any]:
    """One schema, with German titles, descriptions and examples."""
    kind = {**_LISTS, **RECORD_FILES}.get(name, name)
    record: type[BaseModel] = RECORD_TYPES[kind]
    annotation: Any = list[record] if name in _LISTS else record  # type: ignore[valid-type]
    schema = TypeAdapter(annotation).json_schema(
        by_alias=True, mode="validation", schema_generator=_Draft7, ref_template="#/definitions/{model}"
    )
    if "$defs" in schema:
        schema["definitions"] = schema.pop("$defs")
    cleaned: dict[str, Any] = _cleaned(schema)
    title = (record.__doc__ or name).removesuffix(".")
    return {"$schema": DRAFT, "title": title, **{k: v for k, v in cleaned.items() if k != "title"}}


def schema_text(name: str) -> str:
    """A schema as the text of its file."""
    return json.dumps(json_schema(name), ensure_ascii=False, indent=2) + "\n"


def is_schema(text: str) -> bool:
    """Tell whether a text is one of these schemas, of whatever version, and not somebody else's file."""
    return text.startswith(f'{{\n  "$schema": "{DRAFT}",\n  "title": ')


def _cleaned(value: Any) -> Any:
    """Without what editors' tools stumble over: OpenAPI's discriminator, defaults, and titles made from names.

    An empty value means "not given" in our files, so every field that may be missing takes null as well.
    """
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if not isinstance(value, dict):
        return value
    cleaned = {
        key: _cleaned(item) for key, item in value.items() if key not in ("discriminator", "default", "writeOnly")
    }
    if isinstance(fields := cleaned.get("properties"), dict):
        needed = cleaned.get("required", ())
        cleaned["properties"] = {k: field if k in needed else _or_empty(field) for k, field in fields.items()}
    return cleaned


def _or_empty(schema: dict[str, Any]) -> dict[str, Any]:
    """What an optional field takes: its value, or nothing behind its name."""
    if schema.get("not") == _NULL or _NULL in schema.get("anyOf", ()):
        return schema
    said: dict[str, Any] = {key: schema[key] for key in ("title", "description", "examples") if key in schema}
    value = {key: item for key, item in schema.items() if key not in said}
    ways = value["anyOf"] if list(value) == ["anyOf"] else [value]
    return {"anyOf": [*ways, _NULL], **said}

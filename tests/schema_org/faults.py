"""What is wrong with a block of JSON-LD by schema.org's definitions: types, properties, and what those may hold."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from tests.schema_org.extract import TABLE

VOCABULARY = json.loads(TABLE.read_text(encoding="utf-8"))
_KEYWORDS = ("@context", "@type", "@id", "@graph")


def faults(block: Any) -> list[str]:
    """Every fault of a block, the way to it first; none for a good one."""
    if block.get("@context") != "https://schema.org":
        return ["no context of schema.org"]
    things = block.get("@graph", [block])
    return [fault for number, thing in enumerate(things) for fault in _of_thing(thing, f"{number}")]


def _of_thing(thing: dict[str, Any], way: str) -> Iterator[str]:
    definition = VOCABULARY["types"].get(thing.get("@type"))
    if definition is None:
        yield f"{way}: type {thing.get('@type')}"
        return
    for name, value in thing.items():
        if name in _KEYWORDS:
            continue
        ranges = definition["properties"].get(name)
        if ranges is None:
            yield f"{way}: {thing['@type']} has no {name}"
            continue
        values = value if isinstance(value, list) else [value]
        if not values:
            yield f"{way}.{name}: empty"
        for item in values:
            if isinstance(item, dict):
                kinds = {item.get("@type"), *VOCABULARY["types"].get(item.get("@type"), {"is": ()})["is"]}
                if not kinds & set(ranges):
                    yield f"{way}.{name}: a {item.get('@type')} where one of {ranges} belongs"
                yield from _of_thing(item, f"{way}.{name}")
            elif not any(_fits(item, kind) for kind in ranges):
                yield f"{way}.{name}: {item!r} is none of {ranges}"


def _fits(value: Any, kind: str) -> bool:
    if kind in VOCABULARY["enumerations"]:
        return value in VOCABULARY["enumerations"][kind]
    if kind == "Boolean":
        return isinstance(value, bool)
    if kind == "Number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "URL":
        return isinstance(value, str) and urlsplit(value).scheme in ("http", "https") and bool(urlsplit(value).netloc)
    if kind == "Date":
        return isinstance(value, str) and _is_day(value)
    if kind == "DateTime":
        return isinstance(value, str) and _is_moment(value)
    return kind == "Text" and isinstance(value, str) and value.strip() != ""


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_moment(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).utcoffset() is not None
    except ValueError:
        return False

"""Values for every field of every kind of record, good and bad, as the check and as editors' tools judge them."""

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from generator.model.canonical import canonical
from generator.model.json_schema import json_schema
from generator.model.reading import read_record
from generator.model.written import RECORD_TYPES
from generator.problems import Level
from generator.source.files import LIST_FILES, RECORD_FILES, RecordSource
from generator.source.nodes import Mapping
from generator.source.parser import parse

Step = str | int
_EVERYTHING = Path(__file__).parents[1] / "examples" / "valid" / "everything.yml"
_EASY = {"title": "Text", "name": "Text", "text": ["Ein Satz."],
         "allow": [{"rule": "LS10", "words": "nicht", "reason": "nötig"}]}  # fmt: skip
_SILENT = [{"rule": "W306", "reason": "Grund"}]
_ALSO = {"easy": _EASY, "former_ids": ["alt"], "allow": _SILENT}
_SOURCE = {"name": "A", "url": "https://a.de/", "date": "2026-10-01", "year": "2012", "kind": "law", "note": "Text"}
_STEP = {"title": "Text", "name": "Text", "text": ["Ein Satz."]}
_PHONE = {"number": "02541 18-0", "note": "Text", "hours": [{"weekdays": ["mon"], "from": "8:00", "to": "9:00"}]}
GOOD: dict[str, Any] = {
    "offer": {**yaml.load(_EVERYTHING.read_text(encoding="utf-8"), yaml.BaseLoader), "allow": _SILENT},
    "provider": {
        "id": "beispiel", "name": "Verein", "kind": "association", "description": "Text", "phones": [_PHONE],
        "email": "a@b.de", "website": "https://a.de/", "street": "Weg 1", "postal_code": "10115", "city": "Adorf",
        "municipality": "adorf", "example": "yes", **_ALSO,
    },
    "municipality": {
        "id": "a", "name": "A", "postal_codes": ["10115"], "districts": [{"name": "B", "postal_codes": ["10117"]}], "youth_office": "kreis",
        "offices": {"registry": "stadt"}, "ags": "05558016",
        "latitude": "51.9", "longitude": "7.2", "editors": "@a/b", **_ALSO,
    },
    "life_phase": {
        "id": "a", "title": "A", "age": {"from": "1", "to": "3"}, "summary": "Text", "icon": "x", "transition": "Text",
        "steps": [{"title": "A", "when": "bald", "offers": ["a"], "office": "registry", "sources": [_SOURCE], "easy": _STEP}],
        **_ALSO,
    },
    "topic": {
        "id": "a", "title": "A", "summary": "Text", "icon": "x", "parent": "b", "sensitive": "no", "sector": "health", **_ALSO,
    },
    "programme": {
        "id": "a", "name": "A", "summary": "Text", "website": "https://a.de/", "status": "ended", "until": "2022-12-31",
        "replaced_by": "b", **_ALSO,
    },
    "office": {"id": "registry", "title": "Standesamt", "summary": "Text", "provider": "kreis", "easy": _EASY,
               "allow": _SILENT},
    "site_notice": {
        "text": "Eine Meldung.", "from": "2026-10-01", "until": "2026-10-02", "kind": "info", "easy": ["Ein Satz."],
        "allow": _SILENT,
    },
    "glossary_word": {"word": "A", "hard": ["B"], "related": ["C"], "explanation": ["Ein Satz."], "allow": _SILENT},
    "synonym": {"say": ["a"], "find": ["b"], "offers": ["a"], "search_only": "yes", "allow": _SILENT},
    "school_holiday": {"name": "A", "from": "2026-10-01", "to": "2026-10-02", "allow": _SILENT},
    "disclosure": {
        "id": "a", "title": "A", "known_by": "B", "law": "C", "optional": "yes", "value": ["D", "E"],
        "setting": "contact.form", "exists": "yes", "meanwhile": {"text": "Text", "easy": ["Ein Satz."]}, "easy": _EASY,
        "allow": _SILENT,
    },
    "gone": {"id": "a", "kind": "offer", "date": "2026-10-01", "reason": "Grund"},
    "expectation": {"question": "Wer hilft?", "offers": ["a"], "gap": "Text", "search": ["Hilfe"]},
    "site_config": {
        "name": "A", "url": "https://a.de/", "description": "Text", "publisher": "kreis", "country": "DE",
        "area": {"name": "A", "kind": "Kreis", "state": "NW"}, "editions": ["de"], "repository": "https://a.de/",
        "contact": {"phone": "112", "email": "a@b.de", "form": "https://a.de/"},
        "easy_mark": "dot", "links": [{"title": "A", "url": "https://a.de/"}], "emergency": ["notruf"], "out_of_hours": ["notruf"],
        "fallback": ["notruf"], "crisis": {"plain": ["notruf"]}, "example": "yes",
        "sign_language_video": {"url": "media/a.mp4", "duration": "1", "size": "1", "transcript": "Text"},
        "colors": {"primary": "#0f5257", "accent": "#0f5257"}, "logo": "media/a.png", "rules": {"W306": "off"},
        "maintainers": ["@a/b"], "mkdocs": {"dev_addr": "127.0.0.1:8000"},
    },
}  # fmt: skip
"""A good record of each kind, with every field that it has."""
VALUES: tuple[Any, ...] = (
    "", " ", "a\nb", "x", "X Y", "ß", 0, 1, 3, 31, 32, 1000, 2.5, True, False, "yes", "ja", "vielleicht", None, [],
    ["x"], [""], ["x", "x"], {}, {"x": "y"}, "2026-10-01", "2026-13-01", "2026-1-1", "1.10.2026", "2250-01-01", "9:30",
    "25:00", "9.30", 9.30, "6 months", "6 Wochen", "200 years", 200, "0 months", "5,50", "5 €", "5.555", "a@b.de",
    "https://a.de/", "http://a", "ftp://a.de", "media/a.mp4", "media/a.png", "../x", "12345", "1234", 12345, "02541 18-0",
    "112", "kein Telefon", "de", "Deutsch", "xyz", "qq", "#0f5257", "teal", "0" * 16, 51.9, "51,9", 7.2, 90, "a" * 81,
    "a" * 100, "a" * 281, "<b>x</b>", "05558016", "127.0.0.1:8000", "all", "weekly", "geheim",
    "1. Oktober 2026", "01. 10. 2026", "2026-10-01T00:00:00Z", "2026-10-01 00:00:00", "9 Uhr", "9.30 Uhr", "9h", "24:00",
    "EUR 5,-", "5,50 Euro", "€ 5", "6 Mon.", "2,5 Jahre", "1 year", "0 Monate", "Türkçe", "tr-TR", "العربية", "mailto:a@b.de",
    "info@müller.de", "HTTPS://A.de", "https://müller.de/ä?a=b#c", "02541 18 Durchwahl 0", "+43 1 58858-18", "media/A.PNG",
    "  de  ", "a" * 80, "a" * 90, "a" * 91, "a" * 280,
)  # fmt: skip


def places(value: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Every place in a record, lists and fields of fields too."""
    if path:
        yield path
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield from places(inner, (*path, step))


def put(record: Any, path: tuple[Step, ...], value: Any) -> Any:
    """A copy of a record with another value at a place."""
    changed = copy.deepcopy(record)
    around = changed
    for step in path[:-1]:
        around = around[step]
    around[path[-1]] = value
    return changed


_ONE_OF = {"synonym": ("find",)}
"""A field of which one of several has to be there."""


def small_records(kind: str) -> Iterator[tuple[Any, tuple[Step, ...]]]:
    """Good records with what they can't do without and one field more, or one item of it, and a place in that one."""
    needed = [info.alias or name for name, info in RECORD_TYPES[kind].model_fields.items() if info.is_required()]
    least = {name: GOOD[kind][name] for name in (*needed, *_ONE_OF.get(kind, ()))}
    seen = set()
    for name, value in GOOD[kind].items():
        for one in [[item] for item in value] if isinstance(value, list) else [value]:
            for path in places(one, (name,)):
                kind_of_time = one[0].get("kind") if name == "times" else None
                if (key := (field_of(kind, path), kind_of_time)) not in seen:
                    seen.add(key)
                    yield {**least, name: one}, path


def check_takes(kind: str, record: Any) -> bool:
    """The check makes a record of it."""
    node, problems = parse(json.dumps(record, ensure_ascii=False), "x.yml")
    if not isinstance(node, Mapping) or any(p.level is Level.ERROR for p in problems):
        return False
    return read_record(canonical(RecordSource(kind, "x.yml", node, "beispiel")))[0] is not None


@cache
def _validator(kind: str) -> jsonschema.Draft7Validator:
    names = {record: name.rpartition("/")[2] for name, record in {**LIST_FILES, **RECORD_FILES}.items()}
    return jsonschema.Draft7Validator(json_schema(names.get(kind, kind)))


def tools_take(kind: str, record: Any) -> bool:
    """An editor's tool paints nothing red."""
    return _validator(kind).is_valid([record] if kind in LIST_FILES.values() else record)


def field_of(kind: str, path: tuple[Step, ...]) -> str:
    """`offer.times[].from`, whichever time it is."""
    return re.sub(r"\.\d+", "[]", ".".join(map(str, (kind, *path))))

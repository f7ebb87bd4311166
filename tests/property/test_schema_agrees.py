"""The check and the JSON Schema judge each value of each field alike; where they don't, this file says why.

A new field joins unasked: it must stand in `probes.GOOD`.
"""

import re
from collections.abc import Callable
from typing import Any

import pytest

from generator.model.shape import field_shapes
from generator.model.written import RECORD_TYPES
from tests.property.probes import GOOD, VALUES, check_takes, field_of, put, small_records, tools_take

_NOT_GIVEN = ("", " ", None)


def _is_other_form(value: Any) -> bool:
    return not isinstance(value, str)


_IN_ORDER = r"\.(from|to|start|end|ends|until|except\[\])$"
_AGE = r"\d+([.,]\d)?( (months?|Monate|years?|Jahre|Wochen|Mon\.|J\.))?"
_DAY_OR_TIME = r"\d{1,4}([-.:].*| Uhr|h)"
CHECK_ALONE: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    (r"^(offer|provider)\.id$", lambda value: isinstance(value, str), "it is the name of the file"),
    (r"(description|transcript|internal_note)$", lambda value: "<" in str(value), "HTML among Markdown"),
    (_IN_ORDER, lambda value: re.fullmatch(_AGE, str(value)), "the end of an age before its beginning"),
    (
        _IN_ORDER,
        lambda value: re.fullmatch(_DAY_OR_TIME, str(value)),
        "the same of days and hours; a day that no time has",
    ),
    (r"^offer\.(title|summary)$", lambda value: str(value) != str(value).strip(), "blanks at the ends, in quotes"),
    (r"\.(age\.(from|to)|every)$", lambda value: str(value).startswith("200"), "nobody is so old"),
    (r"\.(from|to|start|end)$", lambda value: isinstance(value, int | float), "YAML reads 10.00 as the number 10"),
    (r"\.(postal_codes?(\[\])?|ags)$", lambda value: isinstance(value, int), "YAML reads 01067 as the number 1067"),
    (r"\.longitude$", lambda value: str(value).startswith("5"), "between 5 and 5.8 degrees"),
    (r"\.(number|phone)$", lambda value: re.search(r"\d.*\d.*\d", str(value)), "only the library knows numbers"),
    (r"easy\.text\[\]$", lambda value: value in {"yes", "ja"}, "an answer where sentences belong"),
    (r"^synonym\.find$", lambda value: value == [], "an empty list leads nowhere"),
    (r"\.languages\[\]$", lambda value: str(value).isalpha() and len(value) > 3, "names of languages in any language"),
)
"""Field, values, and why no pattern can say what the check says."""
TOOLS_ALONE: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    (
        r"\.easy\.text$",
        lambda value: not isinstance(value, list | dict),
        "a text is cut into sentences, with a warning",
    ),
    (r"", lambda value: value in _NOT_GIVEN or value == [""], "empty quotes and empty items are not given"),
    (r"", _is_other_form, "a number or yes as a text: better in quotes, and the check is kinder"),
    (
        r"\.(visibility|country)$",
        lambda value: True,
        "words in German and in small letters, written otherwise by format",
    ),
)
"""Field, values, and why editors' tools are stricter."""


def _differences(kind: str) -> list[tuple[str, Any, bool]]:
    """Field, value, and whether the check takes it, of all that the two judge differently."""
    found = []
    for record, path in small_records(kind):
        name = field_of(kind, path)
        for value in VALUES:
            changed = put(record, path, value)
            taken = check_takes(kind, changed)
            if taken != tools_take(kind, changed):
                found.append((name, value, taken))
    return found


@pytest.mark.parametrize("kind", GOOD)
def test_a_good_record_is_good_to_both(kind: str) -> None:
    assert check_takes(kind, GOOD[kind]) and tools_take(kind, GOOD[kind])
    fields = set(field_shapes(RECORD_TYPES[kind]))
    assert fields == set(GOOD[kind]), "each of its fields is tried"


@pytest.mark.parametrize("kind", GOOD)
def test_both_take_the_same_values(kind: str) -> None:
    unsaid = [
        (name, value, "check" if taken else "tools")
        for name, value, taken in _differences(kind)
        if not any(re.search(field, name) and fits(value) for field, fits, _ in (TOOLS_ALONE if taken else CHECK_ALONE))
    ]
    assert not unsaid, unsaid

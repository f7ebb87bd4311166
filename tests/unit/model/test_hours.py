"""When somebody answers a phone, as editors write it."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.hours import Always, AnsweringTime
from generator.model.parts import PhoneEntry
from tests.builders import read_catalog, write_site

_MONDAYS = {"weekdays": ["mon"], "from": "9:00"}


def _entry(hours: Any) -> PhoneEntry:
    return PhoneEntry.model_validate({"number": "112", "hours": hours})


@pytest.mark.parametrize("hours", [[_MONDAYS], [{**_MONDAYS, "kind": "weekly"}]])
def test_weekly_goes_without_saying(hours: Any) -> None:
    (rule,) = _entry(hours).hours
    assert isinstance(rule, AnsweringTime) and (rule.kind, rule.weekdays) == ("weekly", ("mon",))


@pytest.mark.parametrize("hours", [{"always": "yes"}, [{"always": "ja"}]])
def test_day_and_night(hours: Any) -> None:
    assert _entry(hours).hours == (Always(always=True),)


@pytest.mark.parametrize(
    ("hours", "code", "field"),
    [
        ([{"always": "no"}], "E229", (0, "always")),
        ([_MONDAYS, {"always": "yes"}], "E229", (1, "always")),
        ([{**_MONDAYS, "location": "Saal"}], "E229", (0, "location")),
        ("9 bis 12 Uhr", "tuple_type", None),
        (_MONDAYS, "tuple_type", None),
        ([{**_MONDAYS, "kind": "monthly"}], "literal_error", None),
        ([{**_MONDAYS, "to": "8:00"}], "E223", "to"),
        ([{"always": "yes", "from": "9:00"}], "extra_forbidden", None),
        ([{"from": "9:00"}], "missing", None),
    ],
)
def test_what_are_no_hours(hours: Any, code: str, field: object) -> None:
    with pytest.raises(ValidationError) as error:
        _entry(hours)
    (found,) = error.value.errors()
    assert (found["type"], found.get("ctx", {}).get("field")) == (code, field)


def test_a_field_beside_day_and_night_is_not_asked_for_by_its_own_name(tmp_path: Path) -> None:
    kreis = "name: Kreis Beispiel\nphones: [{number: 02541 18-0, hours: {always: yes, from: '9:00'}}]\n"
    problems = read_catalog(write_site(tmp_path, {"content/providers/kreis.yml": kreis}))[1]
    (found,) = [p for p in problems if p.path == "content/providers/kreis.yml"]
    assert found.code == "E200" and "„from“ passt nicht zu den anderen Feldern" in found.message

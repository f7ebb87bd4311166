"""Rules of times: the days that they have, and what does not fit together in one."""

from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.times import Monthly, Times, Weekly

_RULES: TypeAdapter[Any] = TypeAdapter(Times)
_WEEKLY = {"kind": "weekly", "weekdays": ["mon"], "from": "9:00", "to": "11:00"}
_MONTHLY = {"kind": "monthly", "from": "9:00"}
_FIRST = {"week": "first", "weekday": "mon"}
_DATE = {"kind": "date", "date": "2027-07-13", "from": "9:00"}


def _found(rule: dict[str, Any]) -> tuple[str, object, str] | None:
    """Code, field and words of what is wrong; None where the rule is good."""
    try:
        _RULES.validate_python(rule)
    except ValidationError as error:
        (found,) = error.errors()
        return found["type"], found.get("ctx", {}).get("field", found["loc"][1:]), found["msg"]
    return None


def _moved(*moves: tuple[str, ...]) -> dict[str, Any]:
    return {"moved": [dict(zip(("from", "to", "start", "end"), move, strict=False)) for move in moves]}


@pytest.mark.parametrize(
    ("rule", "code", "field", "words"),
    [
        ({**_WEEKLY, "except": ["2026-12-07", "2026-12-08"]}, "E227", ("except", 1), "8.12.2026 (Dienstag)"),
        ({**_WEEKLY, "ends": "2026-12-01", "except": ["2026-12-07"]}, "E227", ("except", 0), "gehört nicht"),
        ({**_WEEKLY, "starts": "2027-01-04", "except": ["2026-12-07"]}, "E227", ("except", 0), "gehört nicht"),
        ({**_WEEKLY, "every": "2", "starts": "2026-12-07", "except": ["2026-12-14"]}, "E227", ("except", 0), "(Montag)"),
        ({**_WEEKLY, **_moved(("2026-12-08", "2026-12-09"))}, "E227", ("moved", 0, "from"), "(Dienstag)"),
        ({**_MONTHLY, **_FIRST, "except": ["2026-12-14"]}, "E227", ("except", 0), "14.12.2026"),
        ({**_MONTHLY, "day": "15", "except": ["2026-12-14"]}, "E227", ("except", 0), "14.12.2026"),
        ({**_WEEKLY, "except": ["2026-12-07", "2026-12-07"]}, "E228", ("except", 1), "zweimal"),
        ({**_WEEKLY, "except": ["2026-12-07"], **_moved(("2026-12-07", "2026-12-08"))}, "E228", ("moved", 0, "from"), "schon"),
        ({**_WEEKLY, **_moved(("2026-12-07", "2026-12-08"), ("2026-12-07", "2026-12-09"))}, "E228", ("moved", 1, "from"), "schon"),
        ({**_WEEKLY, **_moved(("2026-12-07", "2026-12-07"))}, "E228", ("moved", 0, "to"), "nichts verlegt"),
        ({**_WEEKLY, **_moved(("2026-12-07", "2026-12-07", "9:00", "11:00"))}, "E228", ("moved", 0, "to"), "nichts verlegt"),
        ({**_WEEKLY, **_moved(("2026-12-07", "2026-12-14"))}, "E228", ("moved", 0, "to"), "ohnehin"),
        ({**_WEEKLY, "except": ["2026-12-14"], **_moved(("2026-12-07", "2026-12-14"))}, "E228", ("moved", 0, "to"), "except"),
        ({**_WEEKLY, "only": "school-holidays", "pauses": ["school-holidays"]}, "E228", "only", "schließen sich aus"),
        ({**_MONTHLY, **_FIRST, "day": "15"}, "E228", "day", "nicht beides"),
        ({**_MONTHLY, "weekday": "mon", "day": "15"}, "E228", "day", "nicht beides"),
        ({**_MONTHLY, "weekday": "mon"}, "E201", "week", "day: 15"),
        ({**_MONTHLY, "week": "first"}, "E201", "weekday", "day: 15"),
        (_MONTHLY, "E201", "week", "day: 15"),
        ({**_MONTHLY, "day": "0"}, "E219", ("day",), "1 bis 31"),
        ({**_MONTHLY, "day": "32"}, "E219", ("day",), "1 bis 31"),
        ({**_MONTHLY, "day": "letzter"}, "E219", ("day",), "letzter"),
        ({**_WEEKLY, "pauses": [{"from": "2027-02-02", "to": "2027-02-01"}]}, "E221", "to", "tauschen"),
        ({**_DATE, "until": "2027-07-12"}, "E221", "until", "„date“"),
        ({**_WEEKLY, "starts": "2026-12-08", "ends": "2026-12-13"}, "E233", "ends", "kein einziger"),
        ({**_WEEKLY, "starts": "2026-12-07", "ends": "2026-12-13", "except": ["2026-12-07"]}, "E233", "ends", "kein einziger"),
        ({**_MONTHLY, "day": "31", "starts": "2027-02-01", "ends": "2027-03-30"}, "E233", "ends", "kein einziger"),
        ({**_WEEKLY, "from": "16:59", "to": "6:01"}, "E223", "to", "bis 6:00"),
        ({**_WEEKLY, "from": "22:00", "to": "10:01"}, "E223", "to", "bis 10:00"),
        ({**_WEEKLY, "from": "5:00", "to": "4:00"}, "E223", "to", "liegt nicht nach dem Anfang"),
        ({**_WEEKLY, "from": "6:00", "to": "6:00"}, "E223", "to", "liegt nicht nach dem Anfang"),
        ({**_WEEKLY, "from": "24:00", "to": "2:00"}, "E210", ("from",), "nächste Tag"),
        ({**_WEEKLY, **_moved(("2026-12-07", "2026-12-08", "24:00"))}, "E210", ("moved", 0, "start"), "nächste Tag"),
        ({**_WEEKLY, **_moved(("2026-12-07", "2026-12-08", "12:00", "11:00"))}, "E223", ("moved", 0, "end"), "12:00"),
    ],
)  # fmt: skip
def test_what_does_not_fit_together(rule: dict[str, Any], code: str, field: object, words: str) -> None:
    found = _found(rule)
    assert found is not None and found[:2] == (code, field) and words in found[2]


@pytest.mark.parametrize(
    "rule",
    [
        {**_WEEKLY, "except": ["2026-12-07", "2026-12-14"]},
        {**_WEEKLY, "every": "2", "except": ["2026-12-14"]},
        {**_WEEKLY, **_moved(("2026-12-07", "2026-12-14", "15:00"))},
        {**_WEEKLY, **_moved(("2026-12-07", "2026-12-07", "15:00"))},
        {**_WEEKLY, **_moved(("2026-12-07", "2026-12-07", "9:00", "12:00"))},
        {**_WEEKLY, **_moved(("2026-12-07", "2026-12-14"), ("2026-12-14", "2026-12-21", "8:00"))},
        {**_WEEKLY, "starts": "2026-12-07", "ends": "2026-12-07", **_moved(("2026-12-07", "2027-01-11"))},
        {**_WEEKLY, "pauses": ["school-holidays"], **_moved(("2026-12-21", "2026-12-28"))},
        {**_WEEKLY, "pauses": ["public-holidays"], **_moved(("2027-05-10", "2027-05-17"))},
        {**_WEEKLY, "only": "school-holidays", **_moved(("2026-12-28", "2027-01-11"))},
        {**_WEEKLY, "pauses": [{"from": "2027-02-01", "to": "2027-02-01"}, "public-holidays"]},
        {**_MONTHLY, "day": "31"},
        {**_MONTHLY, "day": "15."},
        {**_DATE, "until": "2027-07-13"},
        {**_WEEKLY, "from": "22:00", "to": "6:00"},
        {**_WEEKLY, "from": "6:01", "to": "6:00"},
        {**_WEEKLY, "from": "18:00", "to": "0:00"},
    ],
)
def test_what_fits(rule: dict[str, Any]) -> None:
    assert _found(rule) is None


def test_a_moved_day_has_the_hours_that_are_known() -> None:
    moves = (
        ("2026-12-07", "2026-12-08"),
        ("2026-12-14", "2026-12-15", "14:00"),
        ("2026-12-21", "2026-12-22", "14:00", "15:00"),
    )
    rule = Weekly.model_validate({**_WEEKLY, **_moved(*moves)})
    hours = [rule.hours_of(move) for move in rule.moved]
    assert [(start.hour, end.hour if end else None) for start, end in hours] == [(9, 11), (14, None), (14, 15)]


def test_the_days_of_a_rhythm() -> None:
    year = [date(2027, 1, 1) + timedelta(days=ahead) for ahead in range(365)]

    def days(rule: Weekly | Monthly) -> int:
        return sum(rule.falls_on(day) is True for day in year)

    assert days(Weekly.model_validate(_WEEKLY)) == 52
    assert days(Weekly.model_validate({**_WEEKLY, "every": "2", "starts": "2027-01-04"})) == 26
    assert [days(Monthly.model_validate({**_MONTHLY, "day": day})) for day in ("1", "28", "29", "31")] == [
        12,
        12,
        11,
        7,
    ]
    for week in ("first", "second", "third", "fourth", "last"):
        assert days(Monthly.model_validate({**_MONTHLY, **_FIRST, "week": week})) == 12
    unknown = Weekly.model_validate({**_WEEKLY, "every": "2"})
    assert (unknown.falls_on(date(2027, 1, 4)), unknown.falls_on(date(2027, 1, 5))) == (None, False)


def test_who_ends_at_0_is_told_how_midnight_is_written():
    with pytest.raises(ValidationError, match="Bis Mitternacht heißt „24:00“"):
        Weekly.model_validate({"kind": "weekly", "weekdays": ["mon"], "from": "0:00", "to": "0:00"})

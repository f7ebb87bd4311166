"""Days on which something does not take place: those alone that it would have had."""

from datetime import date

import pytest

from generator.facts.timetable import Frame
from tests.unit.facts.written import make_facts


def frame(rule: str, more: str = "") -> Frame:
    (group,) = make_facts(
        f"{more}\ntimes: [{{kind: weekly, weekdays: [mon], from: '9:00', {rule}}}]"
    ).when.timetable.weekly
    return group.frame


def off(rule: str, more: str = "") -> list[tuple[str, str]]:
    return [(str(days.first or ""), str(days.last)) for days in frame(rule, more).off]


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("except: [2026-10-05]", [("2026-10-05", "2026-10-05")]),
        ("except: [2026-10-05], only: school-holidays", []),
        ("except: [2026-08-10], pauses: [school-holidays]", []),
        ("except: [2027-03-29], pauses: [public-holidays]", []),  # Easter Monday
        ("except: [2026-10-05], ends: 2026-12-01", [("2026-10-05", "2026-10-05")]),
        ("pauses: [{from: 2026-10-06, to: 2026-10-11}]", []),
        ("pauses: [{from: 2026-10-06, to: 2026-10-12}]", [("2026-10-06", "2026-10-12")]),
        ("pauses: [{from: 2026-11-02, to: 2026-11-20}], ends: 2026-10-30", []),
        ("pauses: [{from: 2026-07-20, to: 2026-08-09}]", [("", "2026-08-09")]),
        ("pauses: [{from: 2026-08-10, to: 2026-08-20}, school-holidays]", []),
        ("pauses: [{from: 2040-08-10, to: 2040-08-20}, school-holidays]", [("2040-08-10", "2040-08-20")]),
    ],
)
def test_only_what_takes_a_day_away_is_told(rule: str, told: list[tuple[str, str]]) -> None:
    assert off(rule) == told, "where nobody knows the holidays, it may be one"


def test_outside_the_offers_own_days_nothing_is_taken_away() -> None:
    rule = "pauses: [{from: 2026-09-01, to: 2026-09-20}, {from: 2026-12-01, to: 2026-12-20}]"
    assert off(rule, "valid_from: 2026-09-21") == [("2026-12-01", "2026-12-20")]
    assert off(rule, "valid_until: 2026-11-30") == [("2026-09-01", "2026-09-20")]


@pytest.mark.parametrize(
    ("pauses", "told"),
    [
        ("{from: 2026-10-01, to: 2026-10-20}, {from: 2026-10-01, to: 2026-10-20}", [("2026-10-01", "2026-10-20")]),
        ("{from: 2026-10-01, to: 2026-10-20}, {from: 2026-10-12, to: 2026-10-30}", [("2026-10-01", "2026-10-30")]),
        ("{from: 2026-10-01, to: 2026-10-20, note: Umbau}, {from: 2026-10-05, to: 2026-10-12}", [("2026-10-01", "2026-10-20")]),
    ],
)  # fmt: skip
def test_a_day_that_is_off_twice_is_told_once(pauses: str, told: list[tuple[str, str]]) -> None:
    assert off(f"pauses: [{pauses}], except: [2026-10-12]") == told


def test_a_day_that_would_have_been_none_is_no_day_that_another_takes_the_place_of() -> None:
    (move,) = frame("only: school-holidays, moved: [{from: 2026-10-05, to: 2026-10-06}]").moved
    assert (move.instead_of, move.day) == (None, date(2026, 10, 6))
    (move,) = frame("moved: [{from: 2026-10-05, to: 2026-10-06}]").moved
    assert (move.instead_of, move.day) == (date(2026, 10, 5), date(2026, 10, 6))


def test_a_day_is_off_where_the_offer_is_over_on_the_day_that_it_is_moved_to() -> None:
    assert off("moved: [{from: 2026-10-05, to: 2026-10-12, start: '8:00'}]", "valid_until: 2026-10-09") == [
        ("2026-10-05", "2026-10-05")
    ]

"""Whether the times of an offer are over, from its rules, its own days and the holidays."""

from dataclasses import replace
from datetime import date

import pytest

from generator.season import Season, has_only_past_days, rules_today
from tests.unit.facts.written import make_offer, make_published

_PAST = "{kind: date, date: 2026-08-02, from: '9:00'}"
_COMING = "{kind: date, date: 2026-08-04, from: '9:00'}"
_MONDAYS = "{kind: weekly, weekdays: [mon], from: '9:00'}"
CALENDAR = make_published().calendar
"""Monday, 3 August 2026 in NW, in the summer holidays."""


@pytest.mark.parametrize(
    ("text", "season"),
    [
        (f"times: [{_PAST}]", Season.OVER),
        (f"status: paused\ntimes: [{_PAST}]", Season.OVER),
        (f"times: [{_PAST}, {_COMING}]", Season.COMING),
        (f"times: [{_PAST}, {{kind: appointment}}]", Season.COMING),
        ("", Season.UNKNOWN),
        (f"status: ended\ntimes: [{_COMING}]", Season.PAST),
        (f"valid_until: 2026-08-02\ntimes: [{_PAST}]", Season.PAST),
        (f"times: [{_MONDAYS}]\nvalid_until: 2026-08-05", Season.COMING),
        ("times: [{kind: weekly, weekdays: [sun], from: '9:00'}]\nvalid_until: 2026-08-05", Season.OVER),
        ("times: [{kind: weekly, weekdays: [sun], from: '9:00', ends: 2026-08-08}]", Season.OVER),
        ("times: [{kind: weekly, weekdays: [sun], from: '9:00', ends: 2026-08-09}]", Season.COMING),
        ("times: [{kind: weekly, weekdays: [sun], from: '9:00', ends: 2026-08-31, pauses: [school-holidays]}]", Season.OVER),
        ("times: [{kind: weekly, weekdays: [sun], from: '9:00', every: 2, ends: 2026-08-05}]", Season.COMING),
        (f"valid_until: 2026-08-05\ntimes: [{_PAST}, {{kind: date, date: 2026-08-09, from: '9:00'}}]", Season.UNKNOWN),
        ("valid_until: 2026-08-05\ntimes: [{kind: date, date: 2026-08-09, from: '9:00'}]", Season.UNKNOWN),
        ("valid_from: 2026-08-03\nvalid_until: 2026-08-05\ntimes: [{kind: weekly, weekdays: [sun], from: '9:00'}]", Season.UNKNOWN),
        ("times: [{kind: weekly, weekdays: [wed], from: '9:00', starts: 2026-08-03, ends: 2026-08-10, pauses: [school-holidays]}]", Season.UNKNOWN),
        ("times: [{kind: weekly, weekdays: [wed], from: '9:00', starts: 2026-07-20, ends: 2026-08-02, pauses: [school-holidays]}]", Season.OVER),
        (f"valid_from: 2026-08-04\ntimes: [{_PAST}]", Season.OVER),
        (f"valid_from: 2026-08-04\ntimes: [{_MONDAYS}]", Season.COMING),
        ("valid_from: 2027-01-04\ntimes: [{kind: monthly, week: first, weekday: mon, from: '9:00'}]", Season.COMING),
    ],
)  # fmt: skip
def test_the_season_of_an_offer(text: str, season: Season) -> None:
    assert rules_today(make_offer(text), CALENDAR)[0] is season


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (f"times: [{_PAST}]", True),
        (f"valid_until: 2026-08-02\ntimes: [{_PAST}]", True),
        (f"valid_until: 2026-08-02\ntimes: [{_MONDAYS}]", True),
        ("valid_until: 2026-08-02", True),
        ("valid_until: 2026-08-02\ntimes: [{kind: appointment}]", True),
        ("status: paused", False),
        ("status: ended", True),
        (f"times: [{_MONDAYS}]", False),
    ],
)
def test_lists_leave_out_what_is_gone(text: str, gone: bool) -> None:
    county, offer = make_published(), make_offer(text)
    assert county.is_finished(offer) is gone
    assert county.is_listed(offer) is (not gone and "valid_until" not in text)


def test_what_is_over_depends_on_the_day() -> None:
    offer = make_offer(f"times: [{_COMING}]")
    days = [has_only_past_days(offer, replace(CALENDAR, today=date(2026, 8, day))) for day in (3, 4, 5)]
    assert days == [False, False, True]


def test_a_rule_that_stands_twice_is_one() -> None:
    assert len(rules_today(make_offer(f"times: [{_MONDAYS}, {_COMING}, {_MONDAYS}]"), CALENDAR)[1]) == 2

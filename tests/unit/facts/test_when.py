"""When: what holds from today on, and the next days."""

from datetime import date, time

import pytest

from generator.facts.when import NextDay, Season, When
from tests.unit.facts.written import TODAY, make_facts

_MONDAYS = "{kind: weekly, weekdays: [mon], from: '9:30'}"


def when(text: str, today: date = TODAY) -> When:
    return make_facts(text, today).when


def days(text: str) -> list[str]:
    return [coming.day.isoformat() for coming in when(text).next]


@pytest.mark.parametrize(
    ("text", "season", "known"),
    [
        ("", Season.UNKNOWN, False),
        (f"times: [{_MONDAYS}]", Season.COMING, True),
        ("times: [{kind: appointment}]", Season.COMING, True),
        ("times: [{kind: date, date: 2026-08-02, from: '9:00'}]", Season.OVER, False),
        ("times: [{kind: weekly, weekdays: [mon], from: '9:00', ends: 2026-08-02}]", Season.OVER, False),
        ("times: [{kind: weekly, weekdays: [mon], from: '9:00', ends: 2026-08-03}]", Season.COMING, True),
        (f"status: ended\ntimes: [{_MONDAYS}]", Season.PAST, True),
        (f"valid_until: 2026-08-02\ntimes: [{_MONDAYS}]", Season.PAST, True),
        (f"valid_until: 2026-08-03\ntimes: [{_MONDAYS}]", Season.COMING, True),
        ("valid_until: 2026-08-20\ntimes: [{kind: date, date: 2026-08-21, from: '9:00'}]", Season.UNKNOWN, False),
    ],
)
def test_season(text: str, season: Season, known: bool) -> None:
    assert (when(text).season, when(text).known) == (season, known)


def test_only_what_holds_from_today_on_is_kept() -> None:
    rules = "{kind: date, date: 2026-08-02, from: '9:00'}, {kind: date, date: 2026-08-03, from: '9:00'}"
    assert [rule.date for rule in when(f"times: [{rules}]").dated if rule.kind == "date"] == [TODAY]
    assert when(f"valid_until: 2026-08-02\ntimes: [{rules}]").rules == ()


def test_a_rule_ends_with_the_offer() -> None:
    (rule,) = when(
        "valid_until: 2026-10-01\ntimes: [{kind: weekly, weekdays: [mon], from: '9:00', ends: 2026-12-01}]"
    ).dated
    assert rule.kind == "weekly" and rule.ends == date(2026, 10, 1)


def test_the_next_days_keep_to_the_offers_own_days() -> None:
    text = f"valid_from: 2026-10-01\nvalid_until: 2026-10-12\ntimes: [{_MONDAYS}]"
    assert days(text) == ["2026-10-05", "2026-10-12"]


@pytest.mark.parametrize(
    "text",
    [
        f"status: paused\ntimes: [{_MONDAYS}]",
        "times: [{kind: weekly, weekdays: [mon, tue, wed, thu, fri], from: '9:00'}]",
        "times: [{kind: date, date: 2026-08-15, from: '9:00'}]",
        "times: [{kind: appointment}]",
        "times: [{kind: weekly, weekdays: [mon], every: 2, from: '9:00'}]",
    ],
)
def test_next_days_that_are_no_news_are_not_told(text: str) -> None:
    assert days(text) == []


def test_four_days_a_week_are_news() -> None:
    assert len(days("times: [{kind: weekly, weekdays: [mon, tue, wed, thu], from: '9:00'}]")) == 3


def test_a_day_is_told_once_with_its_first_hour() -> None:
    twice = "{kind: weekly, weekdays: [mon], from: '15:00'}"
    found = when(f"times: [{twice}, {_MONDAYS}, {_MONDAYS}]").next
    assert found == tuple(NextDay(date(2026, 8, day), time(9, 30), None) for day in (3, 10, 17))


def test_a_day_at_two_places_is_told_twice() -> None:
    rules = ", ".join(f"{{kind: weekly, weekdays: [mon], from: '9:30', location: {name}}}" for name in ("Saal", "Hof"))
    found = when(f"locations: [{{name: Saal}}, {{name: Hof}}]\ntimes: [{rules}]").next
    assert [(coming.day.day, coming.place) for coming in found] == [(3, 1), (3, 2), (10, 1)]


def test_places_are_told_apart_where_there_is_a_choice() -> None:
    assert when("locations: [{name: Saal}]").places == {}
    assert when("locations: [{name: Saal}, {name: Hof}, {city: Adorf}]").places == {"Saal": 1, "Hof": 2}
    assert when("locations: [{name: Saal}, {name: Saal}]").places == {"Saal": None}
    assert when("locations: [{name: Saal, visibility: hidden}, {name: Hof}]").places == {"Hof": 2}

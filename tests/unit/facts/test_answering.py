"""When somebody answers in the coming weeks: the days that are known, and no others."""

from datetime import date, time, timedelta

import pytest

from generator.facts.answering import Answering
from generator.facts.hours import Hours
from tests.unit.facts.written import TODAY, make_facts

_SUNDAY = TODAY - timedelta(days=1)
_MONDAY = TODAY - timedelta(days=7)


def _answering(hours: str, today: date = TODAY, more: str = "") -> Answering | None:
    text = f"contact: {{phones: [{{number: '112', hours: {hours}}}]}}\n{more}"
    (phone,) = make_facts(text, today).contact.phones
    return phone.answering


def test_four_weeks_from_the_monday_before_are_told() -> None:
    """TODAY is a Monday: what began on Sunday may still go on."""
    found = _answering("[{weekdays: [mon, sun], from: '9:00', to: '24:00'}]")
    assert found is not None
    assert (found.first, found.last) == (_MONDAY, date(2026, 8, 23))
    days = found.hours[Hours(time(9), time.max)]
    assert days[:3] == (_MONDAY, _SUNDAY, TODAY) and len(days) == 8


def test_a_night_changes_nothing_within_a_week() -> None:
    hours = "[{weekdays: [mon, sun], from: '9:00', to: '24:00'}]"
    week = [_answering(hours, TODAY + timedelta(days=day)) for day in range(9)]
    assert week[0] != week[1] == week[2] == week[7] != week[8]


def test_the_hours_of_a_day_stand_apart_and_in_order() -> None:
    late, early = "{weekdays: [mon], from: '22:00', to: '6:00'}", "{weekdays: [mon, tue], from: '9:00', to: '12:00'}"
    found = _answering(f"[{late}, {early}, {early}]")
    assert found is not None and list(found.hours) == [Hours(time(9), time(12)), Hours(time(22), time(6))]
    assert all(len(days) == len(set(days)) for days in found.hours.values())


@pytest.mark.parametrize(
    ("pauses", "closed"),
    [
        ("pauses: [public-holidays]", {date(2026, 12, 25)}),
        ("pauses: [{from: 2026-12-21, to: 2026-12-24}]", {date(2026, 12, day) for day in range(21, 25)}),
        ("except: [2026-12-23]", {date(2026, 12, 23)}),
    ],
)
def test_holidays_and_pauses_are_left_out(pauses: str, closed: set[date]) -> None:
    week = "weekdays: [mon, tue, wed, thu, fri], from: '8:00', to: '16:00'"
    today = date(2026, 12, 21)
    whole, found = _answering(f"[{{{week}}}]", today), _answering(f"[{{{week}, {pauses}}}]", today)
    assert whole is not None and found is not None
    hours = Hours(time(8), time(16))
    gone = set(whole.hours[hours]) - set(found.hours[hours])
    assert closed <= gone <= closed | {date(2027, 1, 1)}


def test_nothing_is_told_after_the_last_known_school_holidays() -> None:
    hours = "[{weekdays: [mon], from: '9:00', to: '12:00', pauses: [school-holidays]}]"
    found = _answering(hours, date(2030, 7, 20))
    assert found is not None and found.last == date(2030, 8, 6), "the last list ends there"
    assert _answering(hours, date(2030, 8, 7)) is None


@pytest.mark.parametrize(
    "hours",
    [
        "{always: yes}",
        "[{weekdays: [mon], from: '9:00'}]",  # nobody said until when
        "[{weekdays: [mon], from: '9:00', to: '12:00', every: 2}]",  # in which weeks?
        "[{weekdays: [mon], from: '9:00', to: '12:00', ends: 2026-07-01}]",
        "[]",
    ],
)
def test_what_is_not_known_is_not_told(hours: str) -> None:
    assert _answering(hours) is None


def test_an_invented_line_answers_nobody() -> None:
    hours = "[{weekdays: [mon], from: '9:00', to: '12:00'}]"
    assert _answering(hours) is not None and _answering(hours, more="example: yes") is None

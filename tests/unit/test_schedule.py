from datetime import date

import pytest

from generator.model.parts import Appointment, Monthly, SingleDate, Weekly
from generator.schedule import calendar_of, next_occurrences
from tests.builders import read_catalog, write_site

HOLIDAYS = "- {name: Weihnachten, from: 2026-12-23, to: 2027-01-06}\n"


@pytest.fixture(scope="module")
def calendar(tmp_path_factory):
    root = write_site(tmp_path_factory.mktemp("site"), {"content/school_holidays.yml": HOLIDAYS})
    return calendar_of(read_catalog(root, date(2026, 12, 15))[0])


def days(calendar, *rules, limit=3):
    return [o.day.isoformat() for o in next_occurrences(rules, calendar, limit)]


def weekly(**fields):
    return Weekly.model_validate({"kind": "weekly", "weekdays": ["tue"], "from": "9:00", **fields})


def monthly(**fields):
    return Monthly.model_validate({"kind": "monthly", "week": "first", "weekday": "fri", "from": "9:00", **fields})


def test_weekly_begins_today(calendar):
    assert days(calendar, weekly()) == ["2026-12-15", "2026-12-22", "2026-12-29"]


def test_several_days_in_order(calendar):
    assert days(calendar, weekly(weekdays=["thu", "tue"])) == ["2026-12-15", "2026-12-17", "2026-12-22"]


def test_pauses(calendar):
    assert days(calendar, weekly(pauses=["school-holidays"])) == ["2026-12-15", "2026-12-22", "2027-01-12"]
    assert days(calendar, weekly(weekdays=["fri"], pauses=["public-holidays"])) == [
        "2026-12-18",
        "2027-01-08",
        "2027-01-15",
    ]


def test_every_second_week_counts_from_the_first(calendar):
    assert days(calendar, weekly(every="2", starts="2026-12-08")) == ["2026-12-22", "2027-01-05", "2027-01-19"]
    assert days(calendar, weekly(every="2")) == [], "without a first day no single day is known"


def test_start_and_end(calendar):
    assert days(calendar, weekly(starts="2027-01-01", ends="2027-01-12")) == ["2027-01-05", "2027-01-12"]
    assert days(calendar, weekly(ends="2026-12-01")) == []


@pytest.mark.parametrize(
    ("week", "expected"),
    [
        ("first", "2027-01-01"),
        ("second", "2027-01-08"),
        ("third", "2026-12-18"),
        ("fourth", "2026-12-25"),
        ("last", "2026-12-25"),
    ],
)
def test_monthly(calendar, week, expected):
    assert days(calendar, monthly(week=week))[0] == expected


def test_monthly_over_a_year_boundary(calendar):
    assert days(calendar, monthly(week="last", weekday="thu")) == ["2026-12-31", "2027-01-28", "2027-02-25"]


def test_single_dates_and_appointments(calendar):
    past, coming = (
        SingleDate.model_validate({"kind": "date", "date": d, "from": "9:00"}) for d in ("2026-12-14", "2026-12-24")
    )
    assert days(calendar, past, coming, Appointment(kind="appointment")) == ["2026-12-24"]


def test_rules_are_merged_by_day_and_hour(calendar):
    early, late = weekly(), weekly(**{"from": "8:00"})
    found = next_occurrences((early, late), calendar, 2)
    assert [o.rule for o in found] == [late, early]

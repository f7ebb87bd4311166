"""Parts of the day and the days ahead: what is surely true of an offer's times."""

from datetime import date

import pytest

from generator.facts.parts_of_day import days_ahead, moments, parts_of_day
from generator.schedule import Calendar
from generator.school_holidays import school_holidays_of
from tests.unit.facts.written import TODAY, make_offer

_CALENDAR = Calendar(TODAY, "DE", "NW", school_holidays_of((), "DE", "NW"))
"""3 August 2026 is a Monday in the summer holidays, which end on 1 September."""


def offer(times: str, more: str = ""):
    return make_offer(f"{more}times: [{times}]\n")


@pytest.mark.parametrize(
    ("hours", "parts"),
    [
        ("from: 9:00", "morning"),
        ("from: 9:00, to: 11:30", "morning"),
        ("from: 10:00, to: 12:30", "morning"),
        ("from: 10:00, to: 13:00", "morning afternoon"),
        ("from: 12:00", "afternoon"),
        ("from: 15:00, to: 17:00", "afternoon"),
        ("from: 15:00, to: 17:59", "afternoon"),
        ("from: 16:30, to: 18:00", "afternoon evening"),
        ("from: 17:00", "evening"),
        ("from: 8:00, to: 19:00", "morning afternoon evening"),
        ("from: 22:00, to: 2:00", "evening"),
    ],
)
def test_an_offer_is_in_a_part_of_the_day_where_it_begins_or_goes_on_for_an_hour(hours, parts):
    made = offer(f"{{kind: weekly, weekdays: [mon], {hours}}}")
    assert " ".join(parts_of_day(made, _CALENDAR)) == parts
    assert moments(made, _CALENDAR) == tuple(("mon", part) for part in parts.split())


def test_nobody_knows_the_part_of_the_day_of_an_appointment_or_of_what_is_over():
    for times in ("{kind: appointment}", "{kind: date, date: 2026-08-02, from: 9:00}"):
        assert parts_of_day(offer(times), _CALENDAR) == moments(offer(times), _CALENDAR) == ()


def test_weekday_and_part_of_the_day_belong_together():
    times = (
        "{kind: weekly, weekdays: [tue, mon], from: 9:00}, {kind: monthly, week: first, weekday: tue, from: 18:00}, "
        "{kind: monthly, day: 15, from: 14:00}"
    )
    assert moments(offer(times), _CALENDAR) == (("mon", "morning"), ("tue", "morning"), ("tue", "evening"))
    assert parts_of_day(offer(times), _CALENDAR) == ("morning", "afternoon", "evening"), "the 15th is no weekday"


def ahead(times: str, more: str = "", last: str = "2026-08-20") -> list[str]:
    return [f"{day:%d.%m.}" for day in days_ahead(offer(times, more), _CALENDAR, date.fromisoformat(last))]


def test_every_day_until_the_last_one_is_told_once_and_in_order():
    assert ahead("{kind: weekly, weekdays: [mon, thu], from: 9:00}, {kind: weekly, weekdays: [mon], from: 14:00}") == [
        "03.08.", "06.08.", "10.08.", "13.08.", "17.08.", "20.08.",
    ]  # fmt: skip
    assert ahead("{kind: date, date: 2026-08-01, until: 2026-08-04, from: 9:00}") == ["03.08.", "04.08."]
    assert ahead("{kind: date, date: 2026-08-19, until: 2026-08-25, from: 9:00}") == ["19.08.", "20.08."]


def test_pauses_and_the_offers_own_days_count():
    mondays = "{kind: weekly, weekdays: [mon], from: 9:00}"
    assert ahead(mondays, "valid_from: 2026-08-09\nvalid_until: 2026-08-16\n") == ["10.08."]
    assert ahead("{kind: weekly, weekdays: [mon], from: 9:00, pauses: [school-holidays]}") == []
    assert ahead("{kind: weekly, weekdays: [mon], from: 9:00, except: [2026-08-10]}") == ["03.08.", "17.08."]
    assert ahead("{kind: weekly, weekdays: [mon], every: 2, from: 9:00}") == [], "nobody knows in which weeks"


@pytest.mark.parametrize("status", ["paused", "ended"])
def test_what_does_not_run_has_no_day(status):
    assert ahead("{kind: weekly, weekdays: [mon], from: 9:00}", f"status: {status}\n") == []

"""The list that comes with the program, read as it lies there."""

from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise

import pytest

from generator.model.ags import STATES
from generator.school_holidays import school_holidays_of, shipped_holidays
from generator.school_holidays.shipped import shipped_until


@pytest.mark.parametrize("state", STATES.values())
def test_every_state_has_whole_years(state: str) -> None:
    holidays = shipped_holidays("DE", state)
    names = [holiday.name for holiday in holidays]
    assert {"Herbstferien", "Weihnachtsferien", "Sommerferien"} <= set(names)
    assert names.count("Herbstferien") >= 4 and names.count("Weihnachtsferien") >= 4
    assert all(one.to < next_.from_ for one, next_ in pairwise(holidays)), "none overlaps"
    assert all(holiday.from_ <= holiday.to for holiday in holidays)
    (span,) = school_holidays_of((), "DE", state).known
    assert span[0] <= date(2026, 9, 1) and date(2030, 8, 1) < span[1] < date(2030, 9, 15), "a span without a hole"


def test_a_single_day_of_the_next_year_does_not_make_it_known() -> None:
    """Bavaria has published a day of November 2030, and not its autumn holidays before it."""
    holidays = school_holidays_of((), "DE", "BY")
    assert shipped_holidays("DE", "BY")[-1].from_ == date(2030, 11, 20)
    assert shipped_until("DE", "BY") == holidays.last_day == date(2030, 9, 9)
    assert holidays.is_holiday(date(2030, 11, 20)) is True and holidays.is_holiday(date(2030, 11, 4)) is None


def test_those_of_general_schools_on_the_mainland_count() -> None:
    assert date(2026, 10, 15) in {holiday.from_ for holiday in shipped_holidays("DE", "MV")}
    assert school_holidays_of((), "DE", "MV").is_holiday(date(2026, 12, 19)) is False, "vocational schools alone"
    assert school_holidays_of((), "DE", "SH").is_holiday(date(2026, 10, 5)) is False, "the islands alone"
    assert school_holidays_of((), "DE", "SH").is_holiday(date(2026, 10, 12)) is True


@pytest.mark.parametrize(("country", "state"), [("DE", ""), ("CH", "NW"), ("AT", "9"), ("DE", "XX")])
def test_none_is_known_elsewhere(country: str, state: str) -> None:
    holidays = school_holidays_of((), country, state)  # type: ignore[arg-type]
    assert holidays.known == () and holidays.is_holiday(date(2026, 12, 24)) is None
    assert holidays.last_day is None and holidays.known_from(date(2026, 12, 24)) is None


def test_the_notice_lies_beside_the_data() -> None:
    folder = files("generator.school_holidays").joinpath("data")
    notice = folder.joinpath("LICENSE.txt").read_text(encoding="utf-8")
    assert "OpenHolidays API data" in notice and "Open Database License" in notice and "reduced" in notice
    assert folder.joinpath("school-holidays-de.csv").read_text(encoding="utf-8").startswith("state,from,to,name")


def test_the_first_and_the_last_day_are_holidays() -> None:
    holidays = school_holidays_of((), "DE", "NW")
    first, last = date(2026, 12, 23), date(2027, 1, 6)
    told = [holidays.is_holiday(day) for day in (first - timedelta(1), first, last, last + timedelta(1))]
    assert told == [False, True, True, False]

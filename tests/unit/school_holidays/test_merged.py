"""A county's own list and the shipped one: what replaces what, and how far the whole reaches."""

from datetime import date

import pytest

from generator.model.records import SchoolHoliday
from generator.school_holidays import SchoolHolidays, overlaps, school_holidays_of


def own(name: str, first: str, last: str) -> SchoolHoliday:
    return SchoolHoliday.model_validate({"name": name, "from": first, "to": last})


def county(*holidays: SchoolHoliday, state: str = "NW") -> SchoolHolidays:
    return school_holidays_of(holidays, "DE", state)


def on(holidays: SchoolHolidays, *days: str) -> list[bool | None]:
    return [holidays.is_holiday(date.fromisoformat(day)) for day in days]


@pytest.mark.parametrize(
    "name", ["Herbstferien 2027", "Herbstferien", "Herbst 2027", "herbstferien 27/28", "Herbstferien im Kreis (neu)"]
)
def test_an_own_entry_takes_the_place_of_those_of_its_name_and_year(name: str) -> None:
    """The state's are from 2027-10-23 to 2027-11-06."""
    found = county(own(name, "2027-10-16", "2027-10-24"))
    assert on(found, "2027-10-15", "2027-10-16", "2027-10-24", "2027-10-25") == [False, True, True, False]
    assert on(found, "2026-10-19", "2027-12-24", "2028-10-24") == [True, True, True], "the others stay"
    assert found.last_day == county().last_day


@pytest.mark.parametrize(
    ("mine", "usual"),
    [
        ("Weihnachten 2026/2027", "2027-01-05"),
        ("Weihnachtsferien 2026/27", "2027-01-05"),
        ("Ostern 2027", "2027-04-02"),
        ("Sommer", "2027-08-20"),
    ],
)
def test_names_are_those_that_people_write(mine: str, usual: str) -> None:
    firsts = {"2027-01-05": "2026-12-20", "2027-04-02": "2027-03-20", "2027-08-20": "2027-07-12"}
    lasts = {"2027-01-05": "2026-12-31", "2027-04-02": "2027-03-31", "2027-08-20": "2027-08-15"}
    assert on(county(), usual) == [True]
    assert on(county(own(mine, firsts[usual], lasts[usual])), usual, firsts[usual]) == [False, True]


def test_holidays_that_begin_in_another_year_are_replaced_where_they_overlap() -> None:
    found = county(own("Weihnachtsferien", "2027-01-02", "2027-01-09"))
    assert on(found, "2026-12-28", "2027-01-09") == [False, True]
    assert on(found, "2027-12-27") == [True], "those at the end of its year are others"


def test_an_entry_of_another_name_comes_on_top() -> None:
    found = county(own("Rosenmontag", "2027-02-08", "2027-02-08"), own("Ferien im Herbst", "2026-10-12", "2026-10-18"))
    assert on(found, "2027-02-08", "2026-10-12", "2026-10-30") == [True, True, True]
    assert found.last_day == county().last_day


def test_single_days_of_one_name_are_told_apart_by_the_day() -> None:
    """The state has one on 2027-05-07 and more of that name."""
    found = county(own("Zusätzlicher Ferientag", "2027-05-06", "2027-05-07"), state="MV")
    assert on(found, "2027-05-06", "2027-05-07", "2027-11-25") == [True, True, True]


def test_the_own_list_reaches_beyond_the_shipped_one() -> None:
    found = county(own("Herbstferien 2030", "2030-10-14", "2030-10-26"))
    assert found.last_day == date(2030, 10, 26)
    assert on(found, "2030-09-10", "2030-10-14", "2030-10-27") == [False, True, None]


def test_a_single_free_day_does_not_make_the_days_before_it_known() -> None:
    found = county(own("Rosenmontag", "2030-10-07", "2030-10-07"))
    assert found.last_day == date(2030, 8, 6) and on(found, "2030-10-07", "2030-09-10") == [True, None]


def test_a_list_with_a_hole_is_not_known_in_it() -> None:
    found = county(own("Sommer", "2027-07-01", "2027-08-31"), own("Sommer", "2028-07-01", "2028-08-31"), state="")
    assert on(found, "2027-06-30", "2027-08-31", "2027-09-01", "2028-06-30", "2028-07-01") == [
        False,
        True,
        None,
        None,
        True,
    ]
    assert found.known_from(date(2027, 6, 30)) == date(2027, 8, 31)
    assert found.known_from(date(2027, 9, 1)) is None and found.last_day == date(2028, 8, 31)
    assert [found.known_until(date(year, 9, 1)) for year in (2027, 2028)] == [date(2027, 8, 31), date(2028, 8, 31)]
    assert found.known_until(date(2026, 1, 1)) is None, "what is known begins later"
    assert on(found, "2027-02-01", "2027-03-10") == [None, False]


def test_a_list_in_any_order_is_one() -> None:
    ordered = [own("Herbst", "2027-10-01", "2027-10-08"), own("Winter", "2027-12-20", "2028-01-05")]
    assert county(*ordered, state="") == county(*reversed(ordered), state="")


def test_the_ends_of_time_are_days_too() -> None:
    found = county(own("Anfang", "1900-01-05", "1900-01-09"), own("Ende", "2199-12-20", "2199-12-31"), state="")
    assert on(found, "1900-01-01", "2199-12-31", "2199-12-19") == [False, True, None]


def test_a_common_day_is_an_overlap() -> None:
    first = own("A", "2027-01-01", "2027-01-05")
    assert overlaps(first, own("B", "2027-01-05", "2027-01-09")) and overlaps(
        own("B", "2026-01-05", "2027-01-01"), first
    )
    assert not overlaps(first, own("B", "2027-01-06", "2027-01-09"))

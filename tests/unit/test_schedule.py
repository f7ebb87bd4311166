from calendar import monthcalendar
from dataclasses import replace
from datetime import date

import pytest

from generator.model.records import SchoolHoliday
from generator.model.times import Appointment, Monthly, SingleDate, Weekly
from generator.schedule import calendar_of, is_over, next_occurrences
from generator.school_holidays import SchoolHolidays, school_holidays_of
from tests.builders import SITE, read_catalog, write_site

HOLIDAYS = "- {name: Weihnachten, from: 2026-12-23, to: 2027-01-06}\n"
CHRISTMAS = SchoolHoliday.model_validate({"name": "Weihnachten", "from": "2026-12-23", "to": "2027-01-06"})


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


def single(day, hour="9:00"):
    return SingleDate.model_validate({"kind": "date", "date": day, "from": hour})


@pytest.mark.parametrize(
    ("rule", "over"),
    [
        (single("2026-12-14"), True),
        (single("2026-12-15"), False),
        (single("2026-12-16"), False),
        (weekly(ends="2026-12-14"), True),
        (weekly(ends="2026-12-15"), False),
        (weekly(), False),
        (weekly(starts="2026-01-01"), False),
        (monthly(ends="2026-12-14"), True),
        (monthly(ends="2026-12-15"), True),
        (monthly(ends="2027-01-01"), False),
        (monthly(), False),
        (weekly(ends="2026-12-20"), False),
        (weekly(weekdays=["mon"], ends="2026-12-20"), True),
        (monthly(ends="2026-12-31"), True),
        (weekly(weekdays=["wed"], ends="2027-01-06", pauses=["school-holidays"], starts="2026-01-01"), False),
        (weekly(weekdays=["mon"], every="2", ends="2026-12-20"), False),
        (weekly(weekdays=["fri"], ends="2027-01-01", pauses=["public-holidays"]), False),
        (weekly(weekdays=["wed"], ends="2030-01-01"), False),
        (Appointment(kind="appointment"), False),
    ],
)
def test_a_rule_is_over_after_its_last_day(calendar, rule, over):
    assert is_over(rule, calendar) is over


def test_today_counts_for_a_single_date_too(calendar):
    assert days(calendar, single("2026-12-15")) == ["2026-12-15"] and days(calendar, single("2026-12-14")) == []


def test_no_more_days_than_asked_for_and_the_first_of_all_rules(calendar):
    rules = (weekly(weekdays=["fri"]), single("2027-01-30"), weekly())
    assert days(calendar, *rules, limit=2) == ["2026-12-15", "2026-12-18"]
    assert (
        days(calendar, *rules) == ["2026-12-15", "2026-12-18", "2026-12-22"] and days(calendar, *rules, limit=0) == []
    )
    assert [o.day.isoformat() for o in next_occurrences((weekly(),), calendar)] == [
        "2026-12-15",
        "2026-12-22",
        "2026-12-29",
    ]


def test_nothing_is_foretold_beyond_four_hundred_days(calendar):
    """Day 400 from 15.12.2026 is 19.1.2028, a Wednesday."""
    last = days(calendar, weekly(weekdays=["wed"]), limit=99)[-1]
    assert last == "2028-01-19" and days(calendar, weekly(weekdays=["thu"]), limit=99)[-1] == "2028-01-13"
    assert len(days(calendar, monthly(), limit=99)) == 13
    assert days(calendar, single("2030-01-01")) == ["2030-01-01"], "what has a date is known"
    assert days(calendar, weekly(starts="2028-01-20")) == []


def test_days_keep_to_the_first_and_the_last_one(calendar):
    assert days(calendar, weekly(starts="2026-12-22", ends="2026-12-22")) == ["2026-12-22"]
    assert days(calendar, weekly(starts="2026-12-23", ends="2026-12-29")) == ["2026-12-29"]
    assert days(calendar, weekly(starts="2026-12-01")) == ["2026-12-15", "2026-12-22", "2026-12-29"]
    assert days(calendar, monthly(starts="2027-01-02", ends="2027-02-05")) == ["2027-02-05"]
    assert days(calendar, monthly(ends="2027-01-01")) == ["2027-01-01"]
    assert days(calendar, monthly(week="third", weekday="tue", ends="2026-12-15")) == ["2026-12-15"]
    assert days(calendar, monthly(week="second", weekday="mon")) == ["2027-01-11", "2027-02-08", "2027-03-08"]


@pytest.mark.parametrize(
    ("every", "starts", "first"),
    [
        ("2", "2026-12-18", "2026-12-29"),
        ("2", "2026-12-14", "2026-12-15"),
        ("2", "2026-12-20", "2026-12-29"),
        ("2", "2026-12-21", "2026-12-22"),
        ("3", "2026-12-07", "2026-12-29"),
        ("3", "2026-11-30", "2026-12-22"),
        ("4", "2026-11-16", "2026-12-15"),
    ],
)
def test_every_so_many_weeks_counts_from_the_week_of_the_first_day(calendar, every, starts, first):
    assert days(calendar, weekly(every=every, starts=starts))[0] == first


@pytest.mark.parametrize(
    ("week", "weekday", "expected"),
    [
        ("first", "thu", ["2027-01-07", "2027-02-04"]),
        ("first", "mon", ["2027-01-04", "2027-02-01"]),
        ("last", "fri", ["2026-12-25", "2027-01-29"]),
        ("last", "sun", ["2026-12-27", "2027-01-31"]),
        ("last", "thu", ["2026-12-31", "2027-01-28"]),
        ("fourth", "sun", ["2026-12-27", "2027-01-24"]),
    ],
)
def test_weekdays_of_a_month(calendar, week, weekday, expected):
    assert days(calendar, monthly(week=week, weekday=weekday), limit=2) == expected


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_its_weeks(calendar, month):
    """By the rows of a printed calendar, in which Saturday is the sixth column."""
    saturdays = [row[5] for row in monthcalendar(2027, month) if row[5]]
    for week, place in (("first", 0), ("second", 1), ("third", 2), ("fourth", 3), ("last", -1)):
        rule = monthly(week=week, weekday="sat", starts=f"2027-{month}-1")
        assert days(calendar, rule)[0] == f"2027-{month:02}-{saturdays[place]:02}"


def test_the_first_and_the_last_day_of_school_holidays_pause_too(calendar):
    """From Wednesday, 23.12.2026 to Wednesday, 6.1.2027."""
    rule = weekly(weekdays=["tue", "wed", "thu"], pauses=["school-holidays"], starts="2026-12-22")
    assert days(calendar, rule) == ["2026-12-22", "2027-01-07", "2027-01-12"]
    assert days(calendar, weekly(weekdays=["thu"], pauses=["public-holidays"]), limit=5)[2:] == [
        "2026-12-31",
        "2027-01-07",
        "2027-01-14",
    ]


def test_a_rule_is_over_where_it_pauses_on_all_the_days_that_are_left(calendar):
    """The holidays begin on Wednesday, 23.12.2026."""
    rule = weekly(weekdays=["thu"], ends="2026-12-31", pauses=["school-holidays"])
    assert not is_over(rule, calendar)
    assert not is_over(rule, replace(calendar, today=date(2026, 12, 17)))
    assert is_over(rule, replace(calendar, today=date(2026, 12, 18)))


def test_days_that_may_be_holidays_do_not_count_as_over(calendar):
    without_list = replace(calendar, school=SchoolHolidays())
    rule = weekly(weekdays=["thu"], ends="2026-12-31", pauses=["school-holidays"])
    assert not is_over(rule, replace(without_list, today=date(2026, 12, 18)))


def test_no_day_is_foretold_where_no_list_of_holidays_reaches(calendar):
    pausing, going_on = weekly(pauses=["school-holidays"]), weekly(weekdays=["wed"])
    without_list = replace(calendar, school=SchoolHolidays())
    assert days(without_list, pausing) == []
    assert days(without_list, pausing, going_on) == [], "the Wednesdays are not the next days of the offer"
    assert days(without_list, going_on) == ["2026-12-16", "2026-12-23", "2026-12-30"]
    short = replace(calendar, school=school_holidays_of([CHRISTMAS], "DE", ""))
    assert days(short, pausing) == ["2026-12-15", "2026-12-22"]
    assert days(short, pausing, going_on, limit=9) == [
        "2026-12-15",
        "2026-12-16",
        "2026-12-22",
        "2026-12-23",
        "2026-12-30",
        "2027-01-06",
    ]
    assert days(replace(short, today=date(2027, 1, 7)), pausing) == []
    assert short.is_school_holiday(date(2027, 1, 7)) is None


def test_no_day_is_foretold_where_an_unknown_state_has_its_public_holidays(calendar):
    rule = weekly(pauses=["public-holidays"])
    assert days(replace(calendar, state=""), rule) == [] and len(days(calendar, rule)) == 3


@pytest.mark.parametrize(
    ("country", "state", "pauses"),
    [("DE", "BY", True), ("DE", "NW", False), ("AT", "9", True), ("CH", "ZH", False), ("CH", "TI", True)],
)
def test_each_state_has_its_holidays(calendar, country, state, pauses):
    epiphany = weekly(weekdays=["wed"], starts="2027-01-06", ends="2027-01-06", pauses=["public-holidays"])
    new_year = weekly(weekdays=["fri"], starts="2027-01-01", ends="2027-01-01", pauses=["public-holidays"])
    here = replace(calendar, country=country, state=state)
    assert (days(here, epiphany) == []) is pauses and days(here, new_year) == []


def test_pauses_that_a_rule_does_not_name_do_not_count(calendar):
    both = {"weekdays": ["fri"], "starts": "2026-12-25", "ends": "2027-01-08"}
    assert days(calendar, weekly(**both)) == ["2026-12-25", "2027-01-01", "2027-01-08"]
    assert days(calendar, weekly(**both, pauses=["school-holidays", "public-holidays"])) == ["2027-01-08"]
    assert days(calendar, weekly(weekdays=["wed"], starts="2026-12-23", pauses=["public-holidays"])) == [
        "2026-12-23",
        "2026-12-30",
        "2027-01-06",
    ]


def test_the_calendar_is_that_of_the_site(tmp_path, calendar):
    assert (calendar.country, calendar.state) == ("DE", "NW")
    assert (date(2026, 12, 23), date(2027, 1, 6)) in calendar.school.closed
    assert calendar.is_school_holiday(date(2027, 3, 22)), "the program ships the others"
    settings = SITE["site_config.yml"].replace(", state: NW", "")
    found = calendar_of(read_catalog(write_site(tmp_path, {"site_config.yml": settings}), date(2026, 12, 15))[0])
    assert (found.today, found.state, found.school) == (date(2026, 12, 15), "", SchoolHolidays())
    settings = SITE["site_config.yml"].replace("state: NW}", 'state: "9"}\ncountry: AT')
    found = calendar_of(read_catalog(write_site(tmp_path, {"site_config.yml": settings}), date(2026, 12, 15))[0])
    assert (found.country, found.state, found.school) == ("AT", "9", SchoolHolidays()), "shipped lists are German"


def test_days_off_and_own_pauses_are_left_out(calendar):
    own = {"pauses": [{"from": "2026-12-20", "to": "2026-12-29"}]}
    assert days(calendar, weekly(**{"except": ["2026-12-22"]}, starts="2026-12-01")) == [
        "2026-12-15",
        "2026-12-29",
        "2027-01-05",
    ]
    assert days(calendar, weekly(**own)) == ["2026-12-15", "2027-01-05", "2027-01-12"]


def test_moved_days_are_at_their_new_place_with_their_hours(calendar):
    moves = [
        {"from": "2026-12-15", "to": "2026-12-24", "start": "14:00"},
        {"from": "2026-12-29", "to": "2026-12-29", "start": "16:00", "end": "17:00"},
        {"from": "2026-12-01", "to": "2026-12-09"},
    ]
    found = next_occurrences((weekly(moved=moves, starts="2026-11-03"),), calendar, 4)
    assert [(o.day.isoformat(), o.start.hour) for o in found] == [
        ("2026-12-22", 9),
        ("2026-12-24", 14),
        ("2026-12-29", 16),
        ("2027-01-05", 9),
    ]


def test_a_moved_day_stands_although_it_is_a_pause_or_after_the_last_one(calendar):
    rule = weekly(pauses=["school-holidays"], ends="2026-12-22", moved=[{"from": "2026-12-15", "to": "2026-12-29"}])
    assert days(calendar, rule) == ["2026-12-22", "2026-12-29"]
    over = weekly(ends="2026-12-08", moved=[{"from": "2026-12-08", "to": "2026-12-16"}])
    assert days(calendar, over) == ["2026-12-16"]
    assert not is_over(over, replace(calendar, today=date(2026, 12, 16))) and is_over(
        over, replace(calendar, today=date(2026, 12, 17))
    )


def test_only_in_the_school_holidays(calendar):
    assert days(calendar, weekly(only="school-holidays")) == ["2026-12-29", "2027-01-05", "2027-03-23"]
    rule = weekly(only="school-holidays", pauses=["public-holidays"], weekdays=["fri"])
    assert days(calendar, rule, limit=1) == ["2027-04-02"], "after Christmas, New Year and Good Friday"


def test_no_day_is_promised_beyond_the_list_of_school_holidays(calendar):
    nothing = replace(calendar, school=SchoolHolidays())
    christmas = replace(calendar, school=school_holidays_of((CHRISTMAS,), "DE", ""))
    for rule in (weekly(pauses=["school-holidays"]), weekly(only="school-holidays")):
        assert days(nothing, rule) == []
    assert days(christmas, weekly(pauses=["school-holidays"])) == ["2026-12-15", "2026-12-22"]
    assert days(nothing, weekly(pauses=["public-holidays"])) == days(nothing, weekly())


def test_a_day_of_the_month(calendar):
    rule = Monthly.model_validate({"kind": "monthly", "day": "15", "from": "9:00"})
    assert days(calendar, rule) == ["2026-12-15", "2027-01-15", "2027-02-15"]
    last = Monthly.model_validate({"kind": "monthly", "day": "31", "from": "9:00"})
    assert days(calendar, last, limit=5) == ["2026-12-31", "2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"]
    leap = Monthly.model_validate({"kind": "monthly", "day": "29", "from": "9:00", "starts": "2027-02-01"})
    assert days(calendar, leap)[0] == "2027-03-29"


def test_no_single_day_is_called_next_where_nobody_looked_for_the_regular_ones_before_it(calendar):
    party = SingleDate.model_validate({"kind": "date", "date": "2028-02-29", "from": "9:00"})
    far = weekly(starts="2028-02-01")
    assert days(calendar, far, party) == []
    assert days(calendar, weekly(ends="2026-12-15"), party) == ["2026-12-15", "2028-02-29"]
    moved = weekly(weekdays=["mon"], starts="2027-12-27", moved=[{"from": "2027-12-27", "to": "2028-05-03"}])
    assert days(calendar, moved, limit=9)[-1] < "2028-02", "the moved day is one of many after it"


def test_a_camp_counts_until_its_last_day(calendar):
    camp = {"kind": "date", "date": "2026-12-14", "until": "2026-12-18", "from": "9:00"}
    rule = SingleDate.model_validate(camp)
    left = [f"2026-12-{day}" for day in (15, 16, 17, 18)]
    assert days(calendar, rule, limit=9) == left, "it has begun, and goes on today"
    assert not is_over(rule, replace(calendar, today=date(2026, 12, 18))) and is_over(
        rule, replace(calendar, today=date(2026, 12, 19))
    )
    later = SingleDate.model_validate({**camp, "date": "2026-12-16"})
    assert days(calendar, later) == left[1:], "each of its days"


def test_over_midnight_the_day_is_that_of_the_beginning(calendar):
    night = weekly(weekdays=["mon"], **{"from": "22:00", "to": "2:00"})
    assert days(calendar, night)[0] == "2026-12-21", "what began yesterday is over"

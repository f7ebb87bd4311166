"""Rules about holidays and about times that have passed: what they find on which day, where, and what they say."""

from datetime import date

import pytest

from generator.checks import run_checks
from tests.builders import OFFER, SITE, read_catalog, write_site

PAUSING = (
    OFFER + "times:\n  - {kind: weekly, weekdays: [mon], from: '9:00', pauses: [public-holidays, school-holidays]}\n"
)
NOT_SAID = SITE["site_config.yml"].replace(", state: NW", "")
AUSTRIA = SITE["site_config.yml"].replace("state: NW}", 'state: "9"}\ncountry: AT')
OWN = """- {name: Weihnachtsferien, from: 2026-12-24, to: 2027-01-06}
- {name: Semesterferien, from: 2027-02-01, to: 2027-02-06}
- {name: Osterferien, from: 2027-03-20, to: 2027-03-29}
- {name: Sommerferien, from: 2027-07-03, to: 2027-09-05}
"""


def findings(tmp_path, offer=PAUSING, settings=SITE["site_config.yml"], holidays=None, today=date(2026, 11, 24)):
    changes = {
        "content/offers/adorf/krabbelgruppe.yml": offer,
        "site_config.yml": settings,
        "content/school_holidays.yml": holidays,
    }
    catalog, problems = read_catalog(write_site(tmp_path, changes), today)
    assert problems == []
    return [p for p in run_checks(catalog) if p.code in ("E328", "E329", "W328", "W329", "W330", "W331")]


def places(problems):
    return [(p.code, p.path.removeprefix("content/"), p.line, p.column) for p in problems]


def test_a_state_is_enough(tmp_path):
    assert findings(tmp_path) == []


def test_pauses_without_a_state(tmp_path):
    problems = findings(tmp_path, settings=NOT_SAID)
    file = "offers/adorf/krabbelgruppe.yml"
    column = PAUSING.splitlines()[-1].index("public-") + 1
    assert places(problems) == [("E328", file, 10, column + len("public-holidays, ")), ("E329", file, 10, column)]
    assert all("state: NW" in p.message for p in problems)
    (swiss,) = [p for p in findings(tmp_path, settings=NOT_SAID + "country: CH\n") if p.code == "E329"]
    assert "state: ZH" in swiss.message
    assert findings(tmp_path, offer=OFFER, settings=NOT_SAID) == [], "where nothing pauses, nothing is missing"
    assert findings(tmp_path, offer=PAUSING + "status: ended\n", settings=NOT_SAID) == []


def test_times_in_the_school_holidays_alone_need_them_too(tmp_path):
    only = PAUSING.replace("pauses: [public-holidays, school-holidays]", "only: school-holidays")
    problems = findings(tmp_path, offer=only, settings=NOT_SAID)
    column = only.splitlines()[-1].index("school-") + 1
    assert places(problems) == [("E328", "offers/adorf/krabbelgruppe.yml", 10, column)]
    assert findings(tmp_path, offer=only) == []


def test_an_own_list_is_enough_for_school_holidays(tmp_path):
    problems = findings(tmp_path, settings=NOT_SAID, holidays=OWN)
    assert [p.code for p in problems] == ["E329", "W328"]


def test_another_country_needs_a_list_of_its_own(tmp_path):
    (problem,) = findings(tmp_path, settings=AUSTRIA)
    assert problem.code == "E328" and "content/school_holidays.yml" in problem.message
    (problem,) = findings(tmp_path, settings=AUSTRIA, holidays=OWN)
    assert problem.code == "W328" and "Fassung" not in problem.message, "no new version would bring Austrian holidays"


def test_a_single_free_day_is_no_list(tmp_path):
    day = "- {name: Landesfeiertag, from: 2027-11-15, to: 2027-11-15}\n"
    assert [p.code for p in findings(tmp_path, settings=AUSTRIA, holidays=day)] == ["E328"]


@pytest.mark.parametrize(
    ("today", "warned"),
    [(date(2029, 8, 5), False), (date(2029, 8, 6), True), (date(2030, 8, 6), True), (date(2031, 3, 1), True)],
)
def test_a_list_that_ends_within_a_year(tmp_path, today, warned):
    """The program knows the holidays of NW until 6 August 2030."""
    problems = findings(tmp_path, today=today)
    assert places(problems) == ([("W328", "site_config.yml", 4, 37)] if warned else [])
    assert all("6.8.2030" in p.message and "für ein Angebot" in p.message for p in problems)


def test_a_list_that_ends_where_nobody_pauses(tmp_path):
    assert findings(tmp_path, offer=OFFER, today=date(2030, 1, 1)) == []
    own = "- {name: Sommerferien 2030, from: 2030-06-24, to: 2030-08-06}\n"
    (problem,) = findings(tmp_path, offer=OFFER, holidays=own, today=date(2030, 1, 1))
    assert places([problem]) == [("W328", "school_holidays.yml", 1, 51)] and "Angebot" not in problem.message
    later = (
        own
        + "- {name: Herbst 2030, from: 2030-10-14, to: 2030-10-26}\n- {name: Winter, from: 2030-12-23, to: 2031-01-04}\n"
    )
    assert findings(tmp_path, offer=PAUSING, holidays=later, today=date(2030, 1, 1)) == []


def test_a_list_with_a_hole(tmp_path):
    hole = OWN.replace("- {name: Osterferien, from: 2027-03-20, to: 2027-03-29}\n", "")
    problems = [p for p in findings(tmp_path, settings=AUSTRIA, holidays=hole) if p.code == "W331"]
    assert places(problems) == [("W331", "school_holidays.yml", 3, 30)] and "ab 3.7.2027" in problems[0].message
    late = "- {name: Sommerferien, from: 2027-07-03, to: 2027-09-05}\n"
    assert [p.code for p in findings(tmp_path, settings=AUSTRIA, holidays=late)] == ["W328", "W331"]
    assert "W331" not in {p.code for p in findings(tmp_path, holidays=late)}, "the shipped ones fill it"


def test_own_holidays_beside_those_of_the_state(tmp_path):
    mine = "- {name: Ferien im Herbst, from: 2027-10-18, to: 2027-10-23}\n"
    (problem,) = findings(tmp_path, holidays=mine)
    assert places([problem]) == [("W330", "school_holidays.yml", 1, 34)]
    assert "„Herbstferien“ (ab 23.10.2027)" in problem.message and "ebenso nennen: Herbstferien." in problem.message
    assert findings(tmp_path, holidays=mine.replace("Ferien im Herbst", "Herbstferien 2027")) == []
    assert findings(tmp_path, holidays=mine.replace("10-23}", "10-22}")) == []
    assert [p.code for p in findings(tmp_path, settings=AUSTRIA, holidays=mine)] == ["W328", "W331"]


def test_times_that_have_all_passed(tmp_path):
    past = OFFER + "times:\n  - {kind: date, date: 2026-11-23, from: '9:00'}\n"
    (problem,) = findings(tmp_path, offer=past)
    assert places([problem]) == [("W329", "offers/adorf/krabbelgruppe.yml", 10, 3)]
    assert findings(tmp_path, offer=past, today=date(2026, 11, 23)) == []
    for more in ("status: ended\n", "valid_until: 2026-11-23\n"):
        assert findings(tmp_path, offer=past + more) == []
    for more in ("  - {kind: appointment}\n", "  - {kind: date, date: 2026-11-24, from: '9:00'}\n"):
        assert findings(tmp_path, offer=past + more) == []

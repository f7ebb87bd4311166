"""When: what holds from today on, and the next days."""

from datetime import date, time

import pytest

from generator.facts.when import Meeting, NextDay, When
from generator.facts.when import when as when_of
from generator.model.records import SchoolHoliday
from generator.model.times import SingleDate
from generator.schedule import Calendar
from generator.school_holidays import school_holidays_of
from generator.season import Season
from tests.unit.facts.written import IN_TWO_TOWNS, TODAY, make_facts, make_offer

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


@pytest.mark.parametrize(("others", "told"), [((), None), (("tue",), None), (("tue", "wed"), date(2026, 9, 7))])
def test_the_next_day_is_news_on_cards_where_one_of_their_times_may_not_name_it(
    others: tuple[str, ...], told: date | None
) -> None:
    """A card names two times: the third may be the one that begins first."""
    rules = [f"{{kind: weekly, weekdays: [{day}], from: '9:00', starts: 2026-10-01}}" for day in others]
    own = "{kind: weekly, weekdays: [mon], from: '9:00', starts: 2026-09-07}"
    assert when(f"times: [{', '.join([*rules, own])}]").news == told


def test_a_day_is_told_once_with_its_hours_in_order() -> None:
    twice = "{kind: weekly, weekdays: [mon], from: '15:00'}"
    found = when(f"times: [{twice}, {_MONDAYS}, {_MONDAYS}]")
    meetings = (Meeting(time(9, 30), None), Meeting(time(15), None))
    assert found.next == tuple(NextDay(date(2026, 8, day), meetings) for day in (3, 10, 17))
    assert len(found.rules) == 2, "a rule that stands twice is told once"


def test_a_day_at_two_places_is_told_once_and_leaves_room_for_others() -> None:
    rules = ", ".join(f"{{kind: weekly, weekdays: [mon], from: '9:30', location: {name}}}" for name in ("Saal", "Hof"))
    found = when(f"locations: [{{name: Saal}}, {{name: Hof}}]\ntimes: [{rules}]").next
    assert [(coming.day.day, [m.place for m in coming.meetings]) for coming in found] == [
        (3, [1, 2]),
        (10, [1, 2]),
        (17, [1, 2]),
    ]


def test_places_are_told_apart_where_there_is_a_choice() -> None:
    assert when("locations: [{name: Saal}]").places == {}
    assert when("locations: [{name: Saal}, {name: Hof}, {city: Adorf}]").places == {"Saal": 1, "Hof": 2}
    assert when("locations: [{name: Saal}, {name: Saal}]").places == {"Saal": None}
    assert when("locations: [{name: Saal, visibility: hidden}, {name: Hof}]").places == {"Hof": 2}


@pytest.mark.parametrize(
    ("rule", "is_kept"),
    [
        ("{kind: date, date: 2026-08-09, from: '9:00'}", False),
        ("{kind: date, date: 2026-08-10, from: '9:00'}", True),
        ("{kind: date, date: 2026-08-20, from: '9:00'}", True),
        ("{kind: date, date: 2026-08-21, from: '9:00'}", False),
        ("{kind: weekly, weekdays: [mon], from: '9:00', ends: 2026-08-09}", False),
        ("{kind: weekly, weekdays: [mon], from: '9:00', ends: 2026-08-10}", True),
        ("{kind: weekly, weekdays: [mon], from: '9:00', starts: 2026-08-20}", True),
        ("{kind: weekly, weekdays: [mon], from: '9:00', starts: 2026-08-21}", False),
        ("{kind: monthly, week: first, weekday: mon, from: '9:00', starts: 2026-08-21}", False),
        ("{kind: appointment}", True),
    ],
)
def test_nothing_is_promised_outside_the_offers_own_days(rule: str, is_kept: bool) -> None:
    assert bool(when(f"valid_from: 2026-08-10\nvalid_until: 2026-08-20\ntimes: [{rule}]").rules) is is_kept


@pytest.mark.parametrize(
    ("ends", "valid_until", "last"),
    [
        ("2026-12-01", "2026-10-01", date(2026, 10, 1)),
        ("2026-09-01", "2026-10-01", date(2026, 9, 1)),
        ("2026-12-01", None, date(2026, 12, 1)),
        (None, "2026-10-01", None),
    ],
)
def test_a_rule_ends_at_the_earlier_of_two_days(ends: str | None, valid_until: str | None, last: date | None) -> None:
    own = f", ends: {ends}" if ends else ""
    text = f"times: [{{kind: monthly, week: first, weekday: mon, from: '9:00'{own}}}]"
    (rule,) = when(f"valid_until: {valid_until}\n{text}" if valid_until else text).dated
    assert rule.kind == "monthly" and rule.ends == last


@pytest.mark.parametrize(
    ("rules", "is_open"),
    [
        (_MONDAYS, True),
        ("{kind: appointment}", True),
        ("{kind: date, date: 2026-08-15, from: '9:00'}", False),
        ("{kind: weekly, weekdays: [mon], from: '9:00', ends: 2026-12-01}", False),
        (f"{{kind: date, date: 2026-08-15, from: '9:00'}}, {_MONDAYS}", True),
    ],
)
def test_whether_a_rule_goes_on_as_long_as_the_offer(rules: str, is_open: bool) -> None:
    found = when(f"valid_from: 2026-08-10\nvalid_until: 2026-12-20\ntimes: [{rules}]")
    days = (date(2026, 8, 10), date(2026, 12, 20)) if is_open else (None, None)
    assert found.own_days == days, "that it is to begin, its status says already"


def test_the_offers_own_days_are_no_news_once_they_have_passed() -> None:
    assert when("valid_from: 2026-08-03\nvalid_until: 2026-12-20").own_days == (None, date(2026, 12, 20))
    over = "valid_until: 2026-12-20\ntimes: [{kind: date, date: 2026-08-02, from: '9:00'}]"
    assert when(over).own_days == (None, None), "nothing is left of it but the question whether there is more"
    assert when("valid_until: 2026-08-02").own_days == (None, None)


def test_dated_rules_and_appointments_are_told_apart() -> None:
    found = when(f"times: [{{kind: appointment}}, {_MONDAYS}]")
    assert [rule.kind for rule in found.dated] == ["weekly"]
    assert [rule.kind for rule in found.appointments] == ["appointment"]
    assert (when("").first_day, when("").last_day) == (None, None)
    found = when("valid_from: 2026-08-10\nvalid_until: 2026-08-20")
    assert (found.first_day, found.last_day) == (date(2026, 8, 10), date(2026, 8, 20))


def test_every_second_week_is_news_on_any_number_of_days() -> None:
    rule = "{kind: weekly, weekdays: [mon, tue, wed, thu, fri], every: 2, starts: 2026-08-03, from: '9:00'}"
    assert days(f"times: [{rule}]") == ["2026-08-03", "2026-08-04", "2026-08-05"]


def test_the_next_days_begin_today_and_not_before_the_offer() -> None:
    assert days(f"valid_from: 2026-08-03\ntimes: [{_MONDAYS}]")[0] == "2026-08-03"
    assert days(f"valid_from: 2026-08-04\ntimes: [{_MONDAYS}]")[0] == "2026-08-10"
    assert days(f"valid_until: 2026-08-10\ntimes: [{_MONDAYS}]") == ["2026-08-03", "2026-08-10"]


def test_enough_days_are_found_where_rules_fall_on_the_same_day() -> None:
    more = ", ".join(f"{{kind: weekly, weekdays: [mon], from: '{hour}:00'}}" for hour in (8, 10, 12, 14))
    assert days(f"times: [{more}]") == ["2026-08-03", "2026-08-10", "2026-08-17"]


_CAMP = "times: [{kind: date, date: 2026-08-10, until: 2026-08-14, from: '9:00', to: '16:00'}]"


@pytest.mark.parametrize(
    ("own", "kept"),
    [
        ("", ("2026-08-10", "2026-08-14")),
        ("valid_from: 2026-08-12\n", ("2026-08-12", "2026-08-14")),
        ("valid_until: 2026-08-11\n", ("2026-08-10", "2026-08-11")),
        ("valid_until: 2026-08-10\n", ("2026-08-10", "")),
    ],
)
def test_days_in_a_row_keep_to_the_offers_own_days(own: str, kept: tuple[str, str]) -> None:
    (rule,) = when(own + _CAMP).dated
    assert isinstance(rule, SingleDate)
    assert (rule.date.isoformat(), rule.until.isoformat() if rule.until else "") == kept


def test_days_in_a_row_hold_until_the_last_one() -> None:
    assert when(_CAMP, date(2026, 8, 14)).season is Season.COMING
    assert when(_CAMP, date(2026, 8, 15)).season is Season.OVER
    assert when("valid_until: 2026-08-09\n" + _CAMP).season is Season.UNKNOWN


def test_a_rule_that_is_over_leaves_its_moved_days() -> None:
    rule = "{kind: weekly, weekdays: [mon], from: '9:00', to: '10:00', ends: 2026-07-27, moved: [{from: 2026-07-27, to: 2026-08-14, start: '11:00'}]}"
    (left,) = when(f"times: [{rule}]").dated
    assert isinstance(left, SingleDate)
    assert (left.date, left.from_, left.to) == (date(2026, 8, 14), time(11), None)
    assert when(f"times: [{rule}]", date(2026, 8, 15)).season is Season.OVER


def test_the_next_days_are_those_without_the_days_off() -> None:
    more = "except: [2026-08-03], moved: [{from: 2026-08-10, to: 2026-08-11, start: '14:00'}]"
    found = when(f"times: [{{kind: weekly, weekdays: [mon], from: '9:30', {more}}}]").next
    assert [(day.day.day, day.meetings[0].start.hour) for day in found] == [(11, 14), (17, 9), (24, 9)]


def test_days_in_the_holidays_alone_are_news_even_if_nearly_every_day() -> None:
    rule = "{kind: weekly, weekdays: [mon, tue, wed, thu, fri], from: '9:00', only: school-holidays}"
    assert days(f"times: [{rule}]") == ["2026-08-03", "2026-08-04", "2026-08-05"]


def test_cards_put_together_what_pages_tell_apart() -> None:
    places = "locations: [{name: Saal}, {name: Hof}]\n"
    rules = ", ".join(
        f"{{kind: weekly, weekdays: [{day}], from: '9:30', location: {name}}}"
        for day, name in (("wed", "Saal"), ("mon", "Hof"))
    )
    found = when(f"{places}times: [{rules}]")
    assert (len(found.timetable.weekly), len(found.brief.weekly)) == (2, 1)


_PAUSING = "{kind: weekly, weekdays: [wed], from: '9:30', pauses: [school-holidays]}"


@pytest.mark.parametrize(
    ("today", "next_days", "until"),
    [
        (date(2030, 6, 1), ["2030-06-05", "2030-06-12", "2030-06-19"], None),
        (date(2030, 6, 6), ["2030-06-12", "2030-06-19"], date(2030, 8, 6)),
        (date(2030, 7, 1), [], date(2030, 8, 6)),
        (date(2030, 8, 7), [], date(2030, 8, 6)),
        (date(2031, 1, 1), [], date(2030, 8, 6)),
    ],
)
def test_the_page_tells_until_when_days_are_known(today: date, next_days: list[str], until: date | None) -> None:
    """The holidays of NW are known until 6 August 2030; the last ones begin on 24 June."""
    found = when(f"times: [{_PAUSING}]", today)
    assert ([coming.day.isoformat() for coming in found.next], found.known_until) == (next_days, until)


@pytest.mark.parametrize(
    "text",
    [
        f"status: paused\ntimes: [{_PAUSING}]",
        f"times: [{_PAUSING.replace('wed', 'mon, tue, wed, thu, fri')}]",
        f"times: [{_MONDAYS}]",
        f"valid_until: 2030-07-30\ntimes: [{_PAUSING}]",
        f"times: [{_PAUSING.replace('pauses', 'ends: 2030-08-06, pauses')}]",
        "times: [{kind: date, date: 2030-09-01, from: '9:30'}]",
    ],
)
def test_it_does_not_where_that_changes_nothing(text: str) -> None:
    assert when(text, date(2030, 6, 6)).known_until is None


def test_days_behind_a_hole_in_the_list_are_not_told_as_known() -> None:
    summer = SchoolHoliday.model_validate({"name": "Sommerferien", "from": "2031-07-10", "to": "2031-08-20"})
    school = school_holidays_of((summer,), "DE", "NW")
    calendar = Calendar(date(2030, 8, 1), "DE", "NW", school)
    assert school.last_day == date(2031, 8, 20)
    assert when_of(make_offer(f"times: [{_PAUSING}]"), calendar).known_until == date(2030, 8, 6)


def test_a_time_that_goes_on_waits_for_one_whose_days_are_not_known() -> None:
    found = when(f"times: [{_PAUSING}, {_MONDAYS}]", date(2030, 8, 5))
    assert [coming.day for coming in found.next] == [date(2030, 8, 5)] and found.known_until == date(2030, 8, 6)


def test_no_day_is_next_where_nobody_knows_the_weeks() -> None:
    unknown = "{kind: weekly, weekdays: [mon], from: '9:00', every: 2}"
    assert days(f"times: [{unknown}]") == days(f"times: [{unknown}, {_MONDAYS}]") == []


def test_a_town_has_its_own_times() -> None:
    facts = make_facts(IN_TWO_TOWNS, date(2026, 8, 4))
    there = {town: facts.seen_in(town).when for town in ("adorf", "bestadt", "cheim")}
    assert {town: [rule.location for rule in when.dated] for town, when in there.items()} == {
        "adorf": ["Saal"],
        "bestadt": ["Hof", "Hof"],
        "cheim": ["Saal", "Hof", "Hof"],
    }
    assert {town: when.next[0].day.day for town, when in there.items()} == {"adorf": 10, "bestadt": 10, "cheim": 10}
    assert [meeting.start.hour for meeting in there["bestadt"].next[0].meetings] == [13]
    assert [day.towns for day in there["cheim"].next] == [("adorf", "bestadt"), ("bestadt",), ("adorf", "bestadt")]
    assert {day.towns for day in there["adorf"].next} == {()}, "in a town nobody asks which one it is"


def test_a_time_without_a_place_may_be_in_each_of_its_towns() -> None:
    text = IN_TWO_TOWNS.replace(", location: Saal", "")
    there = make_facts(text).seen_in("bestadt").when
    assert [rule.location for rule in there.dated] == [None, "Hof", "Hof"]
    assert [group.frame.town for group in (*there.brief.weekly, *there.brief.rare)] == ["", "bestadt", "bestadt"]
    assert there.next[0].towns == (), "one of the two is not known"


def test_a_town_in_which_nobody_says_a_time_has_none_of_another() -> None:
    text = IN_TWO_TOWNS.partition("  - {kind: weekly, weekdays: [mon], from: '13:00'")[0]
    there = make_facts(text).seen_in("bestadt").when
    assert (there.rules, there.next, there.soonest, there.news) == ((), (), None, None)


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("bestadt, city: Bestadt", "adorf, city: Adorf"),  # one town
        ("name: Hof", "name: Saal"),  # one name for two places
        ("municipalities:", "formats: [online]\nmunicipalities:"),  # nobody goes there
    ],
)
def test_where_there_is_no_choice_of_towns_none_is_told(written: str, other: str) -> None:
    text = IN_TWO_TOWNS.replace(written, other).replace("location: Hof", "location: Saal")
    facts = make_facts(text)
    assert (facts.in_town, facts.seen_in("adorf")) == ({}, facts)
    assert {meeting.town for day in facts.when.next for meeting in day.meetings} == {""}


def test_several_days_in_a_row_are_next_days_one_by_one() -> None:
    camp = "{kind: date, date: 2026-08-11, until: 2026-08-14, from: '9:00'}"
    assert days(f"times: [{_MONDAYS}, {camp}]") == ["2026-08-03", "2026-08-10", "2026-08-11"]
    assert days(f"valid_until: 2026-08-12\ntimes: [{_MONDAYS.replace('mon', 'wed')}, {camp}]") == [
        "2026-08-05", "2026-08-11", "2026-08-12",
    ]  # fmt: skip


def test_a_day_tells_the_weeks_of_what_is_rare_unless_the_next_days_are_its_own() -> None:
    rare = "{kind: weekly, weekdays: [thu], from: '9:00', every: 4, starts: 2026-06-04}"
    alone, mixed = when(f"times: [{rare}]"), when(f"times: [{rare}, {_MONDAYS}]")
    assert alone.timetable.rare[0].frame.next is None
    assert mixed.timetable.rare[0].frame.next == date(2026, 8, 27)


def test_while_it_pauses_single_days_are_a_plan_and_no_day_is_moved() -> None:
    single = "{kind: date, date: 2026-09-01, from: '9:00'}"
    moved = _MONDAYS.replace("}", ", moved: [{from: 2026-10-05, to: 2026-10-06}]}")
    paused = when(f"status: paused\ntimes: [{single}, {moved}]")
    assert paused.planned == 1 and not paused.next and paused.soonest is None
    (group,) = paused.timetable.weekly
    assert [str(off.last) for off in group.frame.off] == ["2026-10-05"] and not group.frame.moved
    assert not when(f"times: [{single}]").planned
    assert not when(f"status: paused\ntimes: [{_MONDAYS}]").planned


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("", False),
        ("valid_until: 2026-12-01", True),
        ("valid_from: 2026-09-01", True),
        ("valid_from: 2026-08-03", False),
        (f"valid_until: 2026-12-01\ntimes: [{_MONDAYS}]", False),
        ("valid_until: 2026-08-02", False),
    ],
)
def test_days_may_be_known_without_hours(text: str, lacks: bool) -> None:
    assert when(text).lacks_hours is lacks


@pytest.mark.parametrize(
    ("rules", "count"),
    [
        ((_MONDAYS, _MONDAYS.replace("}", ", note: Hof}")), 1),
        ((_MONDAYS, _MONDAYS.replace("}", ", note: Hof, starts: 2026-08-03}")), 1),
        ((_MONDAYS, _MONDAYS.replace("}", ", note: Hof, starts: 2026-08-04}")), 2),
        ((_MONDAYS.replace("}", ", note: Saal}"), _MONDAYS.replace("}", ", note: Hof}")), 2),
        ((_MONDAYS, _MONDAYS.replace("9:30", "9:45")), 2),
        (("{kind: appointment}", "{kind: appointment, note: Hof}"), 1),
    ],
)
def test_what_another_rule_says_with_a_note_is_said_once(rules: tuple[str, ...], count: int) -> None:
    assert len(when(f"times: [{', '.join(rules)}]").rules) == count


@pytest.mark.parametrize(
    ("narrow", "told"),
    [
        ("only: school-holidays", ["mon 9:30"]),
        ("pauses: [school-holidays], note: Hof", ["mon 9:30 Hof"]),
        ("except: [2026-08-10]", ["mon 9:30"]),
        ("moved: [{from: 2026-08-10, to: 2026-08-12}]", ["2026-08-12 9:30", "mon 9:30"]),
        ("ends: 2026-09-28", ["mon 9:30"]),
        ("ends: 2026-09-28, note: Hof", ["mon 9:30 Hof", "mon 9:30"]),
        ("location: Saal, only: school-holidays", ["mon 9:30", "mon 9:30"]),
    ],
)
def test_what_another_rule_has_anyway_is_not_taken_away(narrow: str, told: list[str]) -> None:
    rules = when(f"times: [{_MONDAYS.replace('}', f', {narrow}}}')}, {_MONDAYS}]").rules
    words = [
        f"{' '.join(getattr(rule, 'weekdays', ())) or rule.date} {rule.from_:%-H:%M}{f' {rule.note.text}' if rule.note else ''}"
        for rule in rules
    ]
    assert words == told

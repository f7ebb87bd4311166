"""Times that are told together."""

from datetime import time

from generator.facts.hours import Hours
from generator.facts.timetable import hours_rows, week_rows
from generator.model.times import Weekly
from tests.unit.facts.written import make_facts


def test_hours_are_told_with_all_their_days_those_of_the_first_day_first() -> None:
    rules = (
        {"weekdays": ["thu"], "from": "14:00", "to": "17:00"},
        {"weekdays": ["mon", "thu"], "from": "9:00", "to": "12:00"},
        {"weekdays": ["fri"], "from": "9:00", "to": "12:00"},
        {"weekdays": ["mon"], "from": "9:00"},
    )
    found = hours_rows([Weekly.model_validate({"kind": "weekly", **rule}) for rule in rules])
    assert [(row.days, row.hours) for row in found] == [
        (("mon", "thu", "fri"), (Hours(time(9), time(12)),)),
        (("mon",), (Hours(time(9), None),)),
        (("thu",), (Hours(time(14), time(17)),)),
    ], "hours without an end are others than those with one"


def test_dates_are_in_the_order_of_their_days_and_several_in_a_row_stand_between() -> None:
    def one(day: str, more: str = "") -> str:
        return f"{{kind: date, date: {day}, from: '9:00'{more}}}"

    rules = one("2026-12-15"), one("2026-10-05", ", until: 2026-10-09"), one("2026-09-01"), one("2026-12-01")
    dates = make_facts(f"times: [{', '.join(rules)}]").when.timetable.dates
    assert [[str(rule.date) for rule in group.rules] for group in dates] == [
        ["2026-09-01"], ["2026-10-05"], ["2026-12-01", "2026-12-15"],
    ]  # fmt: skip


def test_what_editors_say_of_the_same_hours_stands_in_one_row() -> None:
    rule = {"kind": "weekly", "weekdays": ["mon"], "from": "9:00"}
    rules = [Weekly.model_validate({**rule, "note": note}) for note in ("Hof", "Saal")]
    (row,) = week_rows(rules, with_notes=True)
    assert [note.text for note in row.notes] == ["Hof", "Saal"]
    (row,) = week_rows(rules, with_notes=False)
    assert row.notes == ()

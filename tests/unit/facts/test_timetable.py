"""Hours of a day, and where they end."""

from datetime import time

import pytest

from generator.facts.hours import Hours
from generator.facts.timetable import hours_rows
from generator.model.times import Weekly


@pytest.mark.parametrize(
    ("start", "end", "does_end_next_day"),
    [
        (time(22), time(2), True),
        (time(22), time(6), True),
        (time(10), time(0, 5), True),
        (time(18), time(0), False),
        (time(18), time.max, False),
        (time(9), time(11), False),
        (time(9), None, False),
    ],
)
def test_a_night_ends_on_the_next_day(start: time, end: time | None, does_end_next_day: bool) -> None:
    assert Hours(start, end).ends_next_day is does_end_next_day, "0:00 is the end of the day itself"


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

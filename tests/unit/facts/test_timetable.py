"""Hours of a day, and where they end."""

from datetime import time

import pytest

from generator.facts.timetable import Hours


@pytest.mark.parametrize(
    ("start", "end", "part"),
    [
        (time(22), time(2), "night"),
        (time(22), time(4, 59), "night"),
        (time(22), time(5), "morning"),
        (time(22), time(6), "morning"),
        (time(18), time(0), None),
        (time(18), time.max, None),
        (time(9), time(11), None),
        (time(9), None, None),
    ],
)
def test_a_night_ends_on_the_next_day(start: time, end: time | None, part: str | None) -> None:
    assert Hours(start, end).next_day == part, "0:00 is the end of the day itself"

"""Hours of a day, and where they end."""

from datetime import time

import pytest

from generator.facts.hours import Hours


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

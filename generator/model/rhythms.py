"""The days of what comes again and again, from a first to a last one, without a look at those between them."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date

_WEEK = 7


def days_of_weeks(weekdays: Iterable[int], first: date, last: date, every: int, since: date) -> Iterator[date]:
    """Weekdays, 0 for Monday, of every second, third … week counted from that of `since`, which is not after the first."""
    start, end, numbers = first.toordinal(), last.toordinal(), sorted(set(weekdays))
    week = _week(first) - (_week(first) - _week(since)) % every
    for monday in range(week * _WEEK + 1, end + 1, every * _WEEK):
        for number in numbers:
            if start <= monday + number <= end:
                yield date.fromordinal(monday + number)


def days_by_number(number: int, first: date, last: date) -> Iterator[date]:
    """The day of each month that has this number; shorter months have none."""
    for year, month, _, length in _months(first, last):
        if number <= length and first <= (day := date(year, month, number)) <= last:
            yield day


def days_by_week(week: int, weekday: int, first: date, last: date) -> Iterator[date]:
    """The first, second … such weekday of each month, 0 for the first and for Monday; 4 is the last, be it the fourth."""
    for year, month, begins, length in _months(first, last):
        number = (weekday - begins) % _WEEK + 1 + _WEEK * week
        day = date(year, month, number if number <= length else number - _WEEK)
        if first <= day <= last:
            yield day


def _months(first: date, last: date) -> Iterator[tuple[int, int, int, int]]:
    """Year, number, weekday of the first day and length of each month from that of one day to that of another."""
    for months in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        year, month = months // 12, months % 12 + 1
        yield year, month, *monthrange(year, month)


def _week(day: date) -> int:
    """How many weeks passed before that of a day."""
    return (day.toordinal() - 1) // _WEEK

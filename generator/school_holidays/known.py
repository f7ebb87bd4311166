"""On which days there is no school, and for which days nobody knows."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from generator.model.records import SchoolHoliday

_LONGEST_TERM = timedelta(days=120)
"""Nowhere do children go to school for so long without holidays: where a list says so, it has a hole. From 2026 to 2030
the longest time between two holidays of a German state is 101 days."""
SOON = timedelta(days=365)
"""A list that ends within so many days wants to be carried on."""


Days = tuple[date, date]
"""A first and a last day, both included."""


@dataclass(frozen=True, slots=True)
class SchoolHolidays:
    """The days without school that count for a site, and those for which they are known; each as spans in order, apart."""

    closed: tuple[Days, ...] = ()
    known: tuple[Days, ...] = ()

    def is_holiday(self, day: date) -> bool | None:
        """Whether schools are closed; None where no list reaches that day."""
        if _span_of(day, self.closed) is not None:
            return True
        return False if _span_of(day, self.known) is not None else None

    def known_from(self, day: date) -> date | None:
        """The last day up to which, from a day on, every day is known; None where that day is not."""
        span = _span_of(day, self.known)
        return span[1] if span is not None else None

    def known_until(self, day: date) -> date | None:
        """The last day of those known in a row that hold a day or, in a hole or after the end, that came before it."""
        index = bisect_right(self.known, (day, date.max)) - 1
        return self.known[index][1] if index >= 0 else None

    @property
    def last_day(self) -> date | None:
        """The last known day of all; None without any list."""
        return self.known[-1][1] if self.known else None


def _span_of(day: date, spans: tuple[Days, ...]) -> Days | None:
    index = bisect_right(spans, (day, date.max)) - 1
    return spans[index] if index >= 0 and day <= spans[index][1] else None


def closed_spans(holidays: Iterable[SchoolHoliday]) -> tuple[Days, ...]:
    """The days of holidays; those that share a day become one span."""
    spans: list[Days] = []
    for first, last in sorted((holiday.from_, holiday.to) for holiday in holidays):
        if spans and first <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], last))
        else:
            spans.append((first, last))
    return tuple(spans)


def known_spans(holidays: Iterable[SchoolHoliday]) -> tuple[Days, ...]:
    """The days that holidays tell of: a term belongs to the holidays after it."""
    spans: list[Days] = []
    for first, last in closed_spans(holidays):
        if spans and first - spans[-1][1] <= _LONGEST_TERM:
            spans[-1] = (spans[-1][0], last)
        else:
            # In the hole before it other holidays are missing, nobody knows where.
            spans.append((first if spans else first - min(_LONGEST_TERM, first - date.min), last))
    return tuple(spans)

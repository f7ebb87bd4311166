"""On which days there is no school, and for which days nobody knows."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta

from generator.model.records import SchoolHoliday

_LONGEST_TERM = timedelta(days=120)
"""Nowhere do children go to school for so long without holidays: where a list says so, it has a hole. From 2026 to 2030
the longest time between two holidays of a German state is 101 days."""
SOON = timedelta(days=365)
"""A list that ends within so many days wants to be carried on."""


@dataclass(frozen=True, slots=True)
class SchoolHolidays:
    """The holidays that count for a site, and the spans of days for which they are known."""

    holidays: tuple[SchoolHoliday, ...] = ()
    """By their first day."""
    known: tuple[tuple[date, date], ...] = ()
    """First and last day of each span, both included; in order and apart."""

    def is_holiday(self, day: date) -> bool | None:
        """Whether schools are closed; None where no list reaches that day."""
        if any(holiday.from_ <= day <= holiday.to for holiday in self.holidays):
            return True
        return False if self._span(day) is not None else None

    def known_from(self, day: date) -> date | None:
        """The last day up to which, from a day on, every day is known; None where that day is not."""
        span = self._span(day)
        return span[1] if span is not None else None

    @property
    def last_day(self) -> date | None:
        """The last known day of all; None without any list."""
        return self.known[-1][1] if self.known else None

    def _span(self, day: date) -> tuple[date, date] | None:
        index = bisect_right(self.known, (day, date.max)) - 1
        return self.known[index] if index >= 0 and day <= self.known[index][1] else None


def known_spans(holidays: list[SchoolHoliday]) -> tuple[tuple[date, date], ...]:
    """The spans that holidays tell of, which are given by their first day: a term belongs to the holidays after it."""
    spans: list[tuple[date, date]] = []
    for holiday in holidays:
        first = holiday.from_ - min(_LONGEST_TERM, holiday.from_ - date.min)
        if spans and holiday.from_ - spans[-1][1] <= _LONGEST_TERM:
            spans[-1] = (spans[-1][0], max(spans[-1][1], holiday.to))
        else:
            # In the hole before it other holidays are missing, nobody knows where.
            spans.append((holiday.from_ if spans else first, holiday.to))
    return tuple(spans)

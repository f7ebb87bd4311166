"""Regular times as words: `immer am Montag`, `alle 2 Wochen am Montag`, `von 9 Uhr 30 bis 11 Uhr`."""

from collections.abc import Iterable, Sequence
from datetime import time

from generator.editions.easy.grammar import easy_time
from generator.editions.texts import Texts
from generator.editions.wording import weekday_name, weekday_names
from generator.model.parts import WEEKDAYS, Monthly, Weekday, Weekly

_SHORTEST_RUN = 3
"""Days in a row that are told as `von Montag bis Mittwoch`."""


def days_in_words(weekdays: Iterable[Weekday], t: Texts) -> tuple[str, tuple[str, ...]]:
    """What stands after `das Angebot ist`, and the items of a list where there are too many days for a sentence."""
    numbers = sorted({WEEKDAYS.index(day) for day in weekdays})
    names = tuple(weekday_names(t)[number] for number in numbers)
    if len(names) == len(WEEKDAYS):
        return t.every_day, ()
    if len(names) < _SHORTEST_RUN:
        return t.and_word.join(t.on_day.format(day=name) for name in names), ()
    return (t.from_run.format(run=run_in_words(names, t)), ()) if is_run(numbers) else (t.on_these_days, names)


def is_run(numbers: Sequence[int]) -> bool:
    """Three or more days of the week without a gap, given in order."""
    return len(numbers) >= _SHORTEST_RUN and numbers[-1] - numbers[0] + 1 == len(numbers)


def run_in_words(names: Sequence[str], t: Texts) -> str:
    """`Montag bis Freitag`."""
    return t.day_run.format(first=names[0], last=names[-1])


def rare_days_in_words(rule: Weekly, t: Texts) -> tuple[str, tuple[str, ...]]:
    """`alle 2 Wochen am Montag`, and the items of a list as `days_in_words` gives them."""
    days, names = days_in_words(rule.weekdays, t)
    if days == t.every_day:  # `alle 2 Wochen an jedem Tag` is no German
        days = t.from_run.format(run=run_in_words(weekday_names(t), t))
    return t.every_weeks.format(count=rule.every, days=days), names


def month_day_in_words(rule: Monthly, t: Texts) -> str:
    """`an jedem ersten Montag im Monat`."""
    return t.every_month.format(week=t.choose("week", rule.week), day=weekday_name(rule.weekday, t))


def span_in_words(start: time, end: time | None, t: Texts) -> str:
    """The hours, as they stand behind a day in a list: `von 9 Uhr 30 bis 11 Uhr`, `ab 9 Uhr`."""
    if end is None:
        return t.time_from.format(start=easy_time(start, t))
    if start == time.min and end == time.max:
        return t.around_the_clock
    return t.time_span.format(start=easy_time(start, t), end=easy_time(end, t))


def span_sentence(start: time, end: time | None, t: Texts) -> str:
    """The hours as a sentence of their own."""
    if end is None:
        return t.begins_at.format(start=easy_time(start, t))
    words = span_in_words(start, end, t)
    return f"{words[0].upper()}{words[1:]}."

"""Regular times as words: `immer am Montag`, `alle 2 Wochen am Montag`, `von 9 Uhr 30 bis 11 Uhr`."""

from collections.abc import Iterable, Sequence
from datetime import time
from typing import Literal

from generator.editions.easy.grammar import easy_time
from generator.editions.texts import Texts
from generator.editions.wording import joined, weekday_name, weekday_names
from generator.facts.hours import Hours
from generator.facts.timetable import runs
from generator.model.times import WEEKDAYS, Monthly, Weekday

_MOST_MONTH_DAYS = 3
"""Days of a month in one sentence."""


def days_in_words(weekdays: Iterable[Weekday], t: Texts) -> tuple[str, tuple[str, ...]]:
    """What stands after `das Angebot ist`, and the items of a list where there are too many days for a sentence."""
    numbers = sorted({WEEKDAYS.index(day) for day in weekdays})
    names = tuple(weekday_name(WEEKDAYS[number], t) for number in numbers)
    if len(names) == len(WEEKDAYS):
        return t.every_day, ()
    if len(names) < 3:
        return t.and_word.join(t.on_day.format(day=name) for name in names), ()
    return (t.from_run.format(run=run_in_words(names, t)), ()) if len(runs(numbers)) == 1 else (t.on_these_days, names)


def run_in_words(names: Sequence[str], t: Texts) -> str:
    """`Montag bis Freitag`."""
    return t.day_run.format(first=names[0], last=names[-1])


def rare_days_in_words(weekdays: Iterable[Weekday], every: int, t: Texts) -> tuple[str, tuple[str, ...]]:
    """`alle 2 Wochen am Montag`, and the items of a list as `days_in_words` gives them."""
    days, names = days_in_words(weekdays, t)
    if days == t.every_day:  # `alle 2 Wochen an jedem Tag` is no German
        days = t.from_run.format(run=run_in_words(weekday_names(t), t))
    return t.every_weeks.format(count=every, days=days), names


def month_days_in_words(rules: Sequence[Monthly], t: Texts) -> str:
    """`am ersten und am dritten Montag im Monat`, `jeden Monat am 15. Tag`; the rules name one weekday, or none.

    More than two are told in one breath: `am ersten, zweiten und dritten Montag im Monat`.
    """
    weekday = rules[0].weekday
    if weekday is None:
        names = [t.ordinal.format(number=rule.day) for rule in rules]
        return t.month_days.format(days=_on_days(names, t))
    return t.every_month.format(
        weeks=_on_days([t.choose("week", rule.week or "") for rule in rules], t), day=weekday_name(weekday, t)
    )


def _on_days(names: Sequence[str], t: Texts) -> str:
    if len(names) > 2:
        return t.on_day.format(day=joined(names, t))
    return t.and_word.join(t.on_day.format(day=name) for name in names)


def month_list(rules: Sequence[Monthly], t: Texts) -> tuple[str, ...]:
    """The items of a list where there are too many days for a sentence; else none."""
    if len(rules) <= _MOST_MONTH_DAYS:
        return ()
    return tuple(month_days_in_words([rule], t) for rule in rules)


def span_in_words(hours: Hours, t: Texts) -> str:
    """The hours, as they stand behind a day in a list: `von 9 Uhr 30 bis 11 Uhr`, `ab 9 Uhr`."""
    start = easy_time(hours.start, t)
    if hours.end is None:
        return t.time_from.format(start=start)
    if hours.is_whole_day:
        return t.around_the_clock
    words = t.time_span_next_day if hours.ends_next_day else t.time_span
    # `0:00` as an end is the end of the day that goes before it.
    return words.format(start=start, end=easy_time(hours.end if hours.end > time.min else time.max, t))


Daily = Literal["", "every_day", "both_days"]
"""Whether hours are those of each of several days."""


def span_sentences(hours: Hours, t: Texts, daily: Daily = "") -> tuple[str, ...]:
    """The hours as a sentence of their own; two where the end on the next day would make one too long."""
    start = easy_time(hours.start, t)
    begins = t.choose("begins", daily) if daily else t.begins_at
    if hours.end is None:
        return (begins.format(start=start),)
    if daily and hours.ends_next_day:
        return begins.format(start=start), t.ends_next_day.format(end=easy_time(hours.end, t))
    words = span_in_words(hours, t)
    return (t.choose("hours", daily).format(hours=words) if daily else f"{words[0].upper()}{words[1:]}.",)

"""Times that are told together: those that hold in the same weeks and places become one sentence or one list."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Literal, TypeVar

from generator.editions.easy.grammar import days_in_a_row, weekday_date
from generator.editions.easy.remark import Remark, remark_lines
from generator.editions.easy.rhythm import (
    Daily,
    days_in_words,
    month_days_in_words,
    month_list,
    rare_days_in_words,
    run_in_words,
    span_in_words,
    span_sentences,
)
from generator.editions.easy.sentences import items, notes, sentences
from generator.editions.line import SaidLine, line
from generator.editions.texts import Texts
from generator.editions.wording import is_pair, long_date, weekday_name
from generator.facts.hours import Hours
from generator.facts.timetable import Frame, Row, RuleGroup, date_rows, hours_by_day, month_rows, runs, week_rows
from generator.facts.when import When
from generator.model.times import WEEKDAYS, Monthly, SingleDate, Weekday, Weekly
from generator.schedule import has_unknown_weeks

_D = TypeVar("_D")
_LONGEST_ROW = 3
"""Hours of one day that are told as sentences."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some times with one frame."""

    days: str
    """What stands after `das Angebot ist`: `am Montag`."""
    lines: tuple[SaidLine, ...]
    """What follows that sentence: items, hours, notes."""
    frame: Frame
    day: date | None = None
    """The day where it is a single one."""
    is_single: bool = False
    """Days by their dates, which come once."""
    has_unknown_weeks: bool = False
    """Nobody knows in which weeks it is."""
    called: Literal["times", "day", "days"] = "times"
    """What later sentences call it: one day has no times."""

    @property
    def has_list(self) -> bool:
        """A list follows the first sentence."""
        return bool(self.lines) and self.lines[0].kind == "item"


def make_blocks(when: When, t: Texts) -> tuple[Block, ...]:
    """Every week first, then other rhythms, then single days."""
    times = when.timetable
    return (
        *(_weekly_block(group, t) for group in times.weekly),
        *(block for group in times.rare for block in _rare_blocks(group, t)),
        *(block for group in times.monthly for block in _monthly_blocks(group, t)),
        *(block for group in times.dates for block in _dates_blocks(group, t)),
    )


def _weekly_block(group: RuleGroup[Weekly], t: Texts) -> Block:
    rules = group.rules
    hours = hours_by_day((WEEKDAYS.index(day), rule) for rule in rules for day in rule.weekdays)
    remarks = remark_lines([Remark(_in_order(rule.weekdays, t), rule.from_, rule.note) for rule in rules], t)
    if _are_alike(hours):
        days, names = days_in_words((WEEKDAYS[number] for number in hours), t)
        lines = (*items(*names), *_spans(_first(hours), t), *remarks)
        return Block(days if days == t.every_day else t.every_week.format(days=days), lines, group.frame)
    every_week = t.every_week.format(days=t.at_these_times)
    return Block(every_week, (*items(*week_table(hours, t)), *remarks), group.frame)


def _rare_blocks(group: RuleGroup[Weekly], t: Texts) -> Iterator[Block]:
    first = group.rules[0]
    for row in week_rows(group.rules, with_notes=True):
        days, names = rare_days_in_words(row.days, first.every, t)
        lines: tuple[SaidLine, ...] = (*items(*names), *_spans(row.hours, t), *_notes(row, t))
        yield Block(days, lines, group.frame, has_unknown_weeks=has_unknown_weeks(first))


def _monthly_blocks(group: RuleGroup[Monthly], t: Texts) -> Iterator[Block]:
    for row in month_rows(group.rules, with_notes=True):
        rare = [t.month_day_rare.format(number=rule.day) for rule in row.days if rule.is_not_in_every_month]
        listed = month_list(row.days, t)
        lines = (*items(*listed), *_spans(row.hours, t), *sentences(*rare), *_notes(row, t))
        yield Block(t.on_these_days if listed else month_days_in_words(row.days, t), lines, group.frame)


def _dates_blocks(group: RuleGroup[SingleDate], t: Texts) -> Iterator[Block]:
    if group.frame.ends is None:
        yield from _single_blocks(group, t)
        return
    # What the words say is no frame any more.
    starts, ends, frame = group.frame.starts, group.frame.ends, replace(group.frame, starts=None, ends=None)
    for row in date_rows(group.rules, with_notes=True):
        days = t.every_day_until.format(date=long_date(ends, t))
        if starts is not None:
            days = days_in_a_row(starts, ends, t)
        daily: Daily = "both_days" if starts is not None and is_pair(starts, ends) else "every_day"
        yield Block(
            days,
            (*_spans(row.hours, t, daily), *_notes(row, t)),
            frame,
            day=starts or ends,
            is_single=True,
            called="days",
        )


def _notes(row: Row[_D], t: Texts) -> tuple[SaidLine, ...]:
    return tuple(said for note in row.notes for said in notes(note, t))


def _single_blocks(group: RuleGroup[SingleDate], t: Texts) -> Iterator[Block]:
    """Days with hours that differ are one list; where such a time ends on the next day, no row could hold it."""
    hours = hours_by_day((rule.date.toordinal(), rule) for rule in group.rules)
    if _are_alike(hours):
        yield _dates_block(group, t)
        return
    nights = {number for number, spans in hours.items() if any(span.ends_next_day for span in spans)}
    by_day = sorted(group.rules, key=lambda rule: rule.date)
    for _, some in groupby(by_day, key=lambda rule: rule.date if rule.date.toordinal() in nights else None):
        yield _dates_block(replace(group, rules=tuple(some)), t)


def _dates_block(group: RuleGroup[SingleDate], t: Texts) -> Block:
    rules, frame = group.rules, group.frame
    hours = hours_by_day((rule.date.toordinal(), rule) for rule in rules)
    days = [date.fromordinal(number) for number in hours]
    remarks = remark_lines([Remark((long_date(rule.date, t),), rule.from_, rule.note) for rule in rules], t)
    if len(days) == 1:
        on_day = t.on_day.format(day=weekday_date(days[0], t))
        return Block(on_day, (*_spans(_first(hours), t), *remarks), frame, day=days[0], is_single=True, called="day")
    if _are_alike(hours):
        list_ = (line(weekday_date(day, t), "item", day.isoformat()) for day in days)
        return Block(t.on_these_days, (*list_, *_spans(_first(hours), t), *remarks), frame, is_single=True)
    table = (day_and_hours(weekday_date(day, t), span, t) for day in days for span in hours[day.toordinal()])
    return Block(t.at_these_times, (*items(*table), *remarks), frame, is_single=True)


_Hours = Mapping[int, tuple[Hours, ...]]
"""The hours of each day, by the number of the day."""


def _are_alike(hours: _Hours) -> bool:
    return len(set(hours.values())) == 1


def _first(hours: _Hours) -> tuple[Hours, ...]:
    return next(iter(hours.values()))


def _spans(spans: Sequence[Hours], t: Texts, daily: Daily = "") -> tuple[SaidLine, ...]:
    # "Das Angebot beginnt um 9 Uhr. Das Angebot beginnt um 14 Uhr." would be told of two offers.
    is_told_apart = any(span.end is None or (daily and span.ends_next_day) for span in spans)
    if len(spans) > _LONGEST_ROW or (len(spans) > 1 and is_told_apart):
        words = t.choose("times_list", daily) if daily else t.times_list
        return (line(words), *items(*(span_in_words(span, t) for span in spans)))
    return sentences(*(words for span in spans for words in span_sentences(span, t, daily)))


def week_table(hours: _Hours, t: Texts) -> list[str]:
    """One row for each span of each day; days in a row with the same hours share theirs."""
    rows: list[str] = []
    for _, alike in groupby(hours, key=hours.__getitem__):
        numbers = tuple(alike)
        # A run of days and an end on the next one would be too long for a row.
        has_nights = any(span.ends_next_day for span in hours[numbers[0]])
        for run in ((number,) for number in numbers) if has_nights else runs(numbers):
            names = [weekday_name(WEEKDAYS[number], t) for number in run]
            label = run_in_words(names, t) if run[1:] else names[0]
            rows += [day_and_hours(label, span, t) for span in hours[run[0]]]
    return rows


def day_and_hours(label: str, span: Hours, t: Texts) -> str:
    """`Montag bis Freitag von 8 Uhr bis 12 Uhr`."""
    return t.day_and_hours.format(day=label, hours=span_in_words(span, t))


def _in_order(weekdays: Iterable[Weekday], t: Texts) -> tuple[str, ...]:
    return tuple(weekday_name(WEEKDAYS[number], t) for number in sorted({WEEKDAYS.index(day) for day in weekdays}))

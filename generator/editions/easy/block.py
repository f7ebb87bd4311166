"""Times that are told together: those that hold in the same weeks and places become one sentence or one list."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby
from typing import TypeVar

from generator.editions.easy.grammar import weekday_date
from generator.editions.easy.remark import Remark, remark_lines
from generator.editions.easy.rhythm import (
    days_in_words,
    is_run,
    month_day_in_words,
    rare_days_in_words,
    run_in_words,
    span_in_words,
    span_sentence,
)
from generator.editions.easy.sentences import items, notes, sentences
from generator.editions.line import SaidLine, line
from generator.editions.texts import Texts
from generator.editions.wording import long_date, weekday_names
from generator.facts.when import When
from generator.model.parts import WEEKDAYS, Monthly, Pause, SingleDate, Weekday, Weekly
from generator.schedule import Dated, has_unknown_weeks

_R = TypeVar("_R", Weekly, SingleDate)
_LONGEST_ROW = 3
"""Hours of one day that are told as sentences."""


@dataclass(frozen=True, slots=True)
class Frame:
    """From when until when some times hold, when they pause, and where they are."""

    starts: date | None = None
    """None where that day is over: it changes nothing any more."""
    ends: date | None = None
    pauses: tuple[Pause, ...] = ()
    location: str = ""
    """Empty where the offer has one place only, or where the place is secret."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some times with one frame."""

    days: str
    """What stands after `das Angebot ist`: `am Montag`."""
    lines: tuple[SaidLine, ...]
    """What follows that sentence: items, hours, notes."""
    frame: Frame
    is_weekly: bool = False
    """Every week: the sentence says `immer`."""
    day: date | None = None
    """The day where it is a single one."""

    @property
    def has_list(self) -> bool:
        """A list follows the first sentence."""
        return bool(self.lines) and self.lines[0].kind == "item"


def make_blocks(when: When, t: Texts) -> tuple[Block, ...]:
    """Every week first, then other rhythms, then single days."""

    def frame(rule: Dated) -> Frame:
        location = rule.location if rule.location in when.places else None
        if isinstance(rule, SingleDate):
            return Frame(location=location or "")
        starts = rule.starts if rule.starts and rule.starts > when.today else None
        return Frame(starts, rule.ends, tuple(sorted(set(rule.pauses), reverse=True)), location or "")

    weekly = [rule for rule in when.dated if isinstance(rule, Weekly) and rule.every == 1]
    rare = [rule for rule in when.dated if isinstance(rule, Weekly) and rule.every > 1]
    monthly = [rule for rule in when.dated if isinstance(rule, Monthly)]
    single = [rule for rule in when.dated if isinstance(rule, SingleDate)]
    return (
        *(_weekly_block(group, frame(group[0]), t) for group in _groups(weekly, frame)),
        *(_rare_block(rule, frame(rule), t) for rule in rare),
        *(Block(month_day_in_words(rule, t), _hours_and_note(rule, t), frame(rule)) for rule in monthly),
        *(_dates_block(group, frame(group[0]), t) for group in _groups(single, frame)),
    )


def _groups(rules: Iterable[_R], frame: Callable[[_R], Frame]) -> list[list[_R]]:
    found: dict[Frame, list[_R]] = {}
    for rule in rules:
        found.setdefault(frame(rule), []).append(rule)
    return list(found.values())


def _weekly_block(rules: Sequence[Weekly], frame: Frame, t: Texts) -> Block:
    hours = _hours_by_day((WEEKDAYS.index(day), rule) for rule in rules for day in rule.weekdays)
    remarks = remark_lines([Remark(_in_order(rule.weekdays, t), rule.from_, rule.note) for rule in rules], t)
    if _are_alike(hours):
        days, names = days_in_words((WEEKDAYS[number] for number in hours), t)
        return Block(days, (*items(*names), *_spans(hours, t), *remarks), frame, is_weekly=days != t.every_day)
    return Block(t.at_these_times, (*_week_table(hours, t), *remarks), frame, is_weekly=True)


def _rare_block(rule: Weekly, frame: Frame, t: Texts) -> Block:
    days, names = rare_days_in_words(rule, t)
    lines: tuple[SaidLine, ...] = (*items(*names), *_hours_and_note(rule, t))
    if has_unknown_weeks(rule):
        lines += sentences(t.unknown_week)
    return Block(days, lines, frame)


def _hours_and_note(rule: Weekly | Monthly, t: Texts) -> tuple[SaidLine, ...]:
    return (*sentences(span_sentence(rule.from_, rule.to, t)), *notes(rule.note, t))


def _dates_block(rules: Sequence[SingleDate], frame: Frame, t: Texts) -> Block:
    hours = _hours_by_day((rule.date.toordinal(), rule) for rule in rules)
    days = [date.fromordinal(number) for number in hours]
    by_day = sorted(rules, key=lambda rule: (rule.date, rule.from_))
    remarks = remark_lines([Remark((long_date(rule.date, t),), rule.from_, rule.note) for rule in by_day], t)
    if len(days) == 1:
        on_day = t.on_day.format(day=weekday_date(days[0], t))
        return Block(on_day, (*_spans(hours, t), *remarks), frame, day=days[0])
    if _are_alike(hours):
        list_ = (line(weekday_date(day, t), "item", day.isoformat()) for day in days)
        return Block(t.on_these_days, (*list_, *_spans(hours, t), *remarks), frame)
    table = (_row(weekday_date(day, t), span, t) for day in days for span in hours[day.toordinal()])
    return Block(t.at_these_times, (*items(*table), *remarks), frame)


_Span = tuple[time, time | None]
_Hours = dict[int, tuple[_Span, ...]]
"""The spans of each day, by the number of the day."""


def _hours_by_day(entries: Iterable[tuple[int, Weekly | SingleDate]]) -> _Hours:
    found: dict[int, set[_Span]] = {}
    for number, rule in entries:
        found.setdefault(number, set()).add((rule.from_, rule.to))
    return {n: tuple(sorted(found[n], key=lambda span: (span[0], span[1] or time.max))) for n in sorted(found)}


def _are_alike(hours: _Hours) -> bool:
    return len(set(hours.values())) == 1


def _spans(hours: _Hours, t: Texts) -> tuple[SaidLine, ...]:
    spans = next(iter(hours.values()))
    if len(spans) > _LONGEST_ROW:
        return (line(t.times_list), *items(*(span_in_words(*span, t) for span in spans)))
    return sentences(*(span_sentence(*span, t) for span in spans))


def _week_table(hours: _Hours, t: Texts) -> tuple[SaidLine, ...]:
    """One item for each span of each day; days in a row with the same hours share theirs."""
    rows: list[str] = []
    for _, run in groupby(enumerate(hours), key=lambda pair: (pair[1] - pair[0], hours[pair[1]])):
        numbers = [number for _, number in run]
        names = [weekday_names(t)[number] for number in numbers]
        labels = [run_in_words(names, t)] if is_run(numbers) else names
        rows += [_row(label, span, t) for label in labels for span in hours[numbers[0]]]
    return items(*rows)


def _row(label: str, span: _Span, t: Texts) -> str:
    return t.day_and_hours.format(day=label, hours=span_in_words(*span, t))


def _in_order(weekdays: Iterable[Weekday], t: Texts) -> tuple[str, ...]:
    return tuple(weekday_names(t)[number] for number in sorted({WEEKDAYS.index(day) for day in weekdays}))

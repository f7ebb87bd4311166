"""Times that are told together: those that hold in the same weeks and places become one sentence or one list."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby
from typing import TypeVar

from generator.editions.easy.fact import EasyLine, items, notes, sentences
from generator.editions.easy.grammar import WEEKDAY_NAMES, easy_date, weekday_date
from generator.editions.easy.remark import Remark, remark_lines
from generator.editions.easy.rhythm import (
    EVERY_DAY,
    WHOLE_WEEK,
    days_in_words,
    is_run,
    month_day_in_words,
    run_in_words,
    span_in_words,
    span_sentence,
)
from generator.model.parts import WEEKDAYS, Monthly, Pause, SingleDate, Weekday, Weekly
from generator.schedule import Dated

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
    lines: tuple[EasyLine, ...]
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


def make_blocks(rules: Sequence[Dated], places: Mapping[str, str], today: date) -> tuple[Block, ...]:
    """Every week first, then other rhythms, then single days; `places` holds the names that may be printed."""

    def frame(rule: Dated) -> Frame:
        location = rule.location if rule.location in places else None
        if isinstance(rule, SingleDate):
            return Frame(location=location or "")
        starts = rule.starts if rule.starts and rule.starts > today else None
        return Frame(starts, rule.ends, tuple(sorted(set(rule.pauses), reverse=True)), location or "")

    weekly = [rule for rule in rules if isinstance(rule, Weekly) and rule.every == 1]
    rare = [rule for rule in rules if isinstance(rule, Weekly) and rule.every > 1]
    monthly = [rule for rule in rules if isinstance(rule, Monthly)]
    single = [rule for rule in rules if isinstance(rule, SingleDate)]
    return (
        *(_weekly_block(group, frame(group[0])) for group in _groups(weekly, frame)),
        *(_rare_block(rule, frame(rule)) for rule in rare),
        *(Block(month_day_in_words(rule), _hours_and_note(rule), frame(rule)) for rule in monthly),
        *(_dates_block(group, frame(group[0])) for group in _groups(single, frame)),
    )


def _groups(rules: Iterable[_R], frame: Callable[[_R], Frame]) -> list[list[_R]]:
    found: dict[Frame, list[_R]] = {}
    for rule in rules:
        found.setdefault(frame(rule), []).append(rule)
    return list(found.values())


def _weekly_block(rules: Sequence[Weekly], frame: Frame) -> Block:
    hours = _hours_by_day((WEEKDAYS.index(day), rule) for rule in rules for day in rule.weekdays)
    remarks = remark_lines([Remark(_in_order(rule.weekdays), rule.from_, rule.note) for rule in rules])
    if _are_alike(hours):
        days, names = days_in_words(WEEKDAYS[number] for number in hours)
        return Block(days, (*items(*names), *_spans(hours), *remarks), frame, is_weekly=days != EVERY_DAY)
    return Block("zu diesen Zeiten", (*_week_table(hours), *remarks), frame, is_weekly=True)


def _rare_block(rule: Weekly, frame: Frame) -> Block:
    days, names = days_in_words(rule.weekdays)
    if days == EVERY_DAY:
        days = WHOLE_WEEK
    lines: tuple[EasyLine, ...] = (*items(*names), *_hours_and_note(rule))
    if rule.starts is None:
        lines += sentences("Wir wissen nicht: In welcher Woche ist das Angebot?")
    return Block(f"alle {rule.every} Wochen {days}", lines, frame)


def _hours_and_note(rule: Weekly | Monthly) -> tuple[EasyLine, ...]:
    return (*sentences(span_sentence(rule.from_, rule.to)), *notes(rule.note))


def _dates_block(rules: Sequence[SingleDate], frame: Frame) -> Block:
    hours = _hours_by_day((rule.date.toordinal(), rule) for rule in rules)
    days = [date.fromordinal(number) for number in hours]
    by_day = sorted(rules, key=lambda rule: (rule.date, rule.from_))
    remarks = remark_lines([Remark((easy_date(rule.date),), rule.from_, rule.note) for rule in by_day])
    if len(days) == 1:
        return Block(f"am {weekday_date(days[0])}", (*_spans(hours), *remarks), frame, day=days[0])
    if _are_alike(hours):
        list_ = (EasyLine(weekday_date(day), "item", datetime=day.isoformat()) for day in days)
        return Block("an diesen Tagen", (*list_, *_spans(hours), *remarks), frame)
    table = (_row(weekday_date(day), span) for day in days for span in hours[day.toordinal()])
    return Block("zu diesen Zeiten", (*items(*table), *remarks), frame)


_Hours = dict[int, tuple[tuple[time, time | None], ...]]
"""The spans of each day, by the number of the day."""


def _hours_by_day(entries: Iterable[tuple[int, Weekly | SingleDate]]) -> _Hours:
    found: dict[int, set[tuple[time, time | None]]] = {}
    for number, rule in entries:
        found.setdefault(number, set()).add((rule.from_, rule.to))
    return {n: tuple(sorted(found[n], key=lambda span: (span[0], span[1] or time.max))) for n in sorted(found)}


def _are_alike(hours: _Hours) -> bool:
    return len(set(hours.values())) == 1


def _spans(hours: _Hours) -> tuple[EasyLine, ...]:
    spans = next(iter(hours.values()))
    if len(spans) > _LONGEST_ROW:
        return (EasyLine("Das sind die Zeiten:"), *items(*(span_in_words(*span) for span in spans)))
    return sentences(*(span_sentence(*span) for span in spans))


def _week_table(hours: _Hours) -> tuple[EasyLine, ...]:
    """One item for each span of each day; days in a row with the same hours share theirs."""
    rows: list[str] = []
    for _, run in groupby(enumerate(hours), key=lambda pair: (pair[1] - pair[0], hours[pair[1]])):
        numbers = [number for _, number in run]
        names = [WEEKDAY_NAMES[WEEKDAYS[number]] for number in numbers]
        labels = [run_in_words(names)] if is_run(numbers) else names
        rows += [_row(label, span) for label in labels for span in hours[numbers[0]]]
    return items(*rows)


def _row(label: str, span: tuple[time, time | None]) -> str:
    return f"{label} {span_in_words(*span)}"


def _in_order(weekdays: Iterable[Weekday]) -> tuple[str, ...]:
    return tuple(WEEKDAY_NAMES[day] for day in sorted(set(weekdays), key=WEEKDAYS.index))

"""Editors' notes on times: each with the days that it is about, so that nobody takes it for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from generator.editions.easy.grammar import easy_time
from generator.editions.easy.rhythm import run_in_words
from generator.editions.easy.sentences import LEFT_OUT, items, notes, sentences
from generator.editions.line import SaidLine
from generator.editions.texts import Texts
from generator.editions.wording import joined, weekday_names
from generator.facts.timetable import runs
from generator.model.notes import Note

_LONGEST_MARKER = 3
"""Days named in the line before a note; one less where the hour is named too."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What an editor says about some days."""

    days: tuple[str, ...]
    """Weekdays in their order, or one date."""
    start: time
    note: Note | None


def remark_lines(remarks: Sequence[Remark], t: Texts) -> tuple[SaidLine, ...]:
    """All notes; one that holds for everything is told once, without its days."""
    if len({remark.note for remark in remarks}) == 1:
        return notes(remarks[0].note, t)
    named = [day for remark in remarks for day in remark.days]
    has_hours = len(named) > len(set(named))
    lines: tuple[SaidLine, ...] = ()
    for remark in remarks:
        hour = t.at_hour.format(time=easy_time(remark.start, t)) if has_hours else ""
        alike = [other for other in remarks if other.start == remark.start]
        if hour and len(alike) == 1 and len(remark.days) >= _LONGEST_MARKER:  # its hour alone says which it is
            lines += notes(remark.note, t, t.note_on.format(days=t.note_on_times, hour=hour))
        else:
            lines += _lines(remark, hour, t)
    return lines


def _lines(remark: Remark, hour: str, t: Texts) -> tuple[SaidLine, ...]:
    names = weekday_names(t)
    if len(remark.days) > 2 and len(runs([names.index(day) for day in remark.days if day in names])) == 1:
        days = t.note_on_run.format(run=run_in_words(remark.days, t))
    elif len(remark.days) <= _LONGEST_MARKER - bool(hour):
        days = t.note_on_days.format(days=joined(remark.days, t))
    elif remark.note:
        told = notes(remark.note, t, t.note_below_list)
        if told == (LEFT_OUT,):
            return told
        return (*sentences(t.note_on_list.format(hour=hour)), *items(*remark.days), *told)
    else:
        return ()
    return notes(remark.note, t, t.note_on.format(days=days, hour=hour))

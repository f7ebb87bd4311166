"""Editors' notes on times: each with the days that it is about, so that nobody takes it for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from generator.editions.easy.fact import EasyLine, items, notes, sentences
from generator.editions.easy.grammar import WEEKDAY_NAMES, easy_time, join_words
from generator.editions.easy.rhythm import is_run, run_in_words

_LONGEST_MARKER = 3
"""Days named in the line before a note; one less where the hour is named too."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What an editor says about some days."""

    days: tuple[str, ...]
    """Weekdays in their order, or one date."""
    start: time
    note: str | None


def remark_lines(remarks: Sequence[Remark]) -> tuple[EasyLine, ...]:
    """All notes; one that holds for everything is told once, without its days."""
    if len({remark.note for remark in remarks}) == 1:
        return notes(remarks[0].note)
    named = [day for remark in remarks for day in remark.days]
    has_hours = len(named) > len(set(named))
    lines: tuple[EasyLine, ...] = ()
    for remark in remarks:
        lines += _lines(remark, f" um {easy_time(remark.start)}" if has_hours else "")
    return lines


def _lines(remark: Remark, hour: str) -> tuple[EasyLine, ...]:
    names = list(WEEKDAY_NAMES.values())
    if is_run([names.index(day) for day in remark.days if day in names]):
        days = f"zu {run_in_words(remark.days)}"
    elif len(remark.days) <= _LONGEST_MARKER - bool(hour):
        days = f"zum {join_words(remark.days)}"
    elif remark.note:
        marker = f"Zu diesen Tagen{hour} gibt es einen Hinweis:"
        return (*sentences(marker), *items(*remark.days), *notes(remark.note, "Der Hinweis ist in schwerer Sprache:"))
    else:
        return ()
    return notes(remark.note, f"Hinweis {days}{hour} in schwerer Sprache:")

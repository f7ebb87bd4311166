"""Regular times as German words: `immer am Montag`, `alle 2 Wochen am Montag`, `von 9 Uhr 30 bis 11 Uhr`."""

from collections.abc import Iterable, Sequence
from datetime import time

from generator.editions.easy.grammar import WEEKDAY_NAMES, easy_time
from generator.model.parts import WEEKDAYS, Monthly, Weekday

EVERY_DAY = "an jedem Tag"
_SHORTEST_RUN = 3
"""Days in a row that are told as `von Montag bis Mittwoch`."""
_WEEKS = {"first": "ersten", "second": "zweiten", "third": "dritten", "fourth": "vierten", "last": "letzten"}


def days_in_words(weekdays: Iterable[Weekday]) -> tuple[str, tuple[str, ...]]:
    """What stands after `das Angebot ist`, and the items of a list where there are too many days for a sentence."""
    numbers = sorted({WEEKDAYS.index(day) for day in weekdays})
    names = tuple(WEEKDAY_NAMES[WEEKDAYS[number]] for number in numbers)
    if len(names) == len(WEEKDAYS):
        return EVERY_DAY, ()
    if len(names) < _SHORTEST_RUN:
        return " und ".join(f"am {name}" for name in names), ()
    return (f"von {run_in_words(names)}", ()) if is_run(numbers) else ("an diesen Tagen", names)


def is_run(numbers: Sequence[int]) -> bool:
    """Three or more days of the week without a gap, given in order."""
    return len(numbers) >= _SHORTEST_RUN and numbers[-1] - numbers[0] + 1 == len(numbers)


def run_in_words(names: Sequence[str]) -> str:
    """`Montag bis Freitag`."""
    return f"{names[0]} bis {names[-1]}"


def month_day_in_words(rule: Monthly) -> str:
    """`an jedem ersten Montag im Monat`."""
    return f"an jedem {_WEEKS[rule.week]} {WEEKDAY_NAMES[rule.weekday]} im Monat"


WHOLE_WEEK = f"von {run_in_words(tuple(WEEKDAY_NAMES.values()))}"
"""Every day where `an jedem Tag` is no German: `alle 2 Wochen von Montag bis Sonntag`."""


def span_in_words(start: time, end: time | None) -> str:
    """The hours, as they stand behind a day in a list: `von 9 Uhr 30 bis 11 Uhr`, `ab 9 Uhr`."""
    if end is None:
        return f"ab {easy_time(start)}"
    if start == time.min and end == time.max:
        return "am Tag und in der Nacht"
    return f"von {easy_time(start)} bis {easy_time(end)}"


def span_sentence(start: time, end: time | None) -> str:
    """The hours as a sentence of their own."""
    if end is None:
        return f"Das Angebot beginnt um {easy_time(start)}."
    words = span_in_words(start, end)
    return f"{words[0].upper()}{words[1:]}."

"""Regular times as German words: `immer am Montag`, `alle 2 Wochen am Montag`, `von 9 Uhr 30 bis 11 Uhr`."""

from collections.abc import Iterable
from datetime import time

from generator.easy.facts.grammar import WEEKDAY_NAMES, easy_time, join_words
from generator.model.parts import WEEKDAYS, Monthly, Weekday

_LONGEST_RUN_WITH_NAMES = 3
_WEEKS = {"first": "ersten", "second": "zweiten", "third": "dritten", "fourth": "vierten", "last": "letzten"}


def days_in_words(weekdays: Iterable[Weekday]) -> tuple[str, tuple[str, ...]]:
    """What stands after `das Angebot ist`, and the items of a list where there are too many days for a sentence."""
    numbers = sorted({WEEKDAYS.index(day) for day in weekdays})
    names = tuple(WEEKDAY_NAMES[WEEKDAYS[number]] for number in numbers)
    if len(names) == len(WEEKDAYS):
        return "an jedem Tag", ()
    if len(names) <= _LONGEST_RUN_WITH_NAMES:
        return f"am {join_words(names)}", ()
    if numbers[-1] - numbers[0] + 1 == len(numbers):
        return f"von {names[0]} bis {names[-1]}", ()
    return "an diesen Tagen", names


def month_day_in_words(rule: Monthly) -> str:
    """`an jedem ersten Montag im Monat`."""
    return f"an jedem {_WEEKS[rule.week]} {WEEKDAY_NAMES[rule.weekday]} im Monat"


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

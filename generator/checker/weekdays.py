"""Find days of the week in a short form, and say them in full: `Mo bis Fr`, `Mo, Mi, Fr`, `Montags-freitags`."""

import re
from collections.abc import Iterator
from functools import cache

from generator.checker.lists import alternatives, read_in_order, read_table

_TO = r"[-–—]|\bbis\b"
_MOST_IN_A_SENTENCE = 3


def find_weekdays(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Each short form, and what to write instead."""
    for pattern in (_letters(), _names()):
        for match in pattern.finditer(text):
            yield match, _advice(match.group())


def are_weekdays(word: str) -> bool:
    """Tell whether a word is nothing but days with marks between them: `Montags-freitags`."""
    return _names().fullmatch(word) is not None


@cache
def _letters() -> re.Pattern[str]:
    """`Mo bis Fr`, `Di, Do`, `Mo 9`: one pair of letters alone may be another word."""
    day = alternatives(read_table("days.txt"))
    join = rf"\s?(?:{alternatives(read_in_order('day_joins.txt'))}|[-–—+/,&])\s?"
    hours = r"(?=\s?\d{1,2}(?:[:.]\d\d)?\s?(?:Uhr|[-–]|bis))"
    return re.compile(rf"(?<![\w.-]){day}\.?{join}(?:{day}\b\.?(?:{join})?)+(?!\w)|(?<![\w.-]){day}\.?:?{hours}")


@cache
def _names() -> re.Pattern[str]:
    """`Montag-Freitag`, `Montags – freitags`, `dienstags/donnerstags`."""
    day = rf"(?i:{alternatives(read_table('days.txt').values())})s?"
    return re.compile(rf"(?<![\w-]){day}(?:\s?[-–—+/&]\s?{day})+(?![\w-])")


@cache
def _day() -> re.Pattern[str]:
    days = read_table("days.txt")
    return re.compile(rf"(?i:{alternatives(days.values())})|{alternatives(days)}")


def _advice(words: str) -> str:
    """Days from … to … are a span; others are named one by one, and many of them in a list."""
    joins = [join for join in read_in_order("day_joins.txt") if join != "bis"]
    groups = re.split(rf"[+/,&]|\b{alternatives(joins)}\b", words)
    said = [_span(found) for group in groups if (found := re.split(_TO, group)) and _day().search(group)]
    if len(said) > _MOST_IN_A_SENTENCE:
        return f"Bitte eine Liste schreiben: {', '.join(f'„{part}“' for part in said)}."
    join = "oder" if re.search(r"\boder\b", words) else "und"
    return f"Bitte so schreiben: „{f' {join} '.join(filter(None, (', '.join(said[:-1]), said[-1])))}“."


def _span(ends: list[str]) -> str:
    names = [_in_full(found.group()) for end in ends if (found := _day().search(end))]
    return f"von {names[0]} bis {names[-1]}" if len(names) > 1 else f"am {names[0]}"


def _in_full(day: str) -> str:
    return read_table("days.txt").get(day, day.capitalize())

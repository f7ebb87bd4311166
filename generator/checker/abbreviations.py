"""Short forms and what they stand for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.checker.lists import alternatives, read_in_order, read_lines, read_table, read_words


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form found in a text."""

    text: str
    start: int
    full: str
    """The words in full, with a capital where the sentence starts."""
    is_certain: bool
    """The short form has one meaning only and may be replaced without asking."""


_STREET = re.compile(r"\b(?P<name>[A-ZÄÖÜ][\wäöüß-]*)(?P<cut>[Ss]tr)\.")
"""`Goethestr.`, `Haupt-Str.`: the word *Straße* cut off."""


@cache
def _table() -> tuple[re.Pattern[str], dict[str, tuple[str, bool]]]:
    """One pattern for all short forms of the list, and their meanings by the form without spaces."""
    meanings: dict[str, tuple[str, bool]] = {}
    patterns: list[tuple[int, str]] = []
    for entry in read_lines("abbreviations.txt"):
        short, full, *certain = entry.split("\t")
        meanings[_key(short)] = (full, certain == ["sicher"])
        body = re.escape(short).replace(r"\.\ ", r"\.\s?").replace(r"\.", r"\.")
        patterns.append((len(short), body + (r"(?!\w)" if not short.endswith(".") else "")))
    patterns.sort(reverse=True)
    return re.compile(r"(?<![\w.@/-])(?:" + "|".join(body for _, body in patterns) + ")", re.IGNORECASE), meanings


def _key(short: str) -> str:
    return re.sub(r"\s", "", short).lower()


@lru_cache(maxsize=1_000)
def find_abbreviations(text: str) -> tuple[Abbreviation, ...]:
    """Find the short forms of the list, from left to right. One rule asks more than once, and the pattern is long."""
    return tuple(_abbreviations(text))


def _abbreviations(text: str) -> Iterator[Abbreviation]:
    pattern, meanings = _table()
    for match in pattern.finditer(text):
        full, certain = meanings[_key(match.group())]
        if _is_other_word(match.group(), text, match.end()):
            continue
        if text[: match.start()].strip(' „"(') == "" and match.group()[0].isupper():
            full = full[0].upper() + full[1:]
        yield Abbreviation(match.group(), match.start(), full, certain)
    for match in _STREET.finditer(text):
        yield Abbreviation(match.group(), match.start(), match["name"] + match["cut"] + "aße", True)


def _is_other_word(found: str, text: str, end: int) -> bool:
    """`Art.` at the end of a sentence is the word *Art* with a full stop, `So.` the word *so*."""
    rest, word = text[end:], found.removesuffix(".")
    if word.capitalize() in read_table("days.txt"):
        return not _goes_on_to_a_day_or_time().match(rest) or not found[0].isupper()
    if word.lower() in read_words("short_forms_also_words.txt"):
        return not re.match(r"\s*(\d|[a-zäöü])", rest) and rest.strip() == ""
    return False


@cache
def _goes_on_to_a_day_or_time() -> re.Pattern[str]:
    return re.compile(rf"\s*(\d|[-–,]|{alternatives(read_in_order('range_words.txt'))}\b)")

"""LS28: no sayings and no pictures.

Purpose: many readers take words as they are. „Wir haben ein offenes Ohr“ is about an ear then.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 4: „Es sind kurze, gebräuchliche Begriffe und Redewendungen zu verwenden.“

PASS:
    Wir hören Ihnen zu.
    Das Ohr tut weh.
FAIL:
    Wir haben ein offenes Ohr für Sie.
    Wir stehen Ihnen mit Rat und Tat zur Seite.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.checker.lists import alternatives, read_lines
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


@dataclass(frozen=True, slots=True)
class _Saying:
    """A row of the list."""

    keys: tuple[str, ...]
    """Its words in small letters, the longest first: a sentence without one of them needs no pattern."""
    words: str
    meaning: str
    beside: str
    """Beginnings of words of which one has to stand in the sentence as well; empty where none has."""


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the longest saying of the list that stands in the sentence."""
    low = sentence.text.lower()
    for saying in _likely(low):
        found = _pattern(saying.words).search(sentence.text)
        if found and (not saying.beside or _verb(saying.beside).search(sentence.text)):
            message = f"„{found.group()}“ ist eine Redewendung oder ein Bild. Nicht alle verstehen das."
            yield hit(sentence, found.start(), found.group(), message, _advice(saying.meaning))
            return


def _advice(meaning: str) -> str:
    if meaning == "-":
        return "Bitte sagen, was gemeint ist."
    return f"Bitte sagen, was gemeint ist, zum Beispiel: „{meaning}“."


@cache
def _sayings() -> tuple[_Saying, ...]:
    """The sayings of the list, the longest first."""
    found = []
    for entry in sorted(read_lines("idioms.txt"), key=lambda entry: -entry.index("\t")):
        words, meaning, *beside = entry.split("\t")
        keys = sorted(words.lower().replace("*", " ").split(), key=len, reverse=True)
        found.append(_Saying(tuple(keys), words, meaning, beside[0] if beside else ""))
    return tuple(found)


def _likely(low: str) -> Iterator[_Saying]:
    """The sayings whose words all stand in a sentence in small letters, in the order of the list."""
    starts, first = _by_start(), _first_letters()
    begins = (at for at in range(len(low)) if low[at : at + min(_START)] in first)
    places = {place for at in begins for size in _START for place in starts.get(low[at : at + size], ())}
    for place in sorted(places):
        saying = _sayings()[place]
        if all(key in low for key in saying.keys):
            yield saying


_START = (2, 3, 4, 5)
"""How many letters sayings are looked up by: a few of them have no longer word."""


@cache
def _by_start() -> dict[str, list[int]]:
    """The first letters of the longest words → the places of the sayings in the list."""
    found: dict[str, list[int]] = {}
    for place, saying in enumerate(_sayings()):
        found.setdefault(saying.keys[0][: max(_START)], []).append(place)
    return found


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(start[: min(_START)] for start in _by_start())


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Made when a sentence has all of the words: there are thousands."""
    body = r"\s+".join(re.escape(word).replace(r"\*", r"[\w-]*") for word in words.split())
    return re.compile(rf"(?<![\w-]){body}(?![\w-])", re.IGNORECASE)


@cache
def _verb(beside: str) -> re.Pattern[str]:
    # `stell` is also in `gestellt`, `hergestellt` and `abzustellen`
    starts = alternatives(f"{start}*" for start in beside.split())
    return re.compile(rf"\b(?:\w*(?:ge|zu))?{starts}", re.IGNORECASE)


RULE = Rule("LS28", Level.WARNING, (bitv("4"), network("Wörter: Rede-Wendungen und bildliche Sprache")), sentence=check)

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
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


@dataclass(frozen=True, slots=True)
class _Saying:
    """A row of the list."""

    key: str
    """Its longest word in small letters: a sentence without it needs no pattern."""
    words: str
    meaning: str
    beside: str
    """Beginnings of words of which one has to stand in the sentence as well; empty where none has."""


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the longest saying of the list that stands in the sentence."""
    low = sentence.text.lower()
    for saying in _sayings():
        found = _pattern(saying.words).search(sentence.text) if saying.key in low else None
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
        key = max(words.lower().replace("*", " ").split(), key=len)
        found.append(_Saying(key, words, meaning, beside[0] if beside else ""))
    return tuple(found)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Made when a sentence has the longest of the words: there are thousands."""
    body = r"\s+".join(re.escape(word).replace(r"\*", r"[\w-]*") for word in words.split())
    return re.compile(rf"(?<![\w-]){body}(?![\w-])", re.IGNORECASE)


@cache
def _verb(beside: str) -> re.Pattern[str]:
    # `stell` is also in `gestellt`, `hergestellt` and `abzustellen`
    starts = alternatives(f"{start}*" for start in beside.split())
    return re.compile(rf"\b(?:\w*(?:ge|zu))?{starts}", re.IGNORECASE)


RULE = Rule("LS28", Level.WARNING, BITV + "4", sentence=check)

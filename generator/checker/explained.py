"""Tell whether a text explains a word itself: `Ein Antrag ist ein Brief`, `Das nennt man: Antrag`, `Ein Antrag. Das ist …`."""

import re
from collections.abc import Callable
from functools import cache

from generator.checker.lists import alternatives, read_in_order, read_lines
from generator.checker.sentence import Reading
from generator.checker.tokens import Token

_CAPITAL = re.compile(r"[A-ZÄÖÜ]")
"""Another noun after a word: then the next sentence is about that one."""


def is_explained(reading: Reading, is_word: Callable[[Token], bool], names: str = "naming_words.txt") -> bool:
    """Tell whether one of the sentences explains the word, or the sentence right after it does.

    `names` is the list of what stands before a word that is being explained.
    """
    sentences = reading.sentences
    for index, sentence in enumerate(sentences):
        following = sentences[index + 1].text if index + 1 < len(sentences) else ""
        for token in filter(is_word, sentence.words):
            before, after = sentence.text[: token.start], sentence.text[token.end :]
            if _names(names).search(before) or (_starts().fullmatch(before) and _says().match(after)):
                return True
            is_last = _CAPITAL.search(after) is None
            if _shortens().match(after) or (is_last and _goes_on().match(following)):
                return True
    return False


@cache
def _names(name: str) -> re.Pattern[str]:
    """`Das nennt man`, `In schwerer Sprache heißt das:`, `Die Abkürzung ist:`."""
    return re.compile(rf"(?i:{alternatives(read_lines(name))})(?!\w)[^.]*$")


@cache
def _starts() -> re.Pattern[str]:
    """What may stand before the word: `Ein`, `Was ist ein`."""
    before = alternatives(read_in_order("before_explained.txt"))
    return re.compile(rf"(?:(?:Und|Aber|Denn)\s+)?(?:{before}\s+)?(?:(?i:{before})\s+)?[\"„»]?")


@cache
def _says() -> re.Pattern[str]:
    """What follows the word: `heißt`, `ist ein`, `ist Geld`, or a colon with a sentence or an end behind it."""
    explains = alternatives(read_lines("explaining_words.txt"))
    return re.compile(
        rf"[\"“«]?(?:\s+{explains}(?!\w)|\s+(?:ist|sind)\s+(?!Pflicht\b|Sie\b)[A-ZÄÖÜ]|\s*:\s*$|\s*:\s+(?:Das|Da|So|Dann|Hier|Wenn|Sie|Ein|Eine)\b|\?\s*$)"
    )


@cache
def _shortens() -> re.Pattern[str]:
    """`BuT ist die Abkürzung für …`, `SGB ist kurz für …`."""
    return re.compile(
        r"[\"“«]?\s+(?:ist|sind|steht|stehen|bedeutet)\s+(?:\w+\s+){0,2}(?:Abkürzung|Ab-Kürzung|kurz für|Name)\b"
    )


@cache
def _goes_on() -> re.Pattern[str]:
    """How the next sentence explains what was named last: `Das ist ein Brief.`"""
    return re.compile(rf"{alternatives(read_lines('going_on.txt'))}(?!\w)|Das ist [A-ZÄÖÜ]")

"""Tell whether a text explains a word itself: `Ein Antrag ist ein Brief`, `Das nennt man: Antrag`, `Ein Antrag. Das ist …`."""

import re
from collections.abc import Callable
from functools import cache

from generator.checker.lists import alternatives, read_in_order, read_lines
from generator.checker.sentence import Reading
from generator.checker.tokens import Token

_CAPITAL = re.compile(r"[A-ZÄÖÜ]")
"""Another noun after a word: then the next sentence is about that one."""


def is_explained(reading: Reading, is_word: Callable[[Token], bool], is_short: bool = False) -> bool:
    """Tell whether one of the sentences explains the word, or the sentence right after it does.

    Before a short form, `heißt` alone explains nothing: it may be a name.
    """
    sentences = reading.sentences
    for index, sentence in enumerate(sentences):
        following = sentences[index + 1].text if index + 1 < len(sentences) else ""
        for token in filter(is_word, sentence.words):
            before, after = sentence.text[: token.start], sentence.text[token.end :]
            if _names(is_short).search(before) or (_starts().fullmatch(before) and _says().match(after)):
                return True
            is_last = _CAPITAL.search(after) is None
            if _shortens().match(after) or (is_last and _goes_on().match(following)):
                return True
    return False


@cache
def _names(is_short: bool) -> re.Pattern[str]:
    """`Das nennt man`, `In schwerer Sprache heißt das:`, `Die Abkürzung ist:`, but not `Sagen Sie uns Ihre …`."""
    names = read_lines("naming_short_forms.txt") if is_short else read_lines("naming_words.txt")
    return re.compile(rf"(?i:{alternatives(names)})(?!\w|\s(?:Sie\s)?(?:uns|mir|Ihnen)\b)[^.]*$")


@cache
def _starts() -> re.Pattern[str]:
    """What may stand before the word: `Ein`, `Was ist ein`."""
    before = alternatives(read_in_order("before_explained.txt"))
    return re.compile(rf"(?:(?:Und|Aber|Denn)\s+)?(?:{before}\s+)?(?:(?i:{before})\s+){{0,2}}[\"„»]?")


@cache
def _says() -> re.Pattern[str]:
    """What follows the word: `heißt`, `ist ein`, `ist Geld`, or a colon with a sentence or an end behind it."""
    explains = alternatives(read_lines("explaining_words.txt"))
    starts = alternatives(read_in_order("starts_of_explanations.txt"))
    thing = r"\s+(?:ist|sind)\s+(?!Pflicht\b|Sie\b)[A-ZÄÖÜ]"
    return re.compile(rf"[\"“«]?(?:\s+{explains}(?!\w)|{thing}|\s*:\s*$|\s*:\s+{starts}\b|\?\s*$)")


@cache
def _shortens() -> re.Pattern[str]:
    """`BuT ist die Abkürzung für …`, `SGB ist kurz für …`."""
    return re.compile(rf"[\"“«]?\s+(?:\w+\s+){{1,3}}{alternatives(read_lines('shortening_words.txt'))}(?!\w)")


@cache
def _goes_on() -> re.Pattern[str]:
    """How the next sentence explains what was named last: `Das ist ein Brief.`"""
    return re.compile(rf"{alternatives(read_lines('going_on.txt'))}(?!\w)|Das ist [A-ZÄÖÜ]")

"""Hard words: the must-explain list, each word with an explanation, the words of offices, and words that few people use."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.checker.lists import alternatives, read_in_order, read_lines, read_table
from generator.checker.tokens import Token
from generator.checker.vocabulary import fold


@dataclass(frozen=True, slots=True)
class HardWord:
    """A hard word found in a text."""

    text: str
    """As it stands in the text."""
    start: int
    word: str
    """As the list spells it: `Wohn-Geld`."""
    explanation: str
    is_doubtful: bool
    """Many readers have met the word before, or it has an easy sense as well."""

    @property
    def joined(self) -> str:
        """The word in one piece: `Wohngeld`."""
        first, *rest = self.word.split("-")
        return first + "".join(part.lower() for part in rest)


@cache
def _forms() -> dict[str, str]:
    """Every form in which a word of the list can stand, in small letters and without hyphens."""
    forms: dict[str, str] = {}
    for word in read_table("hard_words.txt"):
        base = fold(word)
        for ending in ("", *read_in_order("hard_word_endings.txt")):
            forms.setdefault(base + ending, word)
    forms.update({fold(form): word for form, word in read_table("hard_word_forms.txt").items()})
    forms.update({fold(word): word for word in read_table("hard_words.txt")})
    return forms


@cache
def _doubtful() -> frozenset[str]:
    rows = (entry.split("\t") for entry in read_lines("hard_words.txt"))
    return frozenset(row[0] for row in rows if row[-1] in {"bekannt", "mehrdeutig"})


@lru_cache(maxsize=50_000)
def listed_word(text: str) -> str | None:
    """The word of the must-explain list that a form belongs to; nouns need their capital."""
    word = _forms().get(fold(text))
    return word if word and (text[0].isupper() or word[0].islower()) else None


def find_hard_words(words: Iterable[Token], text: str) -> Iterator[HardWord]:
    """Find the words of the list in a sentence, in every form and with or without hyphens."""
    explanations = read_table("hard_words.txt")
    for token in words:
        word = listed_word(token.text)
        if word and not _has_other_sense(word, text):
            yield HardWord(token.text, token.start, word, explanations[word], word in _doubtful())


def _has_other_sense(word: str, text: str) -> bool:
    beside = read_table("other_senses.txt").get(word)
    return (
        beside is not None
        and re.search(rf"\b{alternatives(f'{start}*' for start in beside.split())}", text) is not None
    )


@cache
def _office_words() -> dict[str, str]:
    """Every form of the words of offices: nouns and adjectives in their endings, verbs in the present."""
    forms: dict[str, str] = {}
    for word in read_table("office_words.txt"):
        base = word.lower()
        is_verb = word[0].islower() and base.endswith("en")
        for ending in ("", *read_in_order("verb_endings.txt" if is_verb else "office_word_endings.txt")):
            stem = base.removesuffix("en" if is_verb else "e") if ending else base
            forms.setdefault(stem + ending, word)
    return forms


def office_word(text: str, lemma: str) -> str | None:
    """The word of offices that a form belongs to; nouns need their capital, others may start a sentence."""
    for form in (fold(text), lemma.lower()):
        word = _office_words().get(form)
        if word and (word[0].islower() or text[0].isupper()):
            return word
    return None


def is_surely_hard(part: str) -> bool:
    """Tell whether a part of a long word is hard by itself, in whatever sense."""
    word = listed_word(part)
    return (word is not None and word not in _doubtful()) or office_word(part, part) is not None

"""The must-explain list: hard words of offices, each with an explanation in Easy Language."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.checker.lists import read_in_order, read_lines, read_table
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
    is_familiar: bool
    """Many readers have met the word before."""

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
def _familiar() -> frozenset[str]:
    rows = (entry.split("\t") for entry in read_lines("hard_words.txt"))
    return frozenset(row[0] for row in rows if row[-1] == "bekannt")


def find_hard_words(words: Iterable[Token]) -> Iterator[HardWord]:
    """Find the words of the list, in every form and with or without hyphens; nouns need their capital."""
    forms = _forms()
    explanations = read_table("hard_words.txt")
    for token in words:
        word = forms.get(fold(token.text))
        if word and (token.text[0].isupper() or word[0].islower()):
            yield HardWord(token.text, token.start, word, explanations[word], word in _familiar())

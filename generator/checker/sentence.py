"""Sentences: what the rules look at. Tokens at once, kinds of words only when a rule asks."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.checker.language import Tagged, tag
from generator.checker.passage import Line, Passage
from generator.checker.tokens import Token, split_sentences, tokenize


@dataclass(frozen=True)
class Sentence:
    """One sentence of a line. (Not slotted: tokens and tags are kept after the first look.)"""

    text: str
    start: int
    """Where the sentence starts in its line, counted from 0."""
    line: Line
    is_first: bool = True
    """First sentence of its line."""

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Words, numbers, web addresses and marks."""
        return tokenize(self.text)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Only the tokens that are words."""
        return tuple(token for token in self.tokens if token.kind == "word")

    @cached_property
    def tagged(self) -> tuple[Tagged, ...]:
        """All tokens with their kinds of word; the first call loads the language model."""
        return _tagged(self.text)


@lru_cache(maxsize=8_192)
def _tagged(text: str) -> tuple[Tagged, ...]:
    """Of a sentence, which many texts may say."""
    return tag(tokenize(text))


@dataclass(frozen=True)
class Reading:
    """A whole passage, cut into sentences."""

    passage: Passage
    sentences: tuple[Sentence, ...]


def read(passage: Passage) -> Reading:
    """Cut every line of a passage into sentences."""
    sentences = [
        Sentence(piece, start, line, is_first=not start)
        for line in passage.lines
        for start, piece in split_sentences(line.text)
    ]
    return Reading(passage, tuple(sentences))

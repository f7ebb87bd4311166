"""What a rule is: an id, a level, the law behind it, and a function that yields hits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.checker.passage import Line
from generator.checker.sentence import Reading, Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

BITV = "BITV 2.0 Anlage 2 Teil 2 Nr. "
"""The ordinance on accessible information technology; § 10 BGG NRW and BITVNRW refer to it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that breaks a rule."""

    line: Line
    start: int
    """Where the words start in the line's text, counted from 0."""
    words: str
    message: str
    suggestion: str
    level: Level | None = None
    """Where it differs from the rule's own level."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule; it has one of the two functions, for a sentence alone or for a whole text."""

    id: str
    level: Level
    source: str
    sentence: Callable[[Sentence, Vocabulary], Iterator[Hit]] | None = None
    text: Callable[[Reading, Vocabulary], Iterator[Hit]] | None = None

    def check(self, reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
        """Yield every place of the text that breaks the rule."""
        if self.text is not None:
            yield from self.text(reading, vocabulary)
        if self.sentence is not None:
            for sentence in reading.sentences:
                yield from self.sentence(sentence, vocabulary)


def hit(sentence: Sentence, start: int, words: str, message: str, suggestion: str, level: Level | None = None) -> Hit:
    """Make a hit from a place in a sentence."""
    return Hit(sentence.line, sentence.start + start, words, message, suggestion, level)

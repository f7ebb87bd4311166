"""What a rule is: an id, a level, what asks for it, and a function that yields hits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.checker.passage import Line
from generator.checker.sentence import Reading, Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


@dataclass(frozen=True, slots=True)
class Source:
    """Where something is asked for: a work, and the place in it as it is named there."""

    work: str
    place: str

    def __str__(self) -> str:
        """`BITV 2.0 Anlage 2, Teil 2 Nr. 5`."""
        return f"{self.work}, {self.place}"


def bitv(numbers: str) -> Source:
    """The ordinance on accessible information technology; § 10 BGG NRW and BITVNRW refer to it."""
    return Source("BITV 2.0 Anlage 2", f"Teil 2 Nr. {numbers}")


def network(heading: str) -> Source:
    """„Die Regeln für Leichte Sprache“ have headings and no numbers: the part, and what stands in it."""
    return Source("Regeln vom Netzwerk Leichte Sprache", heading)


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
    sources: tuple[Source, ...]
    """What asks for it; the law comes first."""
    sentence: Callable[[Sentence, Vocabulary], Iterator[Hit]] | None = None
    text: Callable[[Reading, Vocabulary], Iterator[Hit]] | None = None

    @property
    def source(self) -> str:
        """All sources in one line."""
        return "; ".join(map(str, self.sources))

    def in_text(self, reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
        """Yield every place of a text that breaks the rule, where it is one for whole texts."""
        if self.text is not None:
            yield from self.text(reading, vocabulary)

    def in_sentence(self, sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
        """Yield every place of a sentence that breaks the rule, where it is one for sentences. Of the line, it looks at text
        and kind alone: what it says holds wherever the same line stands."""
        if self.sentence is not None:
            yield from self.sentence(sentence, vocabulary)


def hit(sentence: Sentence, start: int, words: str, message: str, suggestion: str, level: Level | None = None) -> Hit:
    """Make a hit from a place in a sentence."""
    return Hit(sentence.line, sentence.start + start, words, message, suggestion, level)

"""What the search knows about German: word lists from `data/`, plain text that editors and developers can read.

Every list has one entry a line; empty lines and lines that begin with `#` say something to people only.
"""

from dataclasses import dataclass
from functools import cache
from importlib import resources

from generator.search.documents import SynonymGroup
from generator.search.normalise import fold, stem


@dataclass(frozen=True, slots=True)
class AgeWord:
    """A word for an age, such as "Kleinkind", and the months it means, both included."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Language:
    """All word lists; the builder uses them, and the core file carries to the engine what it needs."""

    base_words: tuple[str, ...]
    """Words of the domain, as they are written, that compounds are made of; none of them is split further."""
    stop_words: tuple[str, ...]
    """Folded words that are not searched for."""
    negations: tuple[str, ...]
    """Folded words that count as one word "nicht" inside phrases, and nowhere else."""
    generic_words: tuple[str, ...]
    """Keys of words that say little beside others: Kurs, Gruppe, Hilfe."""
    number_words: tuple[str, ...]
    """Folded number words from one upwards: the position decides."""
    age_words: tuple[AgeWord, ...]
    synonyms: tuple[SynonymGroup, ...]


def read_lines(name: str) -> list[str]:
    """The entries of a list in `data/`, without comments."""
    text = resources.files("generator.search").joinpath("data", name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def parse_synonym_group(line: str) -> SynonymGroup:
    """Read `lay word, other lay word > found word, other found word`."""
    say, _, find = line.partition(">")
    return SynonymGroup(_entries(say), _entries(find))


@cache
def german() -> Language:
    """The lists that ship with the program."""
    return Language(
        base_words=tuple(sorted({word for line in read_lines("base_words.txt") for word in line.split()})),
        stop_words=_folded_list("stop_words.txt"),
        negations=_folded_list("negations.txt"),
        generic_words=tuple(sorted({stem(word) for word in _folded_list("generic_words.txt")})),
        number_words=tuple(fold(word) for line in read_lines("number_words.txt") for word in line.split()),
        age_words=tuple(_age_word(line) for line in read_lines("age_words.txt")),
        synonyms=tuple(parse_synonym_group(line) for line in read_lines("synonyms.txt")),
    )


def _folded_list(name: str) -> tuple[str, ...]:
    return tuple(sorted({fold(word) for line in read_lines(name) for word in line.split()}))


def _entries(text: str) -> tuple[str, ...]:
    return tuple(entry.strip() for entry in text.split(",") if entry.strip())


def _age_word(line: str) -> AgeWord:
    word, start, end = line.split()
    return AgeWord(stem(fold(word)), int(start), int(end))

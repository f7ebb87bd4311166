"""What the search knows about German: word lists from `data/`, plain text that editors and developers can read.

Every list has one entry a line; empty lines and lines that begin with `#` say something to people only.
"""

from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

from generator.search.documents import SynonymGroup
from generator.search.names import FacetNames
from generator.search.normalise import fold, folded_words, stem
from generator.search.verbs import Roots, folded_forms


@dataclass(frozen=True, slots=True)
class AgeWord:
    """A word for an age, such as "Kleinkind", and the months it means, both included."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FacetWords:
    """What a value of a filter is called when people type it."""

    facet: str
    value: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What people say beside what they seek, and what it asks of an offer."""

    values: tuple[tuple[str, str], ...]
    """Facet and value, one or more; none for words that only look as if they meant something."""
    said: tuple[str, ...]
    """Folded words, joined by blanks; one that ends with `?` counts beside other words only."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All word lists; the builder uses them, and the core file carries to the engine what it needs.

    There are few of them and they are long, so each is only equal to itself.
    """

    base_words: tuple[str, ...]
    """Words of the domain, as they are written, that compounds are made of; none of them is split further."""
    ends: tuple[tuple[str, str], ...]
    """Pairs of a base word that is a compound itself and the word at its end by which it is found too, both folded."""
    stop_words: tuple[str, ...]
    """Folded words that are not searched for."""
    negations: tuple[str, ...]
    """Folded words that count as one word "nicht" inside phrases, and nowhere else."""
    generic_words: tuple[str, ...]
    """Keys of words that say little beside others: Kurs, Gruppe, Hilfe."""
    number_words: tuple[str, ...]
    """Folded number words from one upwards: the position decides."""
    roots: Roots
    """Makes the keys of phrases."""
    age_words: tuple[AgeWord, ...]
    facet_words: tuple[FacetWords, ...]
    meanings: tuple[Meaning, ...]
    synonyms: tuple[SynonymGroup, ...]

    def with_names(self, names: FacetNames) -> "Language":
        """The same lists for a site that calls filters by names of its own."""
        if not names:
            return self
        return replace(
            self,
            facet_words=tuple(replace(one, facet=names[one.facet]) for one in self.facet_words),
            meanings=tuple(
                replace(one, values=tuple((names[facet], value) for facet, value in one.values))
                for one in self.meanings
            ),
        )


def read_lines(name: str) -> list[str]:
    """The entries of a list in `data/`, without comments."""
    text = resources.files("generator.search").joinpath("data", name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def list_names(folder: str) -> list[str]:
    """The names of the lists in a folder of `data/`, in their order."""
    found = resources.files("generator.search").joinpath("data", folder).iterdir()
    return sorted(path.name for path in found if path.name.endswith(".txt"))


def as_said(text: str) -> str:
    """Words as the engine looks for them in a folded text; a `?` at the end stays."""
    return " ".join(folded_words(text)) + "?" * text.endswith("?")


def parse_synonym_group(line: str) -> SynonymGroup:
    """Read `lay word, other lay word > found word, other found word > found after them`.

    A line that ends with `=` holds words that all find each other; one that begins with `!` comes before others.
    """
    if line.startswith("!"):
        return replace(parse_synonym_group(line[1:].strip()), first=True)
    if line.endswith("="):
        same = _entries(line[:-1])
        return SynonymGroup(same, same)
    say, find, also = (_entries(part) for part in (*line.split(">"), "", "")[:3])
    return SynonymGroup(say, find, also)


@cache
def german() -> Language:
    """The lists that ship with the program."""
    marked = {word for line in read_lines("base_words.txt") for word in line.split()}
    return Language(
        base_words=tuple(sorted({word.replace("|", "") for word in marked})),
        ends=tuple(sorted((fold(word.replace("|", "")), fold(word.split("|")[1])) for word in marked if "|" in word)),
        stop_words=_folded_list("stop_words.txt"),
        negations=_folded_list("negations.txt"),
        generic_words=tuple(sorted({stem(word) for word in _folded_list("generic_words.txt")})),
        number_words=tuple(fold(word) for line in read_lines("number_words.txt") for word in line.split()),
        roots=Roots(_folded_list("particles.txt"), folded_forms(read_lines("phrase_words.txt"))),
        age_words=tuple(_age_word(line) for line in read_lines("age_words.txt")),
        facet_words=tuple(_facet_words(line) for line in read_lines("facet_words.txt")),
        meanings=tuple(_meaning(line) for line in read_lines("meanings.txt")),
        synonyms=tuple(parse_synonym_group(line) for line in read_lines("synonyms.txt")),
    )


def _folded_list(name: str) -> tuple[str, ...]:
    return tuple(sorted({fold(word) for line in read_lines(name) for word in line.split()}))


def _entries(text: str) -> tuple[str, ...]:
    return tuple(entry.strip() for entry in text.split(",") if entry.strip())


def _age_word(line: str) -> AgeWord:
    word, start, end = line.split()
    return AgeWord(stem(fold(word)), int(start), int(end))


def _facet_words(line: str) -> FacetWords:
    value, _, words = line.partition(">")
    facet, name = value.split()
    return FacetWords(facet, name, _entries(words))


def _meaning(line: str) -> Meaning:
    values, _, said = line.partition(">")
    pairs = [tuple(value.split()) for value in values.split("&")]
    return Meaning(
        tuple((pair[0], pair[1]) for pair in pairs if len(pair) > 1),
        tuple(as_said(entry) for entry in _entries(said)),
    )

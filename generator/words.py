"""The words of the glossary, found by what pages have of them: the word, a spelling, a sentence that explains it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.records import GlossaryWord


@dataclass(frozen=True, slots=True)
class KnownWords:
    """The words of one glossary."""

    entries: Mapping[str, GlossaryWord]
    """By the word, case aside."""
    spelt: Mapping[str, frozenset[str]]
    """A word or a hard spelling of it, case aside → the words."""
    told: Mapping[str, frozenset[str]]
    """A sentence of an explanation → the words that it explains."""


def known_words(glossary: Iterable[GlossaryWord]) -> KnownWords:
    """The words of a glossary; of two entries of one word the last is taken."""
    entries: dict[str, GlossaryWord] = {}
    spelt: dict[str, set[str]] = defaultdict(set)
    told: dict[str, set[str]] = defaultdict(set)
    for entry in glossary:
        entries[entry.word.lower()] = entry
        for spelling in (entry.word, *entry.hard):
            spelt[spelling.lower()].add(entry.word)
        for sentence in entry.explanation:
            told[sentence].add(entry.word)
    return KnownWords(entries, _frozen(spelt), _frozen(told))


def _frozen(found: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(words) for key, words in found.items()}

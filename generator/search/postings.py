"""All words of all documents, gathered: which word stands where."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from generator.search.enrich import TEXT, Words
from generator.search.format import LEVELS, posting

_Key = TypeVar("_Key", str, int)

TEXT_LIMIT = 0.12
"""A word that stands in the text of more offers than this share says nothing there."""
TEXT_LIMIT_FROM = 100
"""Below so many offers a share means little, so every word counts."""


@dataclass(slots=True)
class Gathered:
    """The words of all documents, in the documents' order."""

    named: dict[str, list[array[int]]] = field(default_factory=dict)
    """Key → offer numbers a level, 0 (text) to 6; every key that is more than text somewhere."""
    text: dict[str, array[int]] = field(default_factory=dict)
    """Key → offer numbers; keys that stand in texts alone."""
    shown: dict[str, str] = field(default_factory=dict)
    """Key → the way it is written most often."""
    phrases: set[str] = field(default_factory=set)
    lay: set[str] = field(default_factory=set)
    """Keys that nothing but lay words brought to any offer."""
    answers: dict[int, list[array[int]]] = field(default_factory=dict)
    """Place of examples of `asked` → numbers of the offers that answer them, by level."""
    pages: dict[str, list[array[int]]] = field(default_factory=dict)
    """Key → numbers of pages of other kinds a level, see `page_names`."""

    def posting_of(self, key: str) -> bytes:
        """The posting of a key: named, of the text alone, or of pages of other kinds alone; with these behind it."""
        nothing = array("I")
        levels = self.named.get(key) or [self.text.get(key, nothing), *([nothing] * (LEVELS - 1))]
        return posting(levels) + (posting(self.pages[key]) if key in self.pages else b"")

    def size_of(self, key: str, lowest: int = TEXT) -> int:
        """How many offers have the key at this level or a higher one."""
        return sum(len(offers) for offers in self.named[key][lowest:])


def gather(found: Iterable[Words]) -> Gathered:
    """Collect the words of all documents, which are numbered in their order."""
    gathered = Gathered()
    text: dict[str, array[int]] = defaultdict(lambda: array("I"))
    own: set[str] = set()
    ways = Counter[tuple[str, str]]()
    total = 0
    for offer, words in enumerate(found):
        total = offer + 1
        gathered.phrases |= words.phrases
        gathered.lay |= words.lay
        own |= words.levels.keys() - words.lay
        ways.update(words.shown)
        _note(gathered.named, words.levels, offer)
        _note(gathered.answers, words.answers, offer)
        for key in words.text.difference(words.levels):
            text[key].append(offer)
    gathered.lay -= own
    _share_out(gathered, text, total)
    # The last one stays: the way that most offers have, of several the first in the alphabet.
    gathered.shown = dict(sorted(ways, key=lambda way: (-ways[way], way[1]), reverse=True))
    return gathered


def _note(found: dict[_Key, list[array[int]]], levels: Mapping[_Key, int], offer: int) -> None:
    for key, level in levels.items():
        lists = found.get(key)
        if lists is None:
            lists = found[key] = [array("I") for _ in range(LEVELS)]
        lists[level].append(offer)


def _share_out(gathered: Gathered, text: dict[str, array[int]], total: int) -> None:
    """Text occurrences go to the named words, or stay apart, or are dropped because they are everywhere."""
    limit = total if total < TEXT_LIMIT_FROM else total * TEXT_LIMIT
    for key, offers in text.items():
        if len(offers) > limit:
            continue
        if key in gathered.named:
            gathered.named[key][TEXT] = offers
        else:
            gathered.text[key] = offers

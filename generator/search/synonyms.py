"""Lay words: which groups an offer's words call for.

A group is applied when the index is built, not when somebody searches: an offer found by "Kindertagespflege" also gets
the word "Tagesmutter". A lay expression of several words ("spricht nicht") becomes a phrase: its keys in alphabetical
order, so that the engine finds it in whatever order and distance the words are typed.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from generator.search.documents import SynonymGroup
from generator.search.language import Language
from generator.search.normalise import folded_words, stem
from generator.search.verbs import joined_verb

NEGATION = "nicht"
"""The one word that stands for every negation inside a phrase."""
USUAL = (1, 1, 1, 2, 2, 3, 3)
"""Level of the word of an offer that calls for a synonym → level of the synonym."""
FIRST = (1, 1, 2, 3, 3, 5, 5)
"""The same for what must come first."""
AFTER = (1, 1, 1, 1, 1, 1, 2)
"""The same for what a group finds too, but after the others."""
SMALL_WORDS = 3
"""So many words at least has an expression of small words alone."""
GENERIC_FROM = 3
"""A word that says little ("Beratung") calls for a group only where the offer's title or keywords have it."""
_CHAIN = re.compile(r"(?<!\w)\w+-\w+-[\w-]+")
"""`Eltern-Kind-Gruppe` is one word: a group for parents and one for children are none."""


class Expression(NamedTuple):
    """A word or phrase that people say, and how it is shown."""

    key: str
    shown: str
    is_phrase: bool


@dataclass(frozen=True, slots=True)
class _Find:
    """Keys that an offer must have, all of them."""

    keys: frozenset[str]
    first: str
    """Of the keys in alphabetical order."""
    levels: tuple[int, ...]
    """Level of the weakest of the keys → level of the expression."""
    least: int
    """Level that all of them must have."""
    calls: tuple[Expression, ...]
    """What the offer gets then. A word that calls for itself says nothing new."""


@dataclass(frozen=True, slots=True)
class _Group:
    says: tuple[Expression, ...]
    finds: tuple[_Find, ...]


class Thesaurus:
    """Groups, ready to be asked with the keys of an offer."""

    def __init__(self, groups: Iterable[SynonymGroup], language: Language) -> None:
        self.made_of = tuple(groups), language
        """Another one that is made of the same finds the same."""
        self._groups = [_group(group, language) for group in self.made_of[0]]
        self._finds: dict[str, list[_Find]] = defaultdict(list)
        for group in self._groups:
            for find in group.finds:
                self._finds[find.first].append(find)

    def expressions(self) -> Iterable[Expression]:
        """Every lay expression once, in the order of the groups."""
        return dict.fromkeys(expression for group in self._groups for expression in group.says)

    def expressions_for(self, levels: Mapping[str, int]) -> dict[Expression, int]:
        """The lay expressions for an offer whose keys have these levels, each with its own level.

        Of an expression of several words all must be there; the weakest of them counts.
        """
        found: dict[Expression, int] = {}
        for key in levels:
            for find in self._finds.get(key, ()):
                caller = min([levels.get(part, -1) for part in find.keys])
                if caller >= find.least:
                    level = find.levels[caller]
                    for expression in find.calls:
                        if level > found.get(expression, 0):
                            found[expression] = level
        return found


@lru_cache(maxsize=2_000)
def _group(group: SynonymGroup, language: Language) -> _Group:
    """Nearly all groups ship with the program: who makes several sites takes them as they are."""
    generic = frozenset(language.generic_words)
    said = tuple(filter(None, (make_expression(say, language) for say in group.say)))
    finds = []
    for given, names in ((FIRST if group.first else USUAL, group.find), (AFTER, group.also)):
        for keys in filter(None, (keys_to_find(name, language) for name in names)):
            is_generic = len(keys) == 1 and keys <= generic
            levels, least = (AFTER, GENERIC_FROM) if is_generic else (given, 0)
            calls = tuple(expression for expression in said if keys != {expression.key})
            finds.append(_Find(keys, min(keys), levels, least, calls))
    return _Group(said, tuple(finds))


@lru_cache(maxsize=20_000)
def keys_to_find(find: str, language: Language) -> frozenset[str]:
    """The keys of all words that an offer must have to be meant by `find`."""
    whole = _CHAIN.sub(lambda chain: chain[0].replace("-", ""), find)
    return frozenset(stem(word) for word in folded_words(whole) if word not in _small_words(language))


@lru_cache(maxsize=4)
def _small_words(language: Language) -> frozenset[str]:
    return frozenset((*language.stop_words, *language.negations))


@lru_cache(maxsize=20_000)
def make_expression(text: str, language: Language) -> Expression | None:
    """The key of a lay expression.

    None if nothing but one or two small words is left of it; three say something: "kann nicht mehr", "alles zu viel".
    """
    small = _small_words(language)
    words = joined_verb(text, language.roots.particles, small)
    rest = [word for word in words if word not in language.negations]
    parts = [word for word in rest if word not in small]
    if not parts and len(words) >= SMALL_WORDS:
        parts = rest
    if not parts:
        return None
    stems = {stem(word) for word in parts}
    if len(rest) < len(words):
        return Expression(" ".join(sorted({*map(language.roots.root, parts), NEGATION})), text, True)
    if len(stems) == 1:
        is_joined = parts[0] not in folded_words(text)
        return Expression(language.roots.root(parts[0]) if is_joined else stems.pop(), text, False)
    return Expression(" ".join(sorted({language.roots.root(word) for word in parts})), text, True)

"""Lay words: which groups an offer's words call for.

A group is applied when the index is built, not when somebody searches: an offer found by "Kindertagespflege" also gets
the word "Tagesmutter". A lay expression of several words ("spricht nicht") becomes a phrase: its keys in alphabetical
order, so that the engine finds it in whatever order and distance the words are typed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.search.documents import SynonymGroup
from generator.search.language import Language
from generator.search.normalise import folded_words, stem

NEGATION = "nicht"
"""The one word that stands for every negation inside a phrase."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A word or phrase that people say, and how it is shown."""

    key: str
    shown: str
    is_phrase: bool


@dataclass(slots=True)
class Thesaurus:
    """Groups, ready to be asked with the keys of an offer."""

    says: list[tuple[Expression, ...]] = field(default_factory=list)
    finds: list[tuple[frozenset[str], ...]] = field(default_factory=list)
    groups_by_key: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    """One key of a found expression → pairs of group and expression."""

    def expressions_for(self, keys: Mapping[str, int]) -> dict[Expression, int]:
        """The lay expressions for an offer with these keys and levels, each with the level of what called for it.

        An expression of several words needs all of them; the weakest of them counts.
        """
        levels: dict[int, int] = {}
        for key in keys:
            for group, index in self.groups_by_key.get(key, ()):
                needed = self.finds[group][index]
                level = min(keys.get(part, -1) for part in needed)
                if level >= 0:
                    levels[group] = max(levels.get(group, 0), level)
        found: dict[Expression, int] = {}
        for group, level in levels.items():
            for expression in self.says[group]:
                found[expression] = max(found.get(expression, 0), level)
        return found


def make_thesaurus(groups: Iterable[SynonymGroup], language: Language) -> Thesaurus:
    """Prepare groups; empty ones are left out."""
    thesaurus = Thesaurus()
    skipped = frozenset(language.stop_words) | frozenset(language.negations)
    for group in groups:
        finds = tuple(frozenset(stem(w) for w in folded_words(find) if w not in skipped) for find in group.find)
        says = tuple(e for say in group.say if (e := make_expression(say, language)) is not None)
        finds = tuple(find for find in finds if find)
        if not says or not finds:
            continue
        number = len(thesaurus.says)
        thesaurus.says.append(says)
        thesaurus.finds.append(finds)
        for index, find in enumerate(finds):
            thesaurus.groups_by_key[min(find)].append((number, index))
    return thesaurus


def make_expression(text: str, language: Language) -> Expression | None:
    """The key of a lay expression; None if nothing but small words is left of it."""
    words = folded_words(text)
    parts = [stem(word) for word in words if word not in language.stop_words and word not in language.negations]
    if not parts:
        return None
    if any(word in language.negations for word in words):
        parts.append(NEGATION)
    unique = sorted(set(parts))
    return Expression(" ".join(unique), text, len(unique) > 1)

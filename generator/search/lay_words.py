"""The register of lay words: "Schreibaby" leads to the offers that the search finds first for it.

It serves whoever reads the directory without JavaScript, like the subject index of a book.
"""

from collections.abc import Iterable, Sequence

from generator.search.documents import SearchDocument
from generator.search.enrich import NAMED
from generator.search.format import LEVELS
from generator.search.postings import Gathered
from generator.search.synonyms import Expression

MOST_OFFERS = 3
"""A word leads to so many offers at most: the register points, it does not list."""
SHORTEST = 4


def lay_words(
    expressions: Iterable[Expression], gathered: Gathered, documents: Sequence[SearchDocument]
) -> dict[str, tuple[str, ...]]:
    """Lay words, as they are written → ids of the best offers, the best one first.

    Only nouns are taken (German writes them with a capital): "weint" is for typing, not for looking up.
    """
    register = {}
    for expression in expressions:
        if expression.is_phrase or not _is_noun(expression.shown) or expression.key not in gathered.named:
            continue
        levels = gathered.named[expression.key]
        best = [offer for level in range(LEVELS - 1, NAMED - 1, -1) for offer in levels[level]][:MOST_OFFERS]
        if best:
            register[expression.shown] = tuple(documents[offer].id for offer in best)
    return dict(sorted(register.items()))


def _is_noun(word: str) -> bool:
    return len(word) >= SHORTEST and word[0].isupper() and not word.isupper() and word.replace("-", "").isalpha()

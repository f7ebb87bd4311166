"""The register of lay words: "Schreibaby" leads to the offers that the search finds first for it.

It serves whoever reads the directory without JavaScript, like the subject index of a book. Unlike the search it is
printed: words that are right for typing and wrong for reading (`data/search_only.txt`, and what a site adds) do not stand
in it, and nobody who looks a word up is led to what is for professionals alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from generator.search.documents import SearchDocument
from generator.search.enrich import NAMED
from generator.search.language import Language, read_lines
from generator.search.postings import Gathered
from generator.search.synonyms import Expression, make_expression

MOST_OFFERS = 3
"""A word leads to so many offers at most: the register points, it does not list."""
SHORTEST = 4


@dataclass(frozen=True, slots=True)
class RegisterChoices:
    """What a site says of its register, words as they are written."""

    search_only: frozenset[str] = frozenset()
    """Words that are found and not printed."""
    leads_to: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words → ids of the offers that they lead to, the best one first, whatever the search finds for them."""


def lay_words(
    expressions: Iterable[Expression],
    gathered: Gathered,
    documents: Sequence[SearchDocument],
    choices: RegisterChoices,
    language: Language,
) -> dict[str, tuple[str, ...]]:
    """Lay words, as they are written → ids of the best offers, the best one first.

    Only nouns are taken (German writes them with a capital): "weint" is for typing, not for looking up. Of several forms
    of a word ("Albtraum", "Albträume") one stands there.
    """
    chosen = {word: make_expression(word, language) for word in choices.leads_to}
    leads_to = {said.key: choices.leads_to[word] for word, said in chosen.items() if said}
    hidden = frozenset(word.casefold() for word in _search_only() | choices.search_only)
    nouns = (said for said in expressions if not said.is_phrase and _is_noun(said.shown))
    known = {document.id for document in documents if not document.is_for_professionals}
    register = {}
    for said in _one_form_each(said for said in (*nouns, *filter(None, chosen.values())) if not _is_in(said, hidden)):
        offers = tuple(id_ for id_ in leads_to.get(said.key, ()) if id_ in known)
        register[said.shown] = offers or _best(gathered.named.get(said.key, ()), documents)
    return {word: offers for word, offers in sorted(register.items()) if offers}


def _one_form_each(expressions: Iterable[Expression]) -> Iterator[Expression]:
    """Of all forms of a word the shortest, of "JuZe" and "Juze" the one with fewer capitals."""
    forms: dict[str, list[Expression]] = {}
    for said in expressions:
        forms.setdefault(said.key, []).append(said)
    for ways in forms.values():
        yield min(ways, key=lambda way: (len(way.shown), sum(map(str.isupper, way.shown)), way.shown))


def _best(levels: Sequence[Sequence[int]], documents: Sequence[SearchDocument]) -> tuple[str, ...]:
    """The offers that the word says most about, for families; what is invented where somebody may be in danger comes last,
    and of lines that every page names the first one there comes first: 112 before a line for poisons."""

    def place(found: tuple[int, int]) -> tuple[bool, int, bool, int, int]:
        level, number = found
        offer = documents[number]
        return offer.is_apart, -level, not offer.is_first, offer.rank if offer.is_first else 0, number

    found = [(level, number) for level in range(NAMED, len(levels)) for number in levels[level]]
    ids = [documents[number] for _, number in sorted(found, key=place)]
    return tuple(offer.id for offer in ids if not offer.is_for_professionals)[:MOST_OFFERS]


@cache
def _search_only() -> frozenset[str]:
    return frozenset(word.strip() for line in read_lines("search_only.txt") for word in line.split(","))


def _is_in(said: Expression, hidden: frozenset[str]) -> bool:
    return said.shown.casefold() in hidden


def _is_noun(word: str) -> bool:
    return len(word) >= SHORTEST and word[0].isupper() and not word.isupper() and word.replace("-", "").isalpha()

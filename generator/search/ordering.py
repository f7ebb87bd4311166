"""The order that numbers the offers: what is alike stands side by side, so that postings and result pages stay small.

Offers that fit a question equally well are shown in this order: what is named for emergencies first, what nobody has
looked at for long at its end, and behind it what stands apart, at the very end what is for professionals alone.

Where nobody typed a word, the search shows a list, and lists have the order of `generator/order.py`.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.search.documents import SearchDocument
from generator.search.normalise import fold

_LAST_GROUP = 6


def in_index_order(documents: Iterable[SearchDocument]) -> list[SearchDocument]:
    """Sort by whether they are for professionals, stand apart, are stale and are not named for emergencies, then by
    topic, title, place and id, so that the same documents always get the same numbers."""
    return sorted(documents, key=_order)


class ListOrder(NamedTuple):
    """The order of a list that is that of no town, and what is different in those of towns."""

    numbers: tuple[int, ...]
    """Offers by their numbers in the index."""
    starts: tuple[int, ...]
    """Where in it begin: what is invented, what is for every age, what is both, the lines for emergencies that every page
    names, the other lines, what is for professionals alone."""
    moves: tuple[tuple[str, tuple[tuple[int, int], ...]], ...]
    """Towns, and the offers that have another place in the list of one: their numbers, and these places in order."""


def list_order(documents: Sequence[SearchDocument]) -> ListOrder:
    """The documents, given in the order of the index, as the pages' lists show them: lines for emergencies, which would
    fill the beginning of every list, stand after all else that families can use."""
    groups = [_list_group(document) for document in documents]
    starts = tuple(sum(group < start for group in groups) for start in range(1, _LAST_GROUP + 1))
    towns = sorted({town for document in documents for town in document.ranks})
    moves = ((town, tuple(_moves(documents, _in_list(documents, town), town))) for town in towns)
    return ListOrder(_in_list(documents), starts, tuple(moves))


def _in_list(documents: Sequence[SearchDocument], town: str = "") -> tuple[int, ...]:
    def place(number: int) -> tuple[int, int, int]:
        document = documents[number]
        return _list_group(document), document.ranks.get(town, document.rank), number

    return tuple(sorted(range(len(documents)), key=place))


def _moves(documents: Sequence[SearchDocument], ordered: Sequence[int], town: str) -> Iterator[tuple[int, int]]:
    return ((number, place) for place, number in enumerate(ordered) if town in documents[number].ranks)


def _list_group(document: SearchDocument) -> int:
    if document.is_for_professionals:
        return _LAST_GROUP
    if document.is_line:
        return 4 if document.is_first else 5
    return 2 * document.is_for_every_age + document.is_example


def _order(document: SearchDocument) -> tuple[bool, bool, bool, bool, str, str, str, str]:
    topic = document.topics[0] if document.topics else ""
    place = document.places[0] if document.places else ""
    by_words = fold(topic), fold(document.title), fold(place), document.id
    is_last = document.is_for_professionals
    return is_last, document.is_apart, document.is_stale, not document.is_first, *by_words

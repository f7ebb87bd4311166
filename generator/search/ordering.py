"""The order that numbers the offers: what is alike stands side by side, so that postings and result pages stay small.

Offers that fit a question equally well are shown in this order: what is named for emergencies first, what nobody has
looked at for long at its end, and behind it what stands apart, at the very end what is for professionals alone.

Where nobody typed a word, the search shows a list, and lists have the order of `generator/order.py`.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.search.documents import SearchDocument
from generator.search.normalise import fold


def in_index_order(documents: Iterable[SearchDocument]) -> list[SearchDocument]:
    """Sort by whether they are for professionals, stand apart, are stale and are named for emergencies, then by topic,
    title, place and id, so that the same documents always get the same numbers."""
    return sorted(documents, key=_order)


class ListOrder(NamedTuple):
    """The order of a list that is that of no town."""

    numbers: tuple[int, ...]
    """Offers by their numbers in the index."""
    starts: tuple[int, int, int]
    """Where in it begin: what is for every age, the lines for emergencies, what is for professionals alone."""


def list_order(documents: Sequence[SearchDocument]) -> ListOrder:
    """The documents, given in the order of the index, as the pages' lists show them: lines for emergencies, which would
    fill the beginning of every list, stand after all else that families can use."""
    groups = [_list_group(document) for document in documents]
    numbers = sorted(range(len(documents)), key=lambda number: (groups[number], documents[number].rank, number))
    every_age, emergency, professionals = (sum(group < start for group in groups) for start in (1, 2, 3))
    return ListOrder(tuple(numbers), (every_age, emergency, professionals))


def _list_group(document: SearchDocument) -> int:
    if document.is_for_professionals:
        return 3
    return 2 if document.is_line else int(document.is_for_every_age)


def _order(document: SearchDocument) -> tuple[bool, bool, bool, bool, str, str, str, str]:
    topic = document.topics[0] if document.topics else ""
    place = document.places[0] if document.places else ""
    by_words = fold(topic), fold(document.title), fold(place), document.id
    is_last = document.is_for_professionals
    return is_last, document.is_apart, document.is_stale, not document.is_first, *by_words

"""The order that numbers the offers: what is alike stands side by side, so that postings and result pages stay small.

Offers that fit a question equally well are shown in this order: what is named for emergencies first, what nobody has
looked at for long at its end, and behind it what stands apart.
"""

from collections.abc import Iterable

from generator.search.documents import SearchDocument
from generator.search.normalise import fold


def in_index_order(documents: Iterable[SearchDocument]) -> list[SearchDocument]:
    """Sort by whether they stand apart, are stale and are named for emergencies, then by topic, title, place and id, so
    that the same documents always get the same numbers."""
    return sorted(documents, key=_order)


def _order(document: SearchDocument) -> tuple[bool, bool, bool, str, str, str, str]:
    topic = document.topics[0] if document.topics else ""
    place = document.places[0] if document.places else ""
    by_words = fold(topic), fold(document.title), fold(place), document.id
    return document.is_apart, document.is_stale, not document.is_first, *by_words

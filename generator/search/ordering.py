"""The order that numbers the offers: what is alike stands side by side, so that postings and result pages stay small."""

from collections.abc import Iterable

from generator.search.documents import SearchDocument
from generator.search.normalise import fold


def in_index_order(documents: Iterable[SearchDocument]) -> list[SearchDocument]:
    """Sort by topic, title, place and id, so that the same documents always get the same numbers."""
    return sorted(documents, key=_order)


def _order(document: SearchDocument) -> tuple[str, str, str, str]:
    topic = document.topics[0] if document.topics else ""
    place = document.places[0] if document.places else ""
    return fold(topic), fold(document.title), fold(place), document.id

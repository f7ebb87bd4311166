"""Pages of other kinds as the search sees them: who gives offers, who is in charge where, programmes, towns, words, texts.

They are found by their names and numbers alone: what helps somebody is an offer, and stands before them.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

from generator.model.parts import PhoneEntry
from generator.model.records import Municipality
from generator.publication import Published, PublishedOffer
from generator.search.documents import CardValue, DocumentKind, SearchDocument, page_id
from generator.source.file_names import TEXT_PAGES


class FoundPage(NamedTuple):
    """A page of another kind than that of an offer that lists show."""

    kind: DocumentKind
    ids: tuple[str, ...]
    """Of its record; an office has that of its town too, a word of the dictionary is its own."""
    names: tuple[str, ...] = ()
    """What it is called beside its titles."""
    phones: tuple[str, ...] = ()
    is_example: bool = False

    @property
    def id(self) -> str:
        """Unique over all documents of the search."""
        return page_id(self.kind, *self.ids)


def page_documents(published: Published, cards: Mapping[str, Mapping[str, CardValue]]) -> list[SearchDocument]:
    """Every page of another kind that has a card; `cards` are id → words of its card, see `SearchDocument.card`.

    It is called what it is called in any edition.
    """
    return [_document(page, cards[page.id]) for page in found_pages(published) if page.id in cards]


def found_pages(published: Published) -> Iterator[FoundPage]:
    """Every page of another kind."""
    for office, town in product(published.offices, published.municipalities.values()):
        if published.office_in(town, office) is not None:
            yield FoundPage("office", (office, town.id))
    for provider in published.providers.values():
        yield FoundPage("provider", (provider.id,), (), dialled(provider.phones), provider.example)
    for programme in published.programmes:
        yield FoundPage("programme", (programme,))
    for town in published.municipalities.values():
        yield FoundPage("town", (town.id,), (*town.known_codes, *(part.spoken for part in town.districts)))
    for name in {*TEXT_PAGES, *(page.name for page in published.pages)} - {"home"}:
        yield FoundPage("page", (name,))
    for entry in published.glossary:
        yield FoundPage("term", (entry.word,), (*entry.hard, *entry.related))
    for offer in published.offers.values():
        if published.is_finished(offer):
            # Beside its name these words are too little: who types one of them seeks what there is today.
            words = (*offer.keywords, *(town.name for town in _towns(offer, published)))
            yield FoundPage("ended", (offer.id,), tuple(f"{offer.title} {word}" for word in words), (), offer.example)


def dialled(phones: Iterable[PhoneEntry]) -> tuple[str, ...]:
    """Numbers as digits alone."""
    return tuple(entry.number.e164.removeprefix("+") for entry in phones)


def _towns(offer: PublishedOffer, published: Published) -> Iterator[Municipality]:
    named = () if offer.municipalities == "all" else offer.municipalities
    return (published.municipalities[id_] for id_ in named if id_ in published.municipalities)


def _document(page: FoundPage, card: Mapping[str, CardValue]) -> SearchDocument:
    title = str(card["title"])
    titles = (str(words) for name, words in sorted(card.items()) if name.endswith("_title"))
    return SearchDocument(
        page.id,
        title,
        page.kind,
        keywords=tuple(name for name in dict.fromkeys((*titles, *page.names)) if name != title),
        phones=page.phones,
        is_example=page.is_example,
        card=card,
    )

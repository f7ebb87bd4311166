"""Columns and cards: which offers have which value, and what a result shows. Formats: see `format`."""

from collections import defaultdict
from collections.abc import Sequence

from generator.search.documents import CardValue, SearchDocument
from generator.search.facets import AGE, OLDEST
from generator.search.format import compact_json, runs

BLOCK = 32
"""Offers in one file of cards."""


def age_column(documents: Sequence[SearchDocument]) -> bytes:
    """The ages file: every pair of months that occurs, and its offers."""
    offers: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, document in enumerate(documents):
        ages = document.ages()
        if ages is not None:
            offers[ages].append(number)
    ordered = sorted(offers)
    head = [AGE.key, OLDEST, *ordered]
    return compact_json(head) + b"\n" + b"".join(runs(offers[ages]) for ages in ordered)


def facet_columns(documents: Sequence[SearchDocument]) -> bytes:
    """The facets file: every value of every facet, and its offers."""
    offers: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, document in enumerate(documents):
        for facet, values in document.facets.items():
            for value in dict.fromkeys(values):
                offers[facet][value].append(number)
    head = {facet: sorted(offers[facet]) for facet in sorted(offers)}
    sets = [runs(offers[facet][value]) for facet, values in head.items() for value in values]
    return compact_json(head) + b"\n" + b"".join(sets)


def card_blocks(documents: Sequence[SearchDocument]) -> list[bytes]:
    """The cards files; inside one, a list a field, so that alike values pack well."""
    return [_card_block(documents[start : start + BLOCK]) for start in range(0, len(documents), BLOCK)]


def _card_block(documents: Sequence[SearchDocument]) -> bytes:
    fields: dict[str, list[str | int | bool]] = {"id": [document.id for document in documents]}
    for name in sorted({name for document in documents for name, value in document.card.items() if value}):
        fields[name] = [_short(document.card.get(name, "")) for document in documents]
    return compact_json(fields)


def _short(value: CardValue) -> CardValue | int:
    return int(value) if isinstance(value, bool) else value

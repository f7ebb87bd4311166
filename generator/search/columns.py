"""Columns and cards: which offers have which value, and what a result shows. Formats: see `format`."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.search.documents import CardValue, SearchDocument
from generator.search.facets import AGE, OLDEST, PHASE, TOPIC, TOWN, WEEKDAY
from generator.search.format import compact_json, number, runs
from generator.search.ordering import list_order

BLOCK = 32
"""Offers in one file of cards."""


def age_column(documents: Sequence[SearchDocument]) -> bytes:
    """The ages file: every pair of months that occurs, and its offers."""
    offers: dict[tuple[int, int], list[int]] = defaultdict(list)
    for position, document in enumerate(documents):
        ages = document.ages()
        if ages is not None:
            offers[ages].append(position)
    ordered = sorted(offers)
    head = [AGE.key, OLDEST, *ordered]
    return compact_json(head) + b"\n" + b"".join(runs(offers[ages]) for ages in ordered)


def facet_columns(documents: Sequence[SearchDocument], urgent_topics: Sequence[str] = ()) -> bytes:
    """The facets file: every value of every facet, and its offers; and the order of lists, which only filters make."""
    offers: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for position, document in enumerate(documents):
        for facet, values in document.facets.items():
            for value in dict.fromkeys(values):
                offers[facet][value].append(position)
    columns = {facet: sorted(offers[facet]) for facet in sorted(offers)}
    sets = [runs(offers[facet][value]) for facet, values in columns.items() for value in values]
    for town in columns.get(TOWN.key, ()):
        sets.append(runs([position for position in offers[TOWN.key][town] if town in documents[position].venues]))
    sets.append(runs([position for position, document in enumerate(documents) if document.county_wide]))
    order = list_order(documents)
    asks = [TOWN.key, PHASE.key, TOPIC.key, WEEKDAY.key]
    paired = [position for position, document in enumerate(documents) if document.weekdays]
    pairs = [(town, day) for town in columns.get(TOWN.key, ()) for day in columns.get(WEEKDAY.key, ())]
    sets += [_pairs(documents[position].weekdays, pairs) for position in paired]
    head = [columns, asks, paired, order.moves, list(urgent_topics), *order.starts]
    return compact_json(head) + b"\n" + b"".join(sets) + b"".join(map(number, order.numbers))


def _pairs(weekdays: Mapping[str, tuple[str, ...]], pairs: Sequence[tuple[str, str]]) -> bytes:
    return runs([number for number, (town, day) in enumerate(pairs) if day in weekdays.get(town, ())])


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

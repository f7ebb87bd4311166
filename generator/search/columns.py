"""Columns and cards: which offers have which value, and what a result shows. Formats: see `format`."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.search.documents import CardValue, SearchDocument
from generator.search.format import compact_json, number, runs
from generator.search.names import AGE, OLDEST, PART_OF_DAY, PHASE, SHIPPED_NAMES, TOPIC, TOWN, WEEKDAY, FacetNames
from generator.search.ordering import list_order

_SMALLEST_BLOCK, _LARGEST_BLOCK, _MOST_BLOCKS = 2, 32, 400
"""Documents in one file of cards, and so many such files before they get larger."""


def age_column(documents: Sequence[SearchDocument], names: FacetNames = SHIPPED_NAMES) -> bytes:
    """The ages file: every pair of months that occurs, and its offers."""
    offers: dict[tuple[int, int], list[int]] = defaultdict(list)
    for position, document in enumerate(documents):
        ages = document.ages()
        if ages is not None:
            offers[ages].append(position)
    ordered = sorted(offers)
    head = [names[AGE], OLDEST, *ordered]
    return compact_json(head) + b"\n" + b"".join(runs(offers[ages]) for ages in ordered)


def facet_columns(
    documents: Sequence[SearchDocument], urgent_topics: Sequence[str] = (), names: FacetNames = SHIPPED_NAMES
) -> bytes:
    """The facets file: every value of every facet, and its offers; and the order of lists, which only filters make."""
    offers: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for position, document in enumerate(documents):
        for facet, values in document.facets.items():
            for value in dict.fromkeys(values):
                offers[facet][value].append(position)
    town_facet, day_facet = names[TOWN], names[WEEKDAY]
    columns = {facet: sorted(offers[facet]) for facet in sorted(offers)}
    sets = [runs(offers[facet][value]) for facet, values in columns.items() for value in values]
    for town in columns.get(town_facet, ()):
        sets.append(runs([position for position in offers[town_facet][town] if town in documents[position].venues]))
    sets.append(runs([position for position, document in enumerate(documents) if document.county_wide]))
    order = list_order(documents)
    asks = [town_facet, names[PHASE], names[TOPIC], day_facet, names[PART_OF_DAY]]
    paired = [position for position, document in enumerate(documents) if document.weekdays]
    pairs = [(town, day) for town in columns.get(town_facet, ()) for day in columns.get(day_facet, ())]
    sets += [_pairs(documents[position].weekdays, pairs) for position in paired]
    head = [columns, asks, paired, order.moves, list(urgent_topics), *order.starts]
    return compact_json(head) + b"\n" + b"".join(sets) + b"".join(map(number, order.numbers))


def _pairs(weekdays: Mapping[str, tuple[str, ...]], pairs: Sequence[tuple[str, str]]) -> bytes:
    return runs([number for number, (town, day) in enumerate(pairs) if day in weekdays.get(town, ())])


def card_files(documents: Sequence[SearchDocument]) -> dict[str, list[bytes]]:
    """The files of cards: kind `cards`, and one kind for each other edition, `cards-<tag>`, whose words take the place of
    those of the main one. Inside a file, a list a field, so that alike values pack well."""
    tags = sorted(
        {tag for document in documents for name in document.card for tag, _, rest in [name.partition("_")] if rest}
    )
    size = block_size(len(documents))
    starts = range(0, len(documents), size)
    return {
        f"cards-{tag}".removesuffix("-"): [_card_block(documents[start : start + size], tag) for start in starts]
        for tag in ("", *tags)
    }


def block_size(documents: int) -> int:
    """How many documents share a file of cards: few, where that does not make too many files."""
    return max(_SMALLEST_BLOCK, min(_LARGEST_BLOCK, documents // _MOST_BLOCKS))


def _card_block(documents: Sequence[SearchDocument], tag: str) -> bytes:
    cards = [_in_edition(document.card, tag) for document in documents]
    fields: dict[str, list[str | int | bool]] = {"id": [document.id for document in documents]}
    for name in sorted({name for card in cards for name, value in card.items() if value}):
        fields[name] = [_short(card.get(name, "")) for card in cards]
    return compact_json(fields)


def _in_edition(card: Mapping[str, CardValue], tag: str) -> dict[str, CardValue]:
    plain = {name: value for name, value in card.items() if "_" not in name}
    return plain | {name.partition("_")[2]: card[name] for name in card if name.startswith(f"{tag}_") and card[name]}


def _short(value: CardValue) -> CardValue | int:
    return int(value) if isinstance(value, bool) else value

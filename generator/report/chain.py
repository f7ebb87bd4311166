"""Whether the chain holds: what a family of each town finds in each phase of life and each sector of planning.

Real and invented offers are counted apart. An offer for professionals alone is nothing that a family finds.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.catalog import Catalog
from generator.directory import sort_key
from generator.model.written import Offer
from generator.report.table import table_lines

_SECTORS = {
    "health": "Gesundheit",
    "education": "Bildung",
    "youth": "Jugendhilfe",
    "social": "Soziales",
    "integration": "Integration",
    "work": "Arbeit",
}
"""In the order of the report."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many offers a family finds."""

    real: int
    invented: int


def chain(catalog: Catalog) -> Mapping[tuple[str, str], Mapping[str, Found]]:
    """Phase and sector → town → what a family finds there, for the whole area too. Empty without sectors among the topics."""
    sectors = {offer.id: _sectors_of(catalog, offer) for offer in catalog.listed if offer.is_for_families}
    named = {sector for found in sectors.values() for sector in found}
    return {
        (phase, sector): {
            town: _counted(
                [
                    offer
                    for place in (town, "all")
                    for offer in catalog.offers_in_phase(phase, place)
                    if sector in sectors.get(offer.id, ())
                ]
            )
            for town in catalog.municipalities
        }
        for phase in catalog.life_phases
        for sector in _SECTORS
        if sector in named
    }


def chain_text(catalog: Catalog) -> str:
    """The table and its gaps in German, for a terminal; empty where no topic names its sector."""
    counts = chain(catalog)
    if not counts or not catalog.municipalities:
        return ""
    sectors = [sector for sector in _SECTORS if any(key[1] == sector for key in counts)]
    rows = [("", *(_SECTORS[sector] for sector in sectors))]
    for phase in catalog.life_phases.values():
        rows.append((phase.title, *(_least(counts[phase.id, sector]) for sector in sectors)))
    gaps = [
        f"  {catalog.municipalities[town].name}: {catalog.life_phases[phase].title}, {_SECTORS[sector]}"
        for (phase, sector), towns in counts.items()
        for town, found in towns.items()
        if not found.real
    ]
    lines = [
        "Die Kette: echte + erfundene Angebote, die eine Familie findet; wo die Orte sich unterscheiden, die wenigsten",
        *table_lines(rows),
        f"Ohne echtes Angebot: {len(gaps)}",
        *sorted(gaps, key=sort_key),
    ]
    return "\n".join(lines) + "\n"


def _sectors_of(catalog: Catalog, offer: Offer) -> frozenset[str]:
    """The sectors of its topics: a topic that names none has that of the next one above it that does."""
    found = set()
    for id_ in offer.topics:
        sectors = (catalog.topics[topic.id].sector for topic in catalog.topic_line(id_))
        found.add(next((sector for sector in sectors if sector is not None), None))
    return frozenset(sector for sector in found if sector is not None)


def _counted(offers: list[Offer]) -> Found:
    invented = sum(offer.example for offer in offers)
    return Found(len(offers) - invented, invented)


def _least(towns: Mapping[str, Found]) -> str:
    real = min(found.real for found in towns.values())
    return f"{real}+{min(found.invented for found in towns.values())}"

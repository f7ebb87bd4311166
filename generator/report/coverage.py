"""How complete the directory is: towns and life phases without an offer of their own, and Easy Language by town."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.catalog import Catalog
from generator.facts.easy_status import EasyStatus, easy_status
from generator.model.written import Offer
from generator.report.table import table_lines

_STATUS_WORDS = {
    EasyStatus.CHECKED: "geprüft",
    EasyStatus.WRITTEN: "geschrieben",
    EasyStatus.FACTS_ONLY: "nur Fakten",
    EasyStatus.OUT_OF_DATE: "veraltet",
}
"""In the order of the report."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A life phase for which a town has no offer of its own."""

    municipality: str
    life_phase: str
    county_wide: int
    """How many offers for the whole area fill it."""


def coverage_gaps(catalog: Catalog) -> tuple[Gap, ...]:
    """Every gap, in the order of the vocabularies."""
    return tuple(
        Gap(town, phase, len(catalog.offers_in_phase(phase, "all")))
        for town in catalog.municipalities
        for phase in catalog.life_phases
        if not catalog.offers_in_phase(phase, town)
    )


def easy_by_folder(catalog: Catalog) -> Mapping[str, Counter[EasyStatus]]:
    """The status of the Easy Language texts of listed offers, by the folder whose editors keep them.

    In the order of municipalities.yml; `all`, the county's own offers, comes last.
    """
    counts = {folder: Counter[EasyStatus]() for folder in (*catalog.municipalities, "all")}
    listed = {offer.id for offer in catalog.listed}
    for entry in catalog.entries:
        if isinstance(entry.record, Offer) and entry.record.id in listed:
            counts.setdefault(entry.source.folder, Counter())[easy_status(entry.record)] += 1
    return counts


def coverage_text(catalog: Catalog) -> str:
    """Gaps and Easy Language in German, for a terminal or a mail to the editors."""
    gaps = coverage_gaps(catalog)
    lines = [f"Lebensphasen ohne eigenes Angebot am Ort: {len(gaps)}"]
    for gap in gaps:
        town = catalog.municipalities[gap.municipality].name
        phase = catalog.life_phases[gap.life_phase].title
        lines.append(f"  {town}: {phase} (kreisweit: {gap.county_wide})")
    lines += ["", "Leichte Sprache", *_easy_table(catalog)]
    return "\n".join(lines) + "\n"


def _easy_table(catalog: Catalog) -> list[str]:
    rows = [("", *_STATUS_WORDS.values())]
    for folder, counts in easy_by_folder(catalog).items():
        town = catalog.municipalities.get(folder)
        name = town.name if town else "alle Orte" if folder == "all" else folder
        rows.append((name, *(str(counts[status]) for status in _STATUS_WORDS)))
    return table_lines(rows)

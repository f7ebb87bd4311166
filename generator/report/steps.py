"""What the steps of life phases do not say: until when, and in easy words."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalog import Catalog
from generator.model.records import LifePhase, Step
from generator.source.nodes import place_of


@dataclass(frozen=True, slots=True)
class StepGap:
    """A step that lacks something."""

    place: str
    """`content/life_phases.yml:12`."""
    phase: str
    title: str


def steps_without_time(catalog: Catalog) -> tuple[StepGap, ...]:
    """Steps without `when`: it differs by town, or nobody knows it. Their pages say so."""
    return tuple(gap for gap, step in _steps(catalog) if step.when is None)


def steps_without_easy(catalog: Catalog) -> tuple[StepGap, ...]:
    """Steps that pages in Easy Language tell in hard words."""
    return tuple(gap for gap, step in _steps(catalog) if step.easy is None or not step.easy.text)


def steps_text(catalog: Catalog) -> str:
    """Both lists in German, for a terminal or a mail to the editors; empty where no life phase has steps."""
    if not any(_steps(catalog)):
        return ""
    lines = _block("Schritte ohne Zeitpunkt (when), die Seite sagt das", steps_without_time(catalog))
    lines += ["", *_block("Schritte ohne Leichte Sprache", steps_without_easy(catalog))]
    return "\n".join(lines) + "\n"


def _block(title: str, gaps: tuple[StepGap, ...]) -> list[str]:
    return [f"{title}: {len(gaps)}", *(f"  {gap.place}  {gap.phase}: {gap.title}" for gap in gaps)]


def _steps(catalog: Catalog) -> Iterator[tuple[StepGap, Step]]:
    for entry in catalog.entries:
        if isinstance(entry.record, LifePhase):
            for index, step in enumerate(entry.record.steps):
                line, _ = place_of(entry.source.node, ("steps", index))
                yield StepGap(f"{entry.source.path}:{line}", entry.record.title, step.title), step

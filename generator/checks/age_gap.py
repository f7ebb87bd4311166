"""W312: the chain of life phases has a gap.

FAIL  one phase ends at 3 years, the next begins at 4 years
PASS  phases meet or overlap; a phase without an age (pregnancy) is passed over
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.records import LifePhase
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find months of a child's life that no phase holds."""
    reached: int | None = None
    for entry in catalog.entries:
        phase = entry.record
        if not isinstance(phase, LifePhase) or phase.age is None or phase.age.from_ is None:
            continue
        if reached is not None and phase.age.from_.months > reached:
            line, column = place_of(entry.source.node, ("age",))
            message = (
                f"Zwischen dieser Lebensphase und der davor fehlen {phase.age.from_.months - reached} Monate. "
                "Bitte das Alter (from) so setzen, dass die Kette keine Lücke hat."
            )
            yield Problem("W312", Level.WARNING, message, entry.source.path, line, column, "age.from")
        reached = max(reached or 0, (phase.age.to or phase.age.from_).months)

"""W329: all times of an offer have passed, so it stands in no list any more.

FAIL  on 2026-11-24, times: [{kind: date, date: 2026-10-01, from: 9:00}]
PASS  the same with one more time that is still to come, with `kind: appointment` beside it, or with `status: ended`; a
      time that never comes, which W337 tells
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.facts.when import has_run_out
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers that are not past by their own word, but by their times."""
    for entry in catalog.entries:
        offer = entry.record
        if isinstance(offer, Offer) and has_run_out(offer, catalog.calendar):
            line, column = place_of(entry.source.node, ("times",))
            message = (
                "Alle Termine sind vorbei. Das Angebot steht deshalb in keiner Liste mehr. "
                "Bitte neue Termine eintragen; wenn es nicht weitergeht: status: ended."
            )
            yield Problem("W329", Level.WARNING, message, entry.source.path, line, column, "times")

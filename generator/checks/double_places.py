"""E335, W339: two places of an offer have one name.

E335 FAIL  two places called Turnhalle, and a time with location: Turnhalle       at which of them?
W339 FAIL  two places called Turnhalle
PASS       Turnhalle Nord and Turnhalle Süd

The message does not name them: one may be hidden.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.spelling import folded
from generator.model.times import Appointment
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find the second of two places with one name."""
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer):
            continue
        used = {folded(rule.location or "") for rule in offer.times if not isinstance(rule, Appointment)}
        seen: set[str] = set()
        for index, place in enumerate(offer.locations):
            name = folded(place.name or "")
            if name and name in seen:
                code, level = ("E335", Level.ERROR) if name in used else ("W339", Level.WARNING)
                why = "Eine Zeit nennt diesen Namen: Niemand weiß, wo das ist. " if name in used else ""
                message = (
                    f"Zwei Orte dieses Angebots heißen gleich. {why}Bitte unterscheiden, zum Beispiel mit der Straße."
                )
                line, column = place_of(entry.source.node, ("locations", index, "name"))
                yield Problem(code, level, message, entry.source.path, line, column, f"locations.{index}.name")
            seen.add(name)

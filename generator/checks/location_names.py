"""E308: a time names a place that the offer does not have.

FAIL  times: [{kind: weekly, weekdays: [mon], from: 9:30, location: Turnhalle}] without such a place in `locations`
PASS  the same with `locations: [{name: Turnhalle}]`
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.times import Appointment
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find times at unnamed places."""
    for entry in catalog.entries:
        if not isinstance(entry.record, Offer):
            continue
        names = [place.name for place in entry.record.locations if place.name]
        for index, rule in enumerate(entry.record.times):
            if isinstance(rule, Appointment) or rule.location is None or rule.location in names:
                continue
            told = [place.name for place in entry.record.locations if place.name and place.visibility != "hidden"]
            known = f"Bekannt: {', '.join(told)}." if told else "Bitte unter locations einen Ort mit name anlegen."
            message = f"Den Ort „{rule.location}“ gibt es in diesem Angebot nicht. {known}"
            line, column = place_of(entry.source.node, ("times", index, "location"))
            yield Problem("E308", Level.ERROR, message, entry.source.path, line, column, f"times.{index}.location")

"""W359: all the times at which a phone is answered have passed, so its number stands on the site without any.

FAIL  on 2026-11-24, hours: [{weekdays: [mon], from: 9:00, ends: 2026-08-31}]
PASS  the same with one more time that goes on, or in an offer that has passed itself
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.checks.written_times import phones_of
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.season import has_only_past_hours, is_past
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find phones of which nobody knows any more when they are answered."""
    for entry in catalog.entries:
        record = entry.record
        if isinstance(record, Offer) and is_past(record.status, record.valid_until, catalog.today):
            continue
        for path, phone in phones_of(record):
            if has_only_past_hours(phone, catalog.calendar):
                way = (*path, "hours")
                line, column = place_of(entry.source.node, way)
                message = (
                    "Alle Sprechzeiten dieser Nummer sind vorbei. Die Website nennt deshalb keine mehr. "
                    "Bitte die neuen eintragen, oder „hours“ löschen."
                )
                field = ".".join(map(str, way))
                yield Problem("W359", Level.WARNING, message, entry.source.path, line, column, field)

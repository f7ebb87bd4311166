"""W395: an invented record has the name of a real one.

FAIL  name: Kita Löwenzahn (Beispiel) with example: yes, beside a provider Kita Löwenzahn that is real
PASS  name: Kita Wackelzahn with example: yes

Who looks for the real one would take what was made up for true.
"""

import re
from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.model.spelling import folded
from generator.model.written import Offer, Provider
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_MARK = re.compile(r"\s*\((?:ein )?(?:erfundenes )?Beispiel\)\s*$", re.IGNORECASE)
"""`Tafel Dülmen (Beispiel)`: the mark is no part of the name."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare the name of every invented offer and provider with those of the real ones."""
    named = [(entry, *_named(entry)) for entry in catalog.entries if isinstance(entry.record, Offer | Provider)]
    real = {folded(name): entry for entry, _, name, is_example in reversed(named) if not is_example}
    for entry, field, name, is_example in named:
        other = real.get(folded(_MARK.sub("", name))) if is_example else None
        if other is not None:
            message = (
                f"So heißt auch, was es wirklich gibt: {other.source.path}. "
                "Bitte hier einen Namen erfinden, den niemand trägt."
            )
            line, column = place_of(entry.source.node, (field,))
            yield Problem("W395", Level.WARNING, message, entry.source.path, line, column, field)


def _named(entry: Entry) -> tuple[str, str, bool]:
    record = entry.record
    if isinstance(record, Offer):
        return "title", record.title, record.example
    assert isinstance(record, Provider)
    return "name", record.name, record.example

"""E330: `all` stands beside towns, or as one of a list.

FAIL  municipalities: [all, duelmen]     everywhere, or in Dülmen?
PASS  municipalities: all, or [all]
PASS  municipalities: [duelmen, nottuln]

Reads the nodes, so that a record with other mistakes gets this message in the same run.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.problems import Level, Problem
from generator.source.nodes import Sequence

EVERYWHERE = "all"


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find lists of towns that have the word for all of them."""
    for entry in catalog.entries:
        towns = entry.source.node.get("municipalities") if entry.source.kind == "offer" else None
        for town in towns if isinstance(towns, Sequence) else ():
            if town == EVERYWHERE:
                message = (
                    "„all“ heißt: überall. Es steht allein und ohne Klammern: „municipalities: all“. "
                    "Gilt es nur in diesen Orten? Dann bitte „all“ aus der Liste löschen."
                )
                place = (town.line, town.column)
                yield Problem("E330", Level.ERROR, message, entry.source.path, *place, "municipalities")
                break

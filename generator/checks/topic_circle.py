"""E313: topics that are each other's parents.

FAIL  - {id: a, parent: b}  - {id: b, parent: a}
PASS  - {id: a}             - {id: b, parent: a}
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.records import Topic
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Follow each topic upwards; it must not come back to itself."""
    for entry in catalog.entries:
        if not isinstance(entry.record, Topic):
            continue
        seen, topic = {entry.record.id}, catalog.topics.get(entry.record.parent or "")
        while topic is not None and topic.id not in seen:
            seen.add(topic.id)
            topic = catalog.topics.get(topic.parent or "")
        if topic is not None and topic.id == entry.record.id:
            line, column = place_of(entry.source.node, ("parent",))
            message = "Dieses Thema gehört über seine Oberthemen zu sich selbst. Bitte parent ändern oder löschen."
            yield Problem("E313", Level.ERROR, message, entry.source.path, line, column, "parent")

"""E313: topics that are each other's parents. E356: topics that lie too deep.

FAIL  - {id: a, parent: b}  - {id: b, parent: a}
FAIL  eleven topics, each below the one before
PASS  - {id: a}             - {id: b, parent: a}
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.checks.circles import ids_in_circles
from generator.directory import DEEPEST_TOPIC
from generator.model.records import Topic
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Follow each topic upwards: it must not come back to itself, and the way must not be long."""
    circles = set(ids_in_circles({id_: topic.parent for id_, topic in catalog.topics.items()}))
    for entry in catalog.entries:
        if not isinstance(entry.record, Topic):
            continue
        if entry.record.id in circles:
            message = "Dieses Thema gehört über seine Oberthemen zu sich selbst. Bitte parent ändern oder löschen."
            yield _problem("E313", message, entry)
        elif _is_too_deep(entry.record, catalog, circles):
            message = (
                f"Über diesem Thema stehen mehr als {DEEPEST_TOPIC - 1} andere. Bitte ein höheres als parent nehmen."
            )
            yield _problem("E356", message, entry)


def _is_too_deep(topic: Topic, catalog: Catalog, circles: set[str]) -> bool:
    line = catalog.topic_line(topic.id)
    last = line[-1] if line else topic
    return len(line) == DEEPEST_TOPIC and last.parent in catalog.topics and last.id not in circles


def _problem(code: str, message: str, entry: Entry) -> Problem:
    line, column = place_of(entry.source.node, ("parent",))
    return Problem(code, Level.ERROR, message, entry.source.path, line, column, "parent")

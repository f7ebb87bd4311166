"""E339: a municipality names an office that there is not.

FAIL  offices: {jugend: stadt-duelmen} where content/offices.yml has no `jugend`
PASS  offices: {youth: stadt-duelmen}
"""

from collections.abc import Iterator

from generator.catalog import Catalog, id_of
from generator.model.guess import Guess
from generator.problems import Level, Problem
from generator.source.nodes import Mapping, Scalar


def check(catalog: Catalog) -> Iterator[Problem]:
    """Compare the names under `offices` with the list of offices, where that can be read."""
    if not catalog.is_whole("office"):
        return
    known, guess = {id_of(entry) for entry in catalog.entries if entry.source.kind == "office"}, Guess()
    for entry in catalog.entries:
        offices = entry.source.node.get("offices") if entry.source.kind == "municipality" else None
        for name in offices if isinstance(offices, Mapping) else ():
            if isinstance(name, Scalar) and name not in known:
                close = guess.closest(name, known, entry.source.path, 0.6)
                hint = f"Meinten Sie „{close}“?" if close else "Die Ämter stehen in content/offices.yml."
                message = f"Das Amt „{name}“ gibt es nicht. {hint} Bitte die Zeile ändern."
                yield Problem("E339", Level.ERROR, message, entry.source.path, name.line, name.column, "offices")

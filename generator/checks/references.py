"""E301: a reference leads nowhere.

FAIL  `provider: kreis-coesfelt`   there is no such provider
PASS  `provider: kreis-coesfeld`

Reads the nodes, so that a record with other mistakes gets this message in the same run.
"""

from collections import defaultdict
from collections.abc import Iterator

from generator.catalog import Catalog, Entry, id_of
from generator.model.guess import Guess
from generator.model.references import references
from generator.model.written import RECORD_TYPES
from generator.problems import Level, Problem
from generator.source.nodes import Scalar

_NAMES = {
    "provider": ("Den Anbieter", "content/providers/"),
    "municipality": ("Die Kommune", "content/municipalities.yml"),
    "life_phase": ("Die Lebensphase", "content/life_phases.yml"),
    "topic": ("Das Thema", "content/topics.yml"),
    "programme": ("Das Programm", "content/programmes.yml"),
    "offer": ("Das Angebot", "content/offers/"),
}


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find references to records that do not exist."""
    ids: dict[str, set[str]] = defaultdict(set)
    for entry in catalog.entries:
        ids[entry.source.kind].add(id_of(entry))
    guess = Guess()
    for entry in catalog.entries:
        yield from _of_entry(entry, ids, guess)


def _of_entry(entry: Entry, ids: dict[str, set[str]], guess: Guess) -> Iterator[Problem]:
    source = entry.source
    for field, kind, scalar in references(RECORD_TYPES[source.kind], source.node):
        # Help in an emergency has a rule of its own, which nobody can turn off.
        if scalar not in ids[kind] and field != "emergency":
            words, folder = _NAMES[kind]
            yield Problem(
                "E301",
                Level.ERROR,
                _message(scalar, words, folder, guess.closest(scalar, ids[kind], source.path, 0.6)),
                source.path,
                scalar.line,
                scalar.column,
                field,
            )
    for index, location in enumerate(source.node.get("locations", ())):
        town = location.get("municipality") if isinstance(location, dict) else None
        if isinstance(town, Scalar) and town not in ids["municipality"]:
            close = guess.closest(town, ids["municipality"], source.path, 0.6)
            message = _message(town, *_NAMES["municipality"], close)
            yield Problem(
                "E301", Level.ERROR, message, source.path, town.line, town.column, f"locations.{index}.municipality"
            )


def _message(id_: str, words: str, folder: str, close: str | None) -> str:
    hint = f"Meinten Sie „{close}“?" if close else f"Bitte einen Kurznamen aus {folder} nehmen."
    return f"{words} „{id_}“ gibt es nicht. {hint}"

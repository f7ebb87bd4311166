"""E301: a reference leads nowhere.

FAIL  `provider: kreis-coesfelt`   there is no such provider
PASS  `provider: kreis-coesfeld`

Addresses that people have lead from a former id to the record; records themselves name it as it is called today.

Reads the nodes, so that a record with other mistakes gets this message in the same run.
"""

from collections import defaultdict
from collections.abc import Iterator
from difflib import get_close_matches

from generator.catalog import Catalog, Entry, id_of
from generator.model.references import references
from generator.model.written import RECORD_TYPES
from generator.problems import Level, Problem
from generator.redirects import redirects
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
    renamed = {(redirect.kind, redirect.former): redirect.id for redirect in redirects(catalog)}
    for entry in catalog.entries:
        yield from _of_entry(entry, ids, renamed)


def _of_entry(entry: Entry, ids: dict[str, set[str]], renamed: dict[tuple[str, str], str]) -> Iterator[Problem]:
    source = entry.source
    for field, kind, scalar in references(RECORD_TYPES[source.kind], source.node):
        # Help in an emergency has a rule of its own, which nobody can turn off.
        if scalar not in ids[kind] and field != "emergency":
            words, folder = _NAMES[kind]
            yield Problem(
                "E301",
                Level.ERROR,
                _new_name(scalar, words, renamed.get((kind, scalar))) or _message(scalar, words, folder, ids[kind]),
                source.path,
                scalar.line,
                scalar.column,
                field,
            )
    for index, location in enumerate(source.node.get("locations", ())):
        town = location.get("municipality") if isinstance(location, dict) else None
        if isinstance(town, Scalar) and town not in ids["municipality"]:
            words, folder = _NAMES["municipality"]
            new_name = _new_name(town, words, renamed.get(("municipality", town)))
            message = new_name or _message(town, words, folder, ids["municipality"])
            yield Problem(
                "E301", Level.ERROR, message, source.path, town.line, town.column, f"locations.{index}.municipality"
            )


def _new_name(id_: str, words: str, today: str | None) -> str | None:
    """What is said where a record has another id today."""
    return f"{words} „{id_}“ gibt es unter diesem Namen nicht mehr. Bitte „{today}“ schreiben." if today else None


def _message(id_: str, words: str, folder: str, known: set[str]) -> str:
    close = get_close_matches(id_, known, 1, 0.6)
    hint = f"Meinten Sie „{close[0]}“?" if close else f"Bitte einen Kurznamen aus {folder} nehmen."
    return f"{words} „{id_}“ gibt es nicht. {hint}"

"""What a site and its records say about rules: levels, and findings that are silenced with a reason.

H322 FAIL  allow: [{rule: W306, reason: …}] in a record in which W306 finds nothing: it hides the next mistake
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from generator.catalog import Catalog, Entry
from generator.model.silence import Silence
from generator.problems import Level, Problem
from generator.source.nodes import place_of


@dataclass(frozen=True, slots=True)
class Silenced:
    """How many findings are not shown. They are counted, so that nobody takes a quiet report for a clean one."""

    by_records: int = 0
    """With a reason, by `allow`."""
    by_site: int = 0
    """By `rules` of site_config.yml."""


def settle(problems: Iterable[Problem], catalog: Catalog, settable: Collection[str]) -> tuple[list[Problem], Silenced]:
    """Give findings the level that the site wants, and leave out what it or a record has silenced.

    `settable` are the codes of rules that may be set; other problems pass as they are. An `allow` for one of them that
    silences nothing becomes a hint, so all rules must have run.
    """
    records = _Records(catalog)
    kept: list[Problem] = []
    used: set[tuple[int, int]] = set()
    by_records = by_site = 0
    for problem in problems:
        level = catalog.site.rules.get(problem.code) if problem.code in settable else None
        found = records.silence(problem) if problem.code in settable else None
        if found is not None:
            used.add(found)
            by_records += 1
        elif level == "off":
            by_site += 1
        else:
            kept.append(problem if level is None else replace(problem, level=Level(level)))
    kept += [
        _unused(entry, index, silence)
        for number, entry in enumerate(catalog.entries)
        for index, silence in enumerate(_silences(entry))
        if silence.rule in settable and (number, index) not in used
    ]
    return kept, Silenced(by_records, by_site)


class _Records:
    """Finds the record in which a problem stands: a file holds one, or a list of them, perhaps several in one line."""

    def __init__(self, catalog: Catalog) -> None:
        self._entries = catalog.entries
        self._places: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for number, entry in enumerate(catalog.entries):
            node = entry.source.node
            self._places[entry.source.path].append((node.line, node.column, number))

    def silence(self, problem: Problem) -> tuple[int, int] | None:
        """The number of the record and of its `allow` that silence a problem."""
        places = self._places.get(problem.path, [])
        at = bisect_right(places, (problem.line, max(problem.column, 1), len(self._entries))) - 1
        if at < 0:
            return None
        number = places[at][2]
        for index, silence in enumerate(_silences(self._entries[number])):
            if silence.rule == problem.code:
                return number, index
        return None


def _silences(entry: Entry) -> tuple[Silence, ...]:
    found: tuple[Silence, ...] = getattr(entry.record, "allow", ())
    return found


def _unused(entry: Entry, index: int, silence: Silence) -> Problem:
    line, column = place_of(entry.source.node, ("allow", index, "rule"))
    message = f"Die Regel {silence.rule} meldet in diesem Eintrag nichts. Bitte diese Ausnahme löschen."
    return Problem("H322", Level.HINT, message, entry.source.path, line, column, f"allow.{index}")

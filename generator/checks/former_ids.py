"""E346, E347, E349: an old address can't lead where `former_ids` says.

E346 FAIL  `former_ids: [spielgruppe]` where there is an offer spielgruppe today; the record's own id; so no chains
E347 FAIL  two records with one former id, or one twice in a list
E349 FAIL  a former id that content/gone.yml calls gone
PASS       `former_ids: [krabbelgruppe-alt]`

Reads the nodes, so that a record with other mistakes gets this message in the same run. Two editions of a hand-written
page have one address and may say the same.
"""

from collections import defaultdict
from collections.abc import Iterator

from generator.catalog import Catalog, Entry, gone_key, id_of
from generator.problems import Level, Problem
from generator.redirects import OWNERS, named_former_ids
from generator.source.nodes import Scalar


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find former ids that are no longer free, or named twice."""
    present: dict[tuple[str, str], str] = {("page", page.name): page.path for page in catalog.pages}
    present |= {(entry.source.kind, id_of(entry)): entry.source.path for entry in catalog.entries}
    gone = set(map(gone_key, catalog.gone))
    named: dict[tuple[str, str], list[tuple[str, Entry, Scalar]]] = defaultdict(list)
    for entry in catalog.entries:
        if entry.source.kind in OWNERS:
            for index, scalar in enumerate(named_former_ids(entry.source.node)):
                key, owner = (OWNERS[entry.source.kind], str(scalar)), _owner(entry)
                message = _not_free(key, owner, present, gone)
                if message is None and (other := _other(named[key], owner, entry)) is not None:
                    message = ("E347", _twice(scalar, *other))
                named[key].append((owner, entry, scalar))
                if message is not None:
                    yield _problem(*message, entry, scalar, index)


def _owner(entry: Entry) -> str:
    """The record's id; of a page the name, which its editions share."""
    return id_of(entry) or entry.source.path.rpartition("/")[2].partition(".")[0]


def _not_free(
    key: tuple[str, str], owner: str, present: dict[tuple[str, str], str], gone: set[tuple[str, str]]
) -> tuple[str, str] | None:
    if key[1] == owner:
        return "E346", f"So heißt der Eintrag heute noch: „{owner}“. Bitte hier löschen."
    if key in present:
        return "E346", (
            f"„{key[1]}“ gibt es in {present[key]}: Diese Adresse ist nicht frei und kann nicht hierher führen. "
            "Bitte hier löschen, oder dort, falls beide dasselbe sind."
        )
    if key in gone:
        return "E349", (
            f"„{key[1]}“ steht in content/gone.yml: Diese Adresse soll nichts mehr sagen. "
            "Bitte hier löschen, oder dort, falls es dort nicht hingehört."
        )
    return None


def _other(before: list[tuple[str, Entry, Scalar]], owner: str, entry: Entry) -> tuple[Entry, Scalar] | None:
    """Who has named a former id before: another record, or the same one in the same file."""
    return next(((e, s) for name, e, s in before if name != owner or e is entry), None)


def _twice(id_: str, other: Entry, scalar: Scalar) -> str:
    return (
        f"„{id_}“ steht schon in {other.source.path}, Zeile {scalar.line}, unter former_ids. "
        "Eine alte Adresse führt nur an eine Stelle. Bitte an einer der beiden löschen."
    )


def _problem(code: str, message: str, entry: Entry, scalar: Scalar, index: int) -> Problem:
    path = entry.source.path
    return Problem(code, Level.ERROR, message, path, scalar.line, scalar.column, f"former_ids.{index}")

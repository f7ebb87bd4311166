"""E331, W333: the folder of an offer says whose editors keep it, and is none of theirs.

E331 FAIL  content/offers/duelmn/treff.yml                      there is no such municipality
W333 FAIL  content/offers/coesfeld/treff.yml with municipalities: [duelmen]
PASS       content/offers/coesfeld/messe.yml with municipalities: all, kept in Coesfeld for everybody
PASS       content/offers/all/treff.yml with municipalities: [duelmen], kept by the county
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry, id_of
from generator.checks.whole_county import EVERYWHERE
from generator.model.guess import Guess
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_OFFERS = "content/offers"
_FOLDER = 2
"""Of `content/offers/duelmen/treff.yml`, counted from 0."""


def folder_of(entry: Entry) -> str:
    """The folder of an offer's file: a municipality's id, or `all`."""
    return entry.source.path.split("/")[_FOLDER]


def towns_of(offer: Offer) -> tuple[str, ...]:
    """What an offer says of its towns, as a list whether it is one or not."""
    return (EVERYWHERE,) if isinstance(offer.municipalities, str) else offer.municipalities


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers that lie in a wrong folder."""
    guess, hints = Guess(), dict[str, str]()
    known = {id_of(entry) for entry in catalog.entries if entry.source.kind == "municipality"} - {""}
    for entry in catalog.entries:
        if entry.source.kind != "offer" or not known:
            continue
        folder = folder_of(entry)
        if folder == EVERYWHERE:
            continue
        if folder not in known:
            if folder not in hints:
                hints[folder] = _hint(guess.closest(folder, known, _OFFERS, 0.6))
            yield _no_town(entry, folder, hints[folder])
        elif isinstance(entry.record, Offer) and not {folder, EVERYWHERE}.intersection(towns_of(entry.record)):
            line, column = place_of(entry.source.node, ("municipalities",))
            message = (
                f"Die Datei liegt im Ordner „{folder}“, der Ort steht aber nicht unter municipalities. "
                f"Bitte „{folder}“ dort ergänzen oder die Datei in den richtigen Ordner verschieben."
            )
            yield Problem("W333", Level.WARNING, message, entry.source.path, line, column, "municipalities")


def _hint(close: str | None) -> str:
    return f"Meinten Sie „{close}“?" if close else "Die Kurznamen stehen in content/municipalities.yml."


def _no_town(entry: Entry, folder: str, hint: str) -> Problem:
    """Each of its files is told: a change may add one to a folder that was wrong before."""
    message = (
        f"Der Ordner „{folder}“ ist keine Kommune. {hint} Bitte die Datei verschieben; "
        "was die Redaktion des Kreises pflegt, gehört in „all“."
    )
    node = entry.source.node
    return Problem("E331", Level.ERROR, message, entry.source.path, node.line, node.column)

"""E325: help in an emergency, on every page, that is none.

FAIL  emergency: [notruff]     there is no such offer, or its record has errors
FAIL  emergency: [notruf-112]  the offer has ended, is not valid today, or has no phone number
PASS  emergency: [notruf-112]  with `contact: {phones: [{number: "112"}]}`

Can't be turned off: who needs it looks once.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.guess import Guess
from generator.model.written import WrittenSiteConfig
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find entries of `emergency` that pages would leave out or show without a number."""
    guess = Guess()
    for entry in catalog.entries:
        if not isinstance(entry.record, WrittenSiteConfig):
            continue
        for index, id_ in enumerate(entry.record.emergency):
            why = _why_no_help(id_, catalog, guess, entry.source.path)
            if why:
                line, column = place_of(entry.source.node, ("emergency", index))
                yield Problem("E325", Level.ERROR, why, entry.source.path, line, column, f"emergency.{index}")


def _why_no_help(id_: str, catalog: Catalog, guess: Guess, path: str) -> str:
    offer = catalog.offers.get(id_)
    if offer is None:
        close = guess.closest(id_, catalog.offers.keys(), path, 0.6)
        hint = f"Meinten Sie „{close}“?" if close else "Bitte ein Angebot aus content/offers/ nehmen."
        return f"Das Angebot „{id_}“ gibt es nicht, oder es hat Fehler: Die Hilfe im Notfall fehlt auf allen Seiten. {hint}"
    if not catalog.is_listed(offer):
        return f"Das Angebot „{id_}“ gibt es heute nicht. Bitte hier eine Hilfe nennen, die immer da ist."
    if not offer.contact.phones:
        return f"Das Angebot „{id_}“ hat keine Telefonnummer. Bitte sie dort unter contact ergänzen."
    return ""

"""E334, W366: the kind of costs and the amount contradict each other.

FAIL  {kind: paid, amount: 0}          is it free?
FAIL  {kind: unknown, amount: 5}       it is known; with amount: 0 too
FAIL  {kind: free, per: Termin}        what is it that is free?
WARN  {kind: unknown, per: Termin}     what does it say, where nobody knows whether it costs anything? No page tells it (W366)
PASS  {kind: paid, per: Termin}        each time costs something, nobody knows how much
PASS  {kind: paid, amount: 5, per: Termin}, {kind: free}, {kind: income-based, amount: 0}

`free` with an amount is refused by the model (E222).
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.parts import Cost
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_NO_PRICE = (
    "„per“ sagt, wofür ein Preis gilt, und bei unbekannten Kosten (unknown) liest es niemand. Kostet es etwas? Dann bitte "
    "„kind: paid“ schreiben. Sonst bitte „per“ löschen."
)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find prices that nobody can tell."""
    for entry in catalog.entries:
        offer = entry.record
        if isinstance(offer, Offer) and offer.cost is not None:
            for field, message in _contradictions(offer.cost):
                line, column = place_of(entry.source.node, ("cost", field))
                yield Problem("E334", Level.ERROR, message, entry.source.path, line, column, f"cost.{field}")
            if offer.cost.kind == "unknown" and offer.cost.per and offer.cost.amount is None:
                line, column = place_of(entry.source.node, ("cost", "per"))
                yield Problem("W366", Level.WARNING, _NO_PRICE, entry.source.path, line, column, "cost.per")


def _contradictions(cost: Cost) -> Iterator[tuple[str, str]]:
    if cost.kind == "paid" and cost.amount == 0:
        yield (
            "amount",
            "Kostet es 0 Euro? Dann bitte „kind: free“ schreiben. Sonst bitte den richtigen Betrag eintragen.",
        )
    if cost.kind == "unknown" and cost.amount is not None:
        yield (
            "kind",
            "Unbekannt (unknown) und ein Betrag passen nicht zusammen. Bitte „kind: paid“ (bei 0 Euro „kind: free“) schreiben "
            "oder den Betrag löschen.",
        )
    if cost.kind == "free" and cost.per:
        yield (
            "per",
            "Kostenlos (free) und „per“ passen nicht zusammen: „per“ sagt, wofür ein Betrag gilt. Bitte löschen.",
        )

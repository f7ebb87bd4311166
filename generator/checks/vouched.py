"""W385, W386, W387: a number, an hour or an amount of a real offer stands in none of the sources that it names.

W385 FAIL  phones: [{number: 116 111}] with sources whose notes say no such number
W386 FAIL  hours: [{weekdays: [mon], from: 14:00, to: 20:00}] with sources of which none says 14–20
W387 FAIL  amount: 250, or `250 Euro` in the text, with sources of which none says 250
PASS       note: "116 111, Mo–Sa 14–20 Uhr, 250 Euro" with one of the sources, or with one of another offer by its provider

What somebody of this county has confirmed needs no source, and what names none is found by the report.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.checks.claims import claims
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_CODES = {"phone": "W385", "hours": "W386", "amount": "W387"}
_WHAT = {
    "phone": "Diese Telefonnummer steht",
    "hours": "Diese Zeiten stehen",
    "amount": "Dieser Betrag steht",
}


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find what families rely on and nobody says."""
    for entry, found in claims(catalog):
        offer = entry.record
        if not isinstance(offer, Offer) or not offer.sources or offer.verified is not None:
            continue
        for claim in found:
            if not claim.sources:
                line, column = place_of(entry.source.node, claim.path)
                message = (
                    f"{_WHAT[claim.kind]} in keiner Quelle: {claim.words}. Bitte dort nachsehen und unter sources bei "
                    "„note“ schreiben, was die Quelle dazu sagt, oder die Angabe löschen."
                )
                field = ".".join(map(str, claim.path))
                yield Problem(_CODES[claim.kind], Level.WARNING, message, entry.source.path, line, column, field)

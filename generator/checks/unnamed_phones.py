"""H369: several phone numbers of an offer or a provider, and nobody says which one is for what.

FAIL  phones: [{number: 02541 18-0}, {number: 02541 18-5}]
PASS  phones: [{number: 02541 18-0}, {number: 02541 18-5, note: Anmeldung}]: one alone is the usual one
PASS  phones: [{number: 02541 18-0, hours: …}, {number: 02541 18-5}]: readers see when to take which
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer, Provider
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_MESSAGE = (
    "Hier stehen mehrere Nummern, und niemand weiß, welche wofür ist. Bitte unter „note“ dazuschreiben, zum Beispiel: "
    "Anmeldung."
)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find the second number of each record that says no more than its digits."""
    for entry in catalog.entries:
        record = entry.record
        if not isinstance(record, Offer | Provider):
            continue
        phones, steps = (record.contact.phones, ("contact",)) if isinstance(record, Offer) else (record.phones, ())
        bare = [number for number, phone in enumerate(phones) if phone.note is None and not phone.hours]
        for number in bare[1:2]:
            line, column = place_of(entry.source.node, (*steps, "phones", number))
            yield Problem("H369", Level.HINT, _MESSAGE, entry.source.path, line, column, ".".join((*steps, "phones")))

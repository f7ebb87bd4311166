"""W309: a person's name is published.

FAIL  contact: {person: Erika Muster}
PASS  contact: {department: Frühe Hilfen}
PASS  contact: {person: Erika Muster, consent: yes}
PASS  contact: {person: Erika Muster} with `example: yes`, since nobody real is named

A name is personal data (GDPR): it needs the person's consent, and it goes out of date first.
"""

from collections.abc import Iterator

from generator.catalog import Catalog, Entry
from generator.model.answers import says_yes
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import Scalar


def check(catalog: Catalog) -> Iterator[Problem]:
    """Remind editors of the consent wherever a person is named."""
    for entry in catalog.entries:
        contact = entry.source.node.get("contact")
        person = contact.get("person") if isinstance(contact, dict) else None
        if entry.source.kind != "offer" or not isinstance(person, Scalar) or _is_fine(entry):
            continue
        message = (
            "Hier steht der Name einer Person. Ist sie einverstanden? Dann bitte „consent: yes“ darunter schreiben. "
            "Sonst bitte department verwenden, zum Beispiel „Frühe Hilfen“."
        )
        yield Problem("W309", Level.WARNING, message, entry.source.path, person.line, person.column, "contact.person")


def _is_fine(entry: Entry) -> bool:
    """The person agrees or is invented; a record with other mistakes is asked by what stands in it."""
    record = entry.record
    if isinstance(record, Offer):
        return record.contact.consent or record.example
    node = entry.source.node
    return says_yes(node["contact"].get("consent")) or says_yes(node.get("example"))

"""W309: a person's name is published.

FAIL  contact: {person: Erika Muster}
PASS  contact: {department: Frühe Hilfen}
PASS  contact: {person: Erika Muster, consent: yes}
PASS  contact: {person: Erika Muster} with `example: yes`, since nobody real is named

A name is personal data (GDPR): it needs the person's consent, and it goes out of date first.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer
from generator.problems import Level, Problem


def check(catalog: Catalog) -> Iterator[Problem]:
    """Remind editors of the consent wherever a person is named."""
    for entry in catalog.entries:
        contact = entry.source.node.get("contact")
        person = contact.get("person") if isinstance(contact, dict) else None
        is_invented = isinstance(entry.record, Offer) and entry.record.example
        if entry.source.kind != "offer" or person is None or is_invented or _has_consent(entry.record):
            continue
        message = (
            "Hier steht der Name einer Person. Ist sie einverstanden? Dann bitte „consent: yes“ darunter schreiben. "
            "Sonst bitte department verwenden, zum Beispiel „Frühe Hilfen“."
        )
        yield Problem("W309", Level.WARNING, message, entry.source.path, person.line, person.column, "contact.person")


def _has_consent(record: object) -> bool:
    return isinstance(record, Offer) and record.contact.consent

"""E303: nobody can reach an active offer.

FAIL  an active offer without `contact`, or with an empty one
PASS  `contact: {email: name@example.org}`, or the offer is paused or ended
PASS  `office: youth`: the office of each town is its contact
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.problems import Level, Problem
from generator.source.nodes import Mapping

_WAYS = ("phones", "email", "website", "form")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find active offers without phone, mail, website or form."""
    for entry in catalog.entries:
        source = entry.source
        if source.kind != "offer" or source.node.get("status", "active") != "active":
            continue
        if source.node.get("office"):
            continue
        contact = source.node.get("contact")
        if isinstance(contact, dict) and any(contact.get(way) for way in _WAYS):
            continue
        if (contact and not isinstance(contact, Mapping)) or any(way in source.node for way in _WAYS):
            continue  # a way is there, in the wrong form or place, and that is told
        place = contact if isinstance(contact, Mapping) else source.node.key("contact") or source.node
        message = (
            "Niemand kann dieses Angebot erreichen. Bitte unter contact mindestens eines angeben: "
            "phones, email, website oder form."
        )
        yield Problem("E303", Level.ERROR, message, source.path, place.line, place.column, "contact")

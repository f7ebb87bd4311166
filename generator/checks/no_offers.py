"""W711: the site has no offer at all.

FAIL  content/offers/ without a file
PASS  one offer, whatever is wrong with it
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.problems import Level, Problem


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find sites that have nothing to show: most of the time a folder is missing."""
    kinds = {entry.source.kind for entry in catalog.entries} | {kind for kind, _ in catalog.unread}
    if "offer" not in kinds:
        message = "Hier gibt es kein einziges Angebot. Fehlt der Ordner? Das erste legt „wegweiser new offer“ an."
        yield Problem("W711", Level.WARNING, message, "content/offers")

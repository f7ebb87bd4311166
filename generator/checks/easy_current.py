"""H317, H318: an Easy Language text that may no longer fit, or that has changed since people checked it.

H317 FAIL  easy.source is the fingerprint of an earlier title, summary or description
H318 FAIL  easy.checked.text is the fingerprint of an earlier easy text

Both are hints: the page already tells readers the truth.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.facts.easy_status import has_lost_its_check, is_out_of_date
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_OUT_OF_DATE = (
    "Der Standardtext ist jünger als der Text in Leichter Sprache. Bitte prüfen, ob der leichte Text noch stimmt. "
    "Danach: wegweiser easy --written und die Datei."
)
_UNCHECKED = (
    "Der Text in Leichter Sprache ist seit der Prüfung geändert und gilt nicht mehr als geprüft. "
    "Bitte neu prüfen lassen und mit wegweiser easy --stamp eintragen, oder checked löschen."
)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find easy texts whose fingerprints no longer hold."""
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or offer.status == "ended":
            continue
        if is_out_of_date(offer):
            line, column = place_of(entry.source.node, ("easy", "source"))
            yield Problem("H317", Level.HINT, _OUT_OF_DATE, entry.source.path, line, column, "easy.source")
        if has_lost_its_check(offer):
            line, column = place_of(entry.source.node, ("easy", "checked", "text"))
            yield Problem("H318", Level.HINT, _UNCHECKED, entry.source.path, line, column, "easy.checked.text")

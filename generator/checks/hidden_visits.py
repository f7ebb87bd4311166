"""W375: an offer has a hidden place, and comes to people as well: to their homes, or to where they are.

W375 FAIL  formats: [phone, outreach] with locations: [{visibility: hidden}]
W375 PASS  formats: [phone, on-site] with the same place: whoever calls is told how to get there
W375 PASS  formats: [outreach] with an open place, or with none
W375 PASS  `visibility: hiden`: the mistake comes first

Readers would wait at home for who does not come, and whoever waits with them would learn who helps.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_COMING = ("outreach", "home-visit")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find offers whose place is hidden and that are said to come to people."""
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or not any(place.visibility == "hidden" for place in offer.locations):
            continue
        for form in offer.formats:
            if form in _COMING:
                message = (
                    f"„{form}“ heißt: Das Angebot kommt zu den Menschen. Zugleich ist sein Ort verborgen. Bitte „on-site“ "
                    "schreiben, wenn Menschen dorthin gehen, oder den verborgenen Ort löschen, wenn niemand dorthin geht."
                )
                line, column = place_of(entry.source.node, ("formats", offer.formats.index(form)))
                yield Problem("W375", Level.WARNING, message, entry.source.path, line, column, "formats")

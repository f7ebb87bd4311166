"""Words inside others: who types "Schwanger" finds what is called "Hochschwanger" too, behind what is called so itself.

The engine looks into words only where nothing has the typed one; for a word that few offers have this is done here, so that
nobody loads all spellings for it.
"""

from array import array
from collections.abc import Sequence

from generator.search.enrich import CONTEXT, DERIVED
from generator.search.postings import Gathered

FEW = 10
"""A word that so many offers have is enough by itself."""
SHORTEST = 4
MOST = 4
"""So many words at most are looked into, those that most offers have."""


def add_insides(gathered: Gathered, keys: Sequence[str]) -> None:
    """Give the offers with longer words the ones that stand inside these, in the middle or at the end, at a low level."""
    joined = " ".join(keys)
    found = {key: _around(key, joined) for key in keys if len(key) >= SHORTEST and gathered.size_of(key, DERIVED) < FEW}
    more = {
        key: {
            offer
            for word in sorted(around, key=lambda word: (-gathered.size_of(word), word))[:MOST]
            for offers in gathered.named[word][DERIVED:]
            for offer in offers
        }
        for key, around in found.items()
        if around
    }
    for key, offers in more.items():
        levels = gathered.named[key]
        here = {offer for own in levels[CONTEXT:] for offer in own}
        new = offers - here
        levels[CONTEXT] = array("I", sorted({*levels[CONTEXT], *new}))
        levels[0] = array("I", (offer for offer in levels[0] if offer not in new))


def _around(key: str, joined: str) -> set[str]:
    found = set()
    at = joined.find(key)
    while at >= 0:
        start, end = joined.rfind(" ", 0, at) + 1, joined.find(" ", at)
        if start < at:
            found.add(joined[start : end if end >= 0 else None])
        at = joined.find(key, at + 1)
    return found

"""W432: a film or sound has neither captions nor its text: who does not hear it learns nothing (WCAG 2.2, 1.2.1 and 1.2.2).

FAIL  media: [{file: media/treff.mp4, …}]
PASS  with captions or transcript; a film in sign language; silent films with allow: [{rule: W432, reason: Niemand spricht.}]
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Look at the films and sounds of each offer."""
    for entry in catalog.entries:
        for index, medium in enumerate(entry.record.media if isinstance(entry.record, Offer) else ()):
            is_spoken = medium.kind in ("film", "sound") and not medium.is_signed
            if is_spoken and medium.captions is None and medium.transcript is None:
                message = (
                    "Wer nicht hört, erfährt hier nichts. Bitte Untertitel (captions: media/name.vtt) dazulegen oder "
                    "unter transcript schreiben, was gesagt wird. Spricht niemand, dann bitte mit allow abstellen."
                )
                line, column = place_of(entry.source.node, ("media", index, "file"))
                yield Problem("W432", Level.WARNING, message, entry.source.path, line, column, f"media.{index}")

"""H368: an Easy Language text speaks to somebody else than the offer is for, or to two readers.

FAIL  „Ihr Kind“ in the easy text of an offer from 12 years on whose audiences name no parents
FAIL  „Sie gehen zur Schule.“ and „Ihr Kind“ in one easy text
PASS  „Ihr Kind“ in the easy text of an offer for parents, whatever the age of the child
"""

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.parts import Heading, ListBlock
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of

_YOUTH = 12 * 12
"""Age in months from which a child reads for itself and comes alone."""
_CHILD = re.compile(r"\b(?:Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres) (?:Kind|Kinder|Kindern|Baby|Sohn|Tochter)\b")
_PUPIL = re.compile(r"\bSie gehen (?:\w+ ){0,2}(?:zur|in die|auf die) Schule\b|\b[Ii]n Ihrer (?:Klasse|Schule)\b")
_TO_YOUTH = (
    "Das Angebot ist für Jugendliche ab 12 Jahren, dieser Satz spricht zu Eltern. Bitte zu den Jugendlichen sprechen "
    "(„Sie“), oder parents unter audiences ergänzen."
)
_TO_TWO = "Dieser Text spricht einmal zu Eltern („Ihr Kind“) und einmal zu Kindern, die zur Schule gehen. Bitte einen Leser wählen."


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find the first sentence of each easy text that speaks to the wrong reader."""
    for entry in catalog.entries:
        offer = entry.record
        if not isinstance(offer, Offer) or offer.easy is None:
            continue
        sentences = list(_sentences(offer))
        to_parents = next((step for step, text in sentences if _CHILD.search(text)), None)
        to_pupils = next((step for step, text in sentences if _PUPIL.search(text)), None)
        if to_parents is not None and _is_for_youth_alone(offer):
            yield _problem(_TO_YOUTH, entry.source.path, place_of(entry.source.node, to_parents))
        elif to_parents is not None and to_pupils is not None:
            yield _problem(_TO_TWO, entry.source.path, place_of(entry.source.node, to_pupils))


def _sentences(offer: Offer) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Each with its place in the record."""
    for index, block in enumerate(offer.easy.text if offer.easy else ()):
        if isinstance(block, ListBlock):
            yield from ((("easy", "text", index, "list", number), item) for number, item in enumerate(block.items))
        else:
            yield ("easy", "text", index), block.heading if isinstance(block, Heading) else block


def _is_for_youth_alone(offer: Offer) -> bool:
    start = offer.age.from_ if offer.age else None
    adults = {"parents", "pregnant", "fathers", "single-parents", "grandparents", "professionals"}
    return start is not None and start.months >= _YOUTH and not adults.intersection(offer.audiences)


def _problem(message: str, path: str, place: tuple[int, int]) -> Problem:
    return Problem("H368", Level.HINT, message, path, *place, "easy.text")

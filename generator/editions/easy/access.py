"""Whether a place can be reached and entered without steps, by bus and by train."""

from generator.editions.easy.fact import EasyFact, EasyLine, notes, paragraph, sentences
from generator.editions.easy.where import numbered_places
from generator.publication import HiddenPlace, Place, PublishedOffer

_WHEELCHAIR = {
    "yes": "Sie kommen mit dem Rollstuhl hinein.",
    "partly": "Sie kommen mit dem Rollstuhl nicht überall hin.",
    "no": "Sie kommen mit dem Rollstuhl nicht hinein.",
}
_UNKNOWN = "Wir wissen nicht: Kommen Sie mit dem Rollstuhl hinein?"
_ACCESS_NOTE = "Dazu gibt es einen Hinweis in schwerer Sprache:"
_TRANSPORT = "Hinweis zu Bus und Bahn in schwerer Sprache:"


def access_fact(offer: PublishedOffer) -> EasyFact | None:
    """What people with a wheelchair, a pram or without a car have to know; None where nothing is known."""
    answers = [(name, _lines(place)) for name, place in numbered_places(offer)]
    if not any(lines for _, lines in answers):
        return None
    if len(answers) == 1:
        return EasyFact("access", answers[0][1])
    if len({lines for _, lines in answers}) == 1:
        return EasyFact("access", (*sentences("Das ist an allen Orten so:"), *answers[0][1]))
    lines: tuple[EasyLine, ...] = ()
    for name, answer in answers:
        lines += paragraph((*sentences(f"{name}:"), *(answer or sentences(_UNKNOWN))))
    return EasyFact("access", lines)


def _lines(place: Place) -> tuple[EasyLine, ...]:
    lines = sentences(_WHEELCHAIR[place.wheelchair]) if place.wheelchair in _WHEELCHAIR else ()
    if isinstance(place, HiddenPlace):
        return lines  # notes about doors and bus stops could tell where it is
    return lines + notes(place.accessibility_note, _ACCESS_NOTE) + notes(place.transport, _TRANSPORT)

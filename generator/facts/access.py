"""Whether the places of an offer can be entered without steps."""

from dataclasses import dataclass

from generator.facts.where import Where


@dataclass(frozen=True, slots=True)
class Entrance:
    """How to get in; the answers stand with the places."""

    is_asked: bool
    """People go somewhere, or may have to: nobody said that it is by phone or online alone."""
    known: bool
    """Somebody said something about getting in, at one of the places at least."""


def access(where: Where, has_times: bool) -> Entrance:
    """The access to the places of an offer; who says when it is and not where has not said that nobody goes there."""
    return Entrance(
        is_asked=bool(where.places) or where.is_on_site or (has_times and not where.known),
        known=any(place.wheelchair != "unknown" or place.access_note for place in where.places),
    )

"""Whether there is room in an offer, as far as anybody knows today."""

from dataclasses import dataclass
from datetime import date, timedelta

from generator.model.capacity import Room
from generator.model.notes import Note
from generator.publication import PublishedOffer

_LASTS = timedelta(days=30)
"""Whoever comes later finds other people there: then nobody knows."""


@dataclass(frozen=True, slots=True)
class FreePlaces:
    """What somebody said about room."""

    room: Room
    as_of: date | None
    """The day on which it was so; None where it is unknown, or too long ago."""
    note: Note | None
    """None, too, where it is about a day too long ago; who does not know may say where to ask."""

    @property
    def known(self) -> bool:
        """It can be told today."""
        return self.room != "unknown"


def capacity(offer: PublishedOffer, today: date) -> FreePlaces | None:
    """The room in an offer; None where nobody ever said anything about it."""
    said = offer.capacity
    if said is None:
        return None
    if today - said.as_of > _LASTS:
        return FreePlaces("unknown", None, None)
    return FreePlaces(said.free, None if said.free == "unknown" else said.as_of, said.note)

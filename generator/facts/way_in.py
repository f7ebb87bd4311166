"""The way into an offer: whether to register, who has to send people, and what to bring."""

from dataclasses import dataclass

from generator.model.types import Answer
from generator.publication import PublishedOffer


@dataclass(frozen=True, slots=True)
class WayIn:
    """What to do before the first visit. Empty parts were not said."""

    registration: Answer
    referral: Answer
    note: str
    url: str
    """Where to register on the web."""
    documents: tuple[str, ...]
    """What to bring, in the editor's words: names of papers must not be changed."""

    @property
    def known(self) -> bool:
        """Somebody said whether people have to register."""
        return self.registration != "unknown"


def way_in(offer: PublishedOffer) -> WayIn:
    """The way into an offer."""
    said = offer.registration
    return WayIn(said.required, said.referral, said.note or "", said.url or "", offer.documents)

"""Whether one may come to an offer without a name, and whether anybody hears of it."""

from dataclasses import dataclass

from generator.model.types import Answer
from generator.publication import PublishedOffer


@dataclass(frozen=True, slots=True)
class Privacy:
    """What decides whether somebody in trouble calls."""

    anonymous: Answer
    """Whether it works without a name."""
    confidential: Answer
    """Whether it is kept secret, by law or by promise."""

    @property
    def known(self) -> bool:
        """Somebody said one of them."""
        return self.anonymous != "unknown" or self.confidential != "unknown"


def privacy(offer: PublishedOffer) -> Privacy:
    """The privacy of an offer."""
    return Privacy(offer.anonymous, offer.confidential)

"""Whether one may come to an offer without a name, and whether anybody hears of it."""

from collections.abc import Mapping
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
    def said(self) -> Mapping[str, Answer]:
        """The answers that somebody gave, by question."""
        told = {"anonymous": self.anonymous, "confidential": self.confidential}
        return {question: answer for question, answer in told.items() if answer != "unknown"}

    @property
    def known(self) -> bool:
        """Somebody said one of them."""
        return bool(self.said)


def privacy(offer: PublishedOffer) -> Privacy:
    """The privacy of an offer."""
    return Privacy(offer.anonymous, offer.confidential)

"""The way into an offer: whether to register, who has to send people, and what to bring."""

from dataclasses import dataclass

from generator.model.notes import Note
from generator.model.types import Answer
from generator.publication import PublishedOffer


@dataclass(frozen=True, slots=True)
class WayIn:
    """What to do before the first visit. Empty parts were not said."""

    registration: Answer
    answers: tuple[tuple[str, Answer], ...]
    """What somebody said on the questions that have one sentence for yes and one for no, by the name of their texts."""
    note: Note | None
    url: str
    """Where to register on the web."""
    website: str
    """Where to read on, if people have to register and can ask nobody how."""
    documents: tuple[Note, ...]
    """What to bring, in the editor's words."""
    is_plain: bool = False
    """The page of `url` is no invitation to register: nobody has to, or the offer is invented."""
    by_application: bool = False
    """People have to apply for it."""

    @property
    def known(self) -> bool:
        """Somebody said whether people have to register, or to apply."""
        return self.registration != "unknown" or self.by_application


NO_WAY_IN = WayIn("unknown", (), None, "", "", ())
"""Of what is over: nobody is sent to register for it."""


def way_in(offer: PublishedOffer) -> WayIn:
    """The way into an offer."""
    said = offer.registration
    asked = (("referral", said.referral),)
    answers = tuple((name, answer) for name, answer in asked if answer != "unknown")
    by_application = "application" in offer.formats
    ways = offer.contact
    has_other_way = said.url or ways.answers
    website = "" if said.required != "yes" or has_other_way else ways.website or ""
    is_plain = said.required == "no" or offer.example
    papers = tuple(dict.fromkeys(offer.documents))
    return WayIn(said.required, answers, said.note, said.url or "", website, papers, is_plain, by_application)

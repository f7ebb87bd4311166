"""Whether an offer takes place at all, and how far its record can be trusted."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.facts.sources import Provenance, provenance
from generator.facts.urgency import is_crisis, is_line
from generator.looks import is_stale, last_look
from generator.model.parts import Verified
from generator.publication import Published, PublishedOffer
from generator.season import is_past

Condition = Literal["ended", "over", "past", "paused", "future"]
Trust = Literal["invented", "unverified", "outdated", "sourced", "verified"]


@dataclass(frozen=True, slots=True)
class Status:
    """What a reader has to know before everything else."""

    conditions: tuple[Condition, ...]
    """Empty for an offer that is simply there; `ended`, `over` (all its times have passed) and `past` stand alone:
    nothing else counts then."""
    trust: Trust
    """`verified`: somebody of this county has confirmed it; `sourced`: nobody has, and sources say it; `outdated`: the
    next look at the record is overdue, or the last one is stale. Of what is invented nothing is to be confirmed."""
    is_stale: bool
    """Nobody has looked at the record or its sources for so long, or ever, that a list has to say it too."""
    verified: Verified | None
    """Who of this county looked at the record last, and when."""
    sources: Provenance
    last_look: date | None
    """At the record or at its sources."""
    is_example: bool
    """The offer is invented."""
    is_sensitive: bool
    is_crisis: bool
    """Whom its phone does not answer now is told who does."""
    is_line: bool
    """For emergencies: it has a place of its own in lists, and replaces no other offer."""
    is_emergency: bool
    """Its first number is the state's own for danger to life."""

    @property
    def is_finished(self) -> bool:
        """Nothing of the offer is left to come: a short page tells that."""
        return not {"ended", "over", "past"}.isdisjoint(self.conditions)

    @property
    def is_paused(self) -> bool:
        """The offer makes a pause."""
        return "paused" in self.conditions


def status(offer: PublishedOffer, published: Published) -> Status:
    """The status of an offer on the site's day."""
    return Status(
        conditions=_conditions(offer, published),
        trust=_trust(offer, published.today),
        is_stale=is_stale(offer.verified, offer.sources, published.today),
        verified=offer.verified,
        sources=provenance(offer.sources, published),
        last_look=last_look(offer.verified, offer.sources),
        is_example=offer.example,
        is_sensitive=published.is_sensitive(offer),
        is_crisis=is_crisis(offer, published),
        is_line=is_line(offer, published),
        is_emergency=published.has_emergency_number(offer),
    )


def _trust(offer: PublishedOffer, today: date) -> Trust:
    verified = offer.verified
    if offer.example:
        return "invented"
    if verified is not None and not verified.is_due(today) and not is_stale(verified, (), today):
        return "verified"
    if not is_stale(None, offer.sources, today):
        return "sourced"
    return "outdated" if verified or offer.sources else "unverified"


def _conditions(offer: PublishedOffer, published: Published) -> tuple[Condition, ...]:
    today = published.today
    if offer.status == "ended":
        return ("ended",)
    if published.is_finished(offer):
        return ("past",) if is_past(offer.status, offer.valid_until, today) else ("over",)
    paused: tuple[Condition, ...] = ("paused",) if offer.status == "paused" else ()
    is_future = offer.valid_from is not None and offer.valid_from > today
    return (*paused, "future") if is_future else paused

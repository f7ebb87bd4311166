"""Cards: an offer in a list. Made once per offer and edition, then given the link from each page."""

from dataclasses import dataclass

from generator.facts import OfferFacts
from generator.facts.easy_status import EasyStatus
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.phones import call_link


@dataclass(frozen=True, slots=True)
class Card:
    """An offer in a list: what decides whether a family opens it."""

    title: str
    href: str
    summary: str
    places: str
    """`Dülmen`, `Dülmen, Coesfeld und 2 weitere Orte` or `im ganzen Kreis`."""
    age: str
    """Empty where the record says nothing."""
    days: str
    """`Mo, Mi 9:30 Uhr`, `nach Vereinbarung`; empty where the record says nothing."""
    cost: str
    """Empty where the record says nothing: never guessed."""
    room: str
    """`frei (Stand: 15. August 2026)`; empty where nobody knows it today."""
    paused: bool
    easy_checked: bool
    """The Easy Language text was checked by people and has not changed since."""
    unverified: bool
    """Nobody has looked at the record yet."""
    stale: bool
    """The last look at the record is more than 24 months ago."""
    example: bool
    phone: str
    """When somebody answers there, in words; empty where the record says nothing, and where nobody shall call."""
    answering: str
    """The same for the script that says whether it is now."""
    crisis: bool
    """Where nobody answers now, the card says who does."""


class CardMaker:
    """Keeps the words of every card of an edition: an offer stands in many lists."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str], Card] = {}

    def cards(self, offers: tuple[PublishedOffer, ...], context: Context) -> tuple[Card, ...]:
        """The cards of offers as seen from a page."""
        return tuple(self.card(offer, context) for offer in offers)

    def card(self, offer: PublishedOffer, context: Context) -> Card:
        """One offer's card as seen from a page."""
        key = (offer.id, context.page.edition)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = _make(context.facts[offer.id], context)
        # A slotted dataclass is copied field by field much faster than by dataclasses.replace().
        return Card(
            made.title, context.up + made.href, made.summary, made.places, made.age, made.days, made.cost, made.room,
            made.paused, made.easy_checked, made.unverified, made.stale, made.example, made.phone, made.answering,
            made.crisis,
        )  # fmt: skip


def _make(facts: OfferFacts, context: Context) -> Card:
    kind = "ended" if facts.status.is_finished else "offer"
    words, own = context.voice.card(facts), context.voice.offer_text(facts.what)
    line = facts.contact.phone
    phone = call_link(facts.contact, context)
    # By day and night is told once, be it the offer's own times or its phone's.
    is_told = line is None or (line.is_always and words.days)
    return Card(
        title=own.title,
        href=context.plan.by_subject[kind, (facts.id,), context.page.edition],
        summary=own.short,
        places=words.places,
        age=words.age,
        days=words.days,
        cost=words.cost,
        room=words.room,
        paused=facts.status.is_paused,
        easy_checked=facts.what.easy_status is EasyStatus.CHECKED,
        unverified=facts.status.verified is None,
        stale=facts.status.is_stale and facts.status.verified is not None,
        example=facts.status.is_example,
        phone=phone.hours if phone is not None and not is_told else "",
        answering=phone.answering if phone is not None else "",
        crisis=facts.status.is_crisis,
    )

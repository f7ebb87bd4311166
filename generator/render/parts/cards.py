"""Cards: an offer in a list. Made once per offer and edition, then given the link from each page."""

from typing import NamedTuple

from generator.editions.origins import card_source
from generator.facts import OfferFacts
from generator.facts.easy_status import EasyStatus
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.offices import anchor, office_in_words
from generator.render.parts.phones import PhoneLink, call_link
from generator.render.trace import Lookups, Notes


class Card(NamedTuple):
    """An offer in a list: what decides whether a family opens it.

    A tuple, since a site has some 100,000 of them: it is made, compared and hashed in half the time.
    """

    title: str
    href: str
    summary: str
    venue: str
    """`in Dülmen`, `am Telefon`; empty on the page of a town where it is there, and where nobody knows it."""
    area: str
    """Families from where it is for: `Dülmen, Coesfeld und 2 weiteren Orten`. Empty where the venue says it, and on the
    page of a town, where each offer is for its families."""
    age: str
    """Empty where the record says nothing."""
    days: str
    """`montags, 9:30 bis 11 Uhr`, `nach Vereinbarung`; empty where the record says nothing."""
    next: str
    """The next day of what comes again and again, as seen from the day of the build: `Mi, 2. Dezember`."""
    cost: str
    """Empty where the record says nothing: never guessed."""
    office: str
    """The office in charge: of a town, with its number, where the list is that of a town. Empty for other offers."""
    room: str
    """`frei (Stand: 15. August 2026)`; empty where nobody knows it today."""
    paused: bool
    easy_checked: bool
    """The Easy Language text was checked by people and has not changed since."""
    unverified: bool
    """Nobody has looked at the record yet, and nobody says where it comes from."""
    stale: bool
    """The last look at the record and at its sources is more than 24 months ago."""
    source: str
    """`Angaben von: Kreis Coesfeld, 26. November 2026`; empty where somebody has confirmed them, and of what is invented."""
    example: bool
    professionals: bool
    """Families can't come by themselves."""
    call: PhoneLink | None
    """The number of what is held on the phone; None where nobody shall call: it is invented."""
    phone: str
    """When somebody answers there, in words; empty where the record says nothing, and where nobody shall call."""
    answering: str
    """The same for the script that says whether it is now."""
    crisis: bool
    """Where nobody answers now, the card says who does."""


class OtherOffer(NamedTuple):
    """An offer that the page of another names: no more than is shown there, so that no page is made anew for less."""

    title: str
    href: str
    venue: str
    area: str
    age: str
    paused: bool
    example: bool
    professionals: bool


class CardMaker:
    """Keeps the words of every card of an edition: an offer stands in many lists."""

    def __init__(self, notes: Notes | None = None) -> None:
        """`notes`: of what is asked for the pages that the cards are for."""
        self._notes = notes or Notes()
        self._made: dict[tuple[str, str, str], tuple[Card, Lookups]] = {}

    def cards(
        self, offers: tuple[PublishedOffer, ...], context: Context, town: str = "", says_area: bool = True
    ) -> tuple[Card, ...]:
        """The cards of offers as seen from a page; where it is that of a town, as its families see them.

        Below a heading that says whose families all of them are for, no card says it again (`says_area`).
        """
        return tuple(self.card(offer, context, town, says_area) for offer in offers)

    def card(self, offer: PublishedOffer, context: Context, town: str = "", says_area: bool = True) -> Card:
        """One offer's card as seen from a page."""
        facts = context.facts[offer.id]
        made, asked = self._words(facts, context, town)
        self._notes.add(asked)
        says_area = says_area and not town
        is_here = town != "" and facts.where.takes_place_in(town)
        # Field by field: `_replace` takes several times as long.
        return Card(
            made.title, context.up + made.href, made.summary, "" if is_here else made.venue, made.area if says_area else "",
            made.age, made.days, made.next, made.cost, made.office, made.room,
            made.paused, made.easy_checked, made.unverified, made.stale, made.source, made.example,
            made.professionals, made.call, made.phone, made.answering, made.crisis,
        )  # fmt: skip

    def others(self, offers: tuple[PublishedOffer, ...], context: Context) -> tuple[OtherOffer, ...]:
        """Offers that the page of another names."""
        return tuple(self._other(offer.id, context) for offer in offers)

    def _other(self, offer: str, context: Context) -> OtherOffer:
        self._notes.note(("other", context.page.edition, offer))
        made = self.other(offer, context)
        return made._replace(href=context.up + made.href)

    def other(self, offer: str, context: Context) -> OtherOffer:
        """The same as seen from the top of the site, with nothing noted of what it is made from."""
        (made, _), _ = self._notes.of(lambda: self._words(context.facts[offer], context, ""))
        return OtherOffer(
            made.title, made.href, made.venue, made.area, made.age, made.paused, made.example, made.professionals
        )

    def _words(self, facts: OfferFacts, context: Context, town: str) -> tuple[Card, Lookups]:
        key = (facts.id, context.page.edition, town if facts.office or town in facts.in_town else "")
        if key not in self._made:
            self._made[key] = self._notes.of(lambda: _make(facts.seen_in(town), context, town))
        return self._made[key]


def _make(facts: OfferFacts, context: Context, town: str) -> Card:
    kind = "ended" if facts.status.is_finished else "offer"
    words, own = context.voice.card(facts), context.voice.offer_text(facts.what)
    place = f"#{anchor(town)}" if facts.office and town else ""
    line = facts.contact.phone
    phone = call_link(facts, context)
    # By day and night is told once, be it the offer's own times or its phone's.
    is_told = line is None or (line.is_always and words.days)
    return Card(
        title=own.title,
        href=context.plan.by_subject[kind, (facts.id,), context.page.edition] + place,
        summary=own.short,
        venue=words.venue,
        area="" if facts.where.is_in_its_area else words.area,
        age=words.age,
        days=words.days,
        next=words.next,
        cost=words.cost,
        office=office_in_words(facts.office, town, context),
        room=words.room,
        paused=facts.status.is_paused,
        easy_checked=facts.what.easy_status is EasyStatus.CHECKED,
        unverified=facts.status.trust == "unverified",
        stale=facts.status.trust == "outdated" and facts.status.is_stale,
        source=card_source(facts.status, context.texts),
        example=facts.status.is_example,
        professionals=facts.who.is_for_professionals,
        call=phone if "phone" in facts.where.formats else None,
        phone=phone.hours if phone is not None and not is_told else "",
        answering=phone.answering if phone is not None else "",
        crisis=facts.status.is_crisis,
    )

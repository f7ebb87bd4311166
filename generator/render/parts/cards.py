"""Cards: an offer in a list. Made once per offer and edition, then given the link from each page."""

from dataclasses import dataclass

from generator.editions.easy import card_age, card_cost, card_days
from generator.facts.easy_status import is_checked
from generator.publication import Published, PublishedOffer
from generator.render.context import Context
from generator.render.standard import wording


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
    county_wide: bool
    paused: bool
    easy_checked: bool
    """The Easy Language text was checked by people and has not changed since."""
    example: bool


class CardMaker:
    """Keeps the words of every card of an edition: an offer stands in many lists."""

    def __init__(self, published: Published) -> None:
        self._published = published
        self._made: dict[tuple[str, str], Card] = {}

    def cards(self, offers: tuple[PublishedOffer, ...], context: Context) -> tuple[Card, ...]:
        """The cards of offers as seen from a page."""
        return tuple(self.card(offer, context) for offer in offers)

    def card(self, offer: PublishedOffer, context: Context) -> Card:
        """One offer's card as seen from a page."""
        key = (offer.id, context.page.edition)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._make(offer, context)
        # A slotted dataclass is copied field by field much faster than by dataclasses.replace().
        return Card(
            made.title, context.up + made.href, made.summary, made.places, made.age, made.days, made.cost,
            made.county_wide, made.paused, made.easy_checked, made.example,
        )  # fmt: skip

    def _make(self, offer: PublishedOffer, context: Context) -> Card:
        kind = "ended" if offer.status == "ended" else "offer"
        age, days, cost = self._facts(offer, context)
        return Card(
            title=context.title(offer),
            href=context.plan.by_subject[kind, (offer.id,), context.page.edition],
            summary=short_text(offer, context),
            places=wording.places(offer, context),
            age=age,
            days=days,
            cost=cost,
            county_wide=offer.municipalities == "all",
            paused=offer.status == "paused",
            easy_checked=is_checked(offer),
            example=offer.example,
        )

    def _facts(self, offer: PublishedOffer, context: Context) -> tuple[str, str, str]:
        """Age, days and cost in a few words, as the edition says them."""
        t, today = context.texts, self._published.today
        if context.is_easy:
            return card_age(offer.age), card_days(offer.times, today), card_cost(offer.cost)
        return wording.age_range(offer.age, t), wording.days(offer, t, today), wording.cost(offer.cost, t)


def short_text(offer: PublishedOffer, context: Context) -> str:
    """The short text; in Easy Language the first sentence that says something, or nothing."""
    if not context.is_easy:
        return offer.summary
    if offer.easy is None:
        return ""
    return next((block for block in offer.easy.text if isinstance(block, str)), "")

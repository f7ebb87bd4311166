"""Offers under headings: of a topic, of a life phase, as a town's families see them, or all in one list."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.facts.crisis import in_order_of_lines
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.cards import Card, CardMaker


@dataclass(frozen=True, slots=True)
class Group:
    """Offers under one heading."""

    title: str
    id: str
    """For the heading's `id`."""
    cards: tuple[Card, ...]
    every_age: tuple[Card, ...] = ()
    """What is for children of every age, where lists tell it apart: it stands after the rest, under its own words."""
    is_apart: bool = False
    """It opens on demand where other groups stand before it: families can't come by themselves, or the foot of each page
    says it too."""


def town_groups(town: str, phase: str, context: Context, cards: CardMaker) -> tuple[Group, ...]:
    """What families in a town can use: there, also for them, in the whole county, in need; last what is for professionals.

    Of one life phase where one is named. Each offer stands there once, and no group is empty.
    """
    t, found = context.texts, context.published.offers_of_town(town, phase)
    name = context.title(context.published.municipalities[town])
    groups = (
        _by_age(t.group_here.format(place=name), "hier", found.here, context, cards, town),
        _by_age(t.group_served.format(place=name), "auch-fuer-hier", found.served, context, cards, town),
        _by_age(t.group_county, "ganzer-kreis", found.county, context, cards, town),
        _emergency((*found.here, *found.served, *found.county), context, cards, town),
        _professionals(cards.cards(found.professionals, context, town), context),
    )
    return tuple(group for group in groups if group.cards or group.every_age)


def phase_groups(offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker) -> tuple[Group, ...]:
    """What is for the whole county, in need, for professionals; families find a town's offers on the town's page."""
    t, ordered = context.texts, context.published.in_order(offers)
    families = tuple(o for o in ordered if o.municipalities == "all" and o.is_for_families)
    others = tuple(offer for offer in ordered if not offer.is_for_families)
    groups = (
        _by_age(t.group_county, "ganzer-kreis", families, context, cards),
        _emergency(families, context, cards),
        _professionals(cards.cards(others, context), context),
    )
    return tuple(group for group in groups if group.cards or group.every_age)


def _by_age(
    title: str, id_: str, offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, town: str = ""
) -> Group:
    is_for_every_age = context.published.is_for_every_age
    others = [offer for offer in offers if not context.facts[offer.id].status.is_line]
    own = tuple(offer for offer in others if not is_for_every_age(offer))
    every = tuple(offer for offer in others if is_for_every_age(offer))
    made = [cards.cards(part, context, town, says_area=False) for part in (own, every)]
    return Group(title, id_, made[0], made[1])


def _emergency(offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, town: str = "") -> Group:
    """Lines for emergencies in a place of their own; for whoever is in need now each page has their numbers at its foot."""
    made = cards.cards(_lines(offers, context), context, town, says_area=False)
    return Group(context.texts.emergency, "notfall", made, is_apart=True)


def _lines(offers: Iterable[PublishedOffer], context: Context) -> tuple[PublishedOffer, ...]:
    lines = (offer for offer in offers if context.facts[offer.id].status.is_line)
    return in_order_of_lines(lines, context.published, context.facts)


def topic_groups(
    offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, is_urgent: bool
) -> tuple[Group, ...]:
    """For the whole county, then for the families of some towns, in need, last for professionals; where the topic is a need
    itself (`is_urgent`), lines for emergencies come first."""
    t, ordered = context.texts, context.published.in_order(offers)
    emergency = _emergency(tuple(offer for offer in ordered if offer.is_for_families), context, cards)
    if is_urgent:
        emergency = replace(emergency, is_apart=False)
    called = {card.href for card in emergency.cards}
    ordered = tuple(offer for offer in ordered if context.offer_href(offer) not in called)
    county = tuple(offer for offer in ordered if offer.municipalities == "all")
    towns = tuple(offer for offer in ordered if offer.municipalities != "all")
    others = (
        Group(t.group_county, "ganzer-kreis", cards.cards(county, context, says_area=False)),
        Group(t.group_towns, "orte", cards.cards(towns, context)),
    )
    groups = (emergency, *others) if is_urgent else (*others, emergency)
    return professionals_apart((group for group in groups if group.cards), context)


def plain_group(
    offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, title: str
) -> tuple[Group, ...]:
    """All offers under one heading; none where there are no offers."""
    ordered = context.published.in_order(offers)
    groups = (Group(title, "angebote", cards.cards(ordered, context)),) if offers else ()
    return professionals_apart(groups, context)


def professionals_apart(groups: Iterable[Group], context: Context) -> tuple[Group, ...]:
    """The same with a last group of the offers for professionals alone, each once; groups without others are left out."""
    kept: list[Group] = []
    apart: dict[str, Card] = {}
    for group in groups:
        own = tuple(card for card in group.cards if not card.professionals)
        apart |= {card.href: card for card in group.cards if card.professionals}
        if own or not group.cards:
            kept.append(replace(group, cards=own))
    if apart:
        kept.append(_professionals(tuple(apart.values()), context))
    return tuple(kept)


def _professionals(cards: tuple[Card, ...], context: Context) -> Group:
    return Group(context.texts.group_professionals, "fachleute", cards, is_apart=True)

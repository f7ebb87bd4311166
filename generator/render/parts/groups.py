"""Offers under headings: by municipality, as a town's families see them, or all in one list."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.cards import Card, CardMaker


@dataclass(frozen=True, slots=True)
class Group:
    """Offers under one heading."""

    title: str
    id: str
    """For the heading's `id` and the jump list above the groups."""
    href: str
    """A page of its own for this group; empty for none."""
    cards: tuple[Card, ...]
    every_age: tuple[Card, ...] = ()
    """What is for children of every age, where lists tell it apart: it stands after the rest, under its own words."""
    is_apart: bool = False
    """It opens on demand where other groups stand before it: families can't come by themselves."""


def town_groups(town: str, phase: str, context: Context, cards: CardMaker) -> tuple[Group, ...]:
    """What families in a town can use: there, also for them, in the whole county; last what is for professionals.

    Of one life phase where one is named. Each offer stands there once, and no group is empty.
    """
    t, found = context.texts, context.published.towns.offers_for(town, phase)
    name = context.title(context.published.municipalities[town])
    groups = (
        _by_age(t.group_here.format(place=name), "hier", found.here, context, cards, town),
        _by_age(t.group_served.format(place=name), "auch-fuer-hier", found.served, context, cards, town),
        _by_age(t.group_county, "ganzer-kreis", found.county, context, cards, town),
        _professionals(cards.cards(found.professionals, context, town), context),
    )
    return tuple(group for group in groups if group.cards or group.every_age)


def phase_groups(offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker) -> tuple[Group, ...]:
    """What is for the whole county, then what is for professionals; families find a town's offers on the town's page."""
    t, ordered = context.texts, context.published.order.sorted(offers)
    families = tuple(o for o in ordered if o.municipalities == "all" and "families" in o.open_to)
    others = tuple(offer for offer in ordered if "families" not in offer.open_to)
    groups = (
        _by_age(t.group_county, "ganzer-kreis", families, context, cards),
        _professionals(cards.cards(others, context), context),
    )
    return tuple(group for group in groups if group.cards or group.every_age)


def _by_age(
    title: str, id_: str, offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, town: str = ""
) -> Group:
    is_for_every_age = context.published.order.is_for_every_age
    own = tuple(offer for offer in offers if not is_for_every_age(offer))
    every = tuple(offer for offer in offers if is_for_every_age(offer))
    return Group(title, id_, "", cards.cards(own, context, town), cards.cards(every, context, town))


def by_municipality(offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker) -> tuple[Group, ...]:
    """One group for the whole county, then one a municipality that has offers; with links to its page."""
    t, published = context.texts, context.published
    everywhere = tuple(o for o in offers if o.municipalities == "all")
    found: dict[str, list[PublishedOffer]] = {id_: [] for id_ in published.municipalities}
    for offer in offers:
        for id_ in () if offer.municipalities == "all" else offer.municipalities:
            if id_ in found:
                found[id_].append(offer)
    groups = [Group(t.group_county, "ganzer-kreis", "", cards.cards(everywhere, context))] if everywhere else []
    for id_, items in found.items():
        if items:
            town = published.municipalities[id_]
            href = context.href("municipality", id_)
            groups.append(Group(context.title(town), id_, href, cards.cards(tuple(items), context)))
    groups = list(professionals_apart(groups, context))
    return tuple(groups) if groups else ((Group(t.group_offers, "angebote", "", ()),) if offers else ())


def plain_group(
    offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, title: str
) -> tuple[Group, ...]:
    """All offers under one heading; none where there are no offers."""
    ordered = context.published.order.sorted(offers)
    groups = (Group(title, "angebote", "", cards.cards(ordered, context)),) if offers else ()
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
    return Group(context.texts.group_professionals, "fachleute", "", cards, is_apart=True)

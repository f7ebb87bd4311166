"""Offers under headings: by municipality, by life phase. County-wide offers come first and are marked."""

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
    note: str
    href: str
    """A page of its own for this group; empty for none."""
    cards: tuple[Card, ...]
    icon: str = ""


def by_municipality(
    offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, phase: str = ""
) -> tuple[Group, ...]:
    """One group for the whole county, then one a municipality that has offers; with links to its page."""
    t, published = context.texts, context.published
    everywhere = tuple(o for o in offers if o.municipalities == "all")
    found: dict[str, list[PublishedOffer]] = {id_: [] for id_ in published.municipalities}
    for offer in offers:
        for id_ in () if offer.municipalities == "all" else offer.municipalities:
            if id_ in found:
                found[id_].append(offer)
    groups = [county_group(everywhere, context, cards)] if everywhere else []
    for id_, items in found.items():
        if items:
            town = published.municipalities[id_]
            href = context.href("municipality_phase", id_, phase) if phase else context.href("municipality", id_)
            groups.append(Group(context.title(town), id_, "", href, cards.cards(tuple(items), context)))
    groups = list(professionals_apart(groups, context))
    return tuple(groups) if groups else ((Group(t.group_offers, "angebote", "", "", ()),) if offers else ())


def county_group(offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, town: str = "") -> Group:
    """The group of offers for the whole county, as a town sees them where one is named."""
    t = context.texts
    return Group(t.group_county, "ganzer-kreis", "", "", cards.cards(offers, context, town, says_area=False))


def plain_group(
    offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, title: str
) -> tuple[Group, ...]:
    """All offers under one heading; none where there are no offers."""
    groups = (Group(title, "angebote", "", "", cards.cards(offers, context)),) if offers else ()
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
        kept.append(Group(context.texts.group_professionals, "fachleute", "", "", tuple(apart.values())))
    return tuple(kept)

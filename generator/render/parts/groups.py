"""Offers under headings: by municipality, by life phase. County-wide offers come first and are marked."""

from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.cards import CardMaker
from generator.render.parts.views import Group, Phase
from generator.render.standard.wording import age_range


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
    return tuple(groups) if groups else ((Group(t.group_offers, "angebote", "", "", ()),) if offers else ())


def county_group(offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker) -> Group:
    """The group of offers for the whole county."""
    t = context.texts
    return Group(t.group_county, "ganzer-kreis", "", "", cards.cards(offers, context))


def plain_group(
    offers: tuple[PublishedOffer, ...], context: Context, cards: CardMaker, title: str
) -> tuple[Group, ...]:
    """All offers under one heading; none where there are no offers."""
    return (Group(title, "angebote", "", "", cards.cards(offers, context)),) if offers else ()


def chain(context: Context, current: str = "", municipality: str = "") -> tuple[Phase, ...]:
    """The life phases as links, with the ages of the child."""
    return tuple(phase_link(id_, context, id_ == current, municipality) for id_ in context.published.life_phases)


def phase_link(id_: str, context: Context, is_current: bool = False, municipality: str = "") -> Phase:
    """One life phase as a link, or its page in one municipality."""
    phase = context.published.life_phases[id_]
    href = context.href("municipality_phase", municipality, id_) if municipality else context.href("phase", id_)
    return Phase(
        title=context.title(phase),
        href=href,
        age=age_range(phase.age, context.texts),
        summary="" if context.is_easy else phase.summary,
        icon=f"phase-{phase.icon or phase.id}",
        current=is_current,
    )

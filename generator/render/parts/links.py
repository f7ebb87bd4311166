"""Links to municipalities and topics with the number of their offers, and to providers."""

from collections.abc import Iterable

from generator.facts.urgency import is_line
from generator.model.records import Topic
from generator.publication import Published, PublishedOffer
from generator.render.context import Context
from generator.render.parts.views import Link


def family_count(offers: Iterable[PublishedOffer]) -> int:
    """How many of them families can use by themselves: what every count of a page tells."""
    return sum(offer.is_for_families for offer in offers)


def town_count(town: str, context: Context, phase: str = "") -> str:
    """`12 hier, 46 im ganzen Kreis`: what TownOffers counts of a town, or of one life phase in it."""
    here, elsewhere = context.published.counts_of_town(town, phase)
    return context.texts.town_count.format(here=here, county=elsewhere)


def municipality_links(context: Context, phase: str = "") -> tuple[Link, ...]:
    """Every municipality with the numbers of its offers, or its page for one life phase with those of that."""
    return tuple(
        Link(
            context.title(town),
            context.href("municipality_phase", id_, phase) if phase else context.href("municipality", id_),
            town_count(id_, context, phase),
        )
        for id_, town in context.published.municipalities.items()
    )


def topic_links(context: Context, parent: Topic | None) -> tuple[Link, ...]:
    """The topics below a topic, or the widest ones."""
    topics = context.published.topics
    if parent is not None:
        chosen = context.published.children_of(parent)
    else:
        chosen = tuple(t for t in topics.values() if t.parent not in topics)
    return tuple(topic_link(topic, context) for topic in chosen)


def topic_link(topic: Topic, context: Context) -> Link:
    """A topic with the number of its offers for families: `1 Angebot`, `12 Angebote`."""
    count = context.published.count_about(topic.id)
    note = context.texts.count("offers", count).format(count=count)
    return Link(context.title(topic), context.href("topic", topic.id), note, icon=topic_icon(topic, context))


def topic_icon(topic: Topic, context: Context) -> str:
    """The picture of a topic, or of the nearest that it belongs to, or the one for all."""
    line = context.published.topic_line(topic.id)
    return context.picture(*(f"topic-{near.icon or near.id}" for near in line), "topic")


def page_above(offer: PublishedOffer, published: Published) -> tuple[str, tuple[str, ...]] | None:
    """(kind, ids) of the page that an offer hangs below: its only town, else the only one of them that people go to, else
    its first life phase where it is made for an age, else its first topic; None for the list of all offers.

    A line for emergencies hangs below its topic: who needs it does not look for an age."""
    served = () if offer.municipalities == "all" else offer.municipalities
    towns = served if len(served) == 1 else [town for town in served if town in offer.venue_towns]
    if len(towns) == 1 and towns[0] in published.municipalities:
        return "municipality", (towns[0],)
    phases = tuple(id_ for id_ in offer.life_phases if id_ in published.life_phases)
    is_for_an_age = offer.age is not None or not published.is_for_every_age(offer)
    if phases and is_for_an_age and not is_line(offer, published):
        return "phase", (phases[0],)
    return next((("topic", (id_,)) for id_ in offer.topics if id_ in published.topics), None)


def provider_link(record: PublishedOffer, context: Context) -> Link | None:
    """Who is behind an offer; None where nobody is named, or where the record is broken and left out."""
    provider = context.published.providers.get(record.provider or "")
    return Link(context.title(provider), context.href("provider", provider.id)) if provider is not None else None

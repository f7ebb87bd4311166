"""Which offers are for emergencies, and whom nobody lets wait there."""

from generator.publication import Published, PublishedOffer

AFAR = frozenset({"phone", "online"})
"""Forms of what people use without a way to anywhere."""


def is_line(offer: PublishedOffer, published: Published) -> bool:
    """A line for emergencies: lists give it a place of its own, and it replaces nothing else.

    Named by the settings, or about what every emergency number is about, for the whole county and without a way to it."""
    site = published.site
    if offer.id in site.emergency or offer.id in site.out_of_hours:
        return True
    is_anywhere = offer.municipalities == "all" and not offer.locations and AFAR.issuperset(offer.formats)
    return is_anywhere and not published.emergency_topics.isdisjoint(offer.topics)


def is_crisis(offer: PublishedOffer, published: Published) -> bool:
    """Who calls there may not be able to wait: named for emergencies, sensitive, or about what is never closed."""
    site = published.site
    always = (published.offers[id_] for id_ in site.out_of_hours if id_ in published.offers)
    topics = {topic for other in always for topic in other.topics}
    return offer.id in site.emergency or published.is_sensitive(offer) or not topics.isdisjoint(offer.topics)

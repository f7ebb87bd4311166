"""Who says what is told, in full: of an offer, and of what is to be done in a life phase."""

from generator.editions.origins import origin_words
from generator.facts.sources import Provenance
from generator.render.context import Context
from generator.render.parts.views import Link


def origin_links(found: Provenance, context: Context) -> tuple[Link, ...]:
    """Every source: a link may lead nowhere, its note says what stands there."""
    t = context.texts
    return tuple(
        Link(context.quoted(origin.name), origin.href, origin_words(origin, found, t)) for origin in found.origins
    )

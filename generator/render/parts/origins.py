"""Who says what is told, in full: of an offer, and of what is to be done in a life phase."""

from markupsafe import Markup

from generator.editions.origins import origin_titles, origin_words
from generator.facts.sources import Provenance
from generator.render.context import Context
from generator.render.parts.hard_sign import hard_sign
from generator.render.parts.views import Link


def origin_links(found: Provenance, context: Context) -> tuple[Link, ...]:
    """Every source: a link may lead nowhere, its note says what stands there."""
    sign = hard_sign(context)
    return tuple(
        Link(
            title,
            origin.href,
            origin_words(origin, found, context.texts),
            warning=sign if origin.href else Markup(""),
        )
        for origin, title in zip(found.origins, origin_titles(found, context.texts), strict=True)
    )

"""How far a record can be trusted: who of the county has confirmed it, or who says it and where."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.editions.origins import sources_line
from generator.facts import OfferFacts
from generator.render.context import Context
from generator.render.parts.origins import origin_links
from generator.render.parts.spans import say
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True)
class Look:
    """What a page says at its foot; of what is invented only that it is."""

    verified: Markup
    """Who has confirmed the record, or that nobody has; empty where sources stand in their place."""
    sources: Markup
    """Who says it, in a sentence; empty where nobody wrote it down."""
    origins: tuple[Link, ...]
    """The same in full: a link may lead nowhere, its note says what stands there."""


def look(facts: OfferFacts, context: Context) -> Look:
    """The trust in an offer as its page tells it."""
    t, found = context.texts, facts.status.sources
    if facts.status.is_example:
        return Look(say(t.verified_invented, t), Markup(""), ())
    origins = origin_links(found, context)
    is_told = found.are_hearsay and facts.status.verified is None
    line = sources_line(found, t) + (f"\n{t.sources_unconfirmed}" if is_told else "")
    return Look(_verified(facts, context), say(line, t) if origins else Markup(""), origins)


def _verified(facts: OfferFacts, context: Context) -> Markup:
    t, verified = context.texts, facts.status.verified
    if verified is None:
        return Markup("") if facts.status.sources.origins else say(t.verified_never, t)
    return say(t.verified_on.format(date=context.voice.date(verified.date), by=context.quoted(verified.by)), t)

"""What is to be done in a life phase, in order: each step with its time, its office, its offers and who says so."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.editions.origins import sources_line
from generator.facts.sources import provenance
from generator.model.records import LifePhase, Step
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.editions import more_in_hard
from generator.render.parts.origins import origin_links
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.spans import say
from generator.render.parts.views import Link, SentenceItem


@dataclass(frozen=True, slots=True)
class StepView:
    """One thing to do."""

    title: str
    when: str
    """Until when; empty where it stands in `text`, or where nobody can say it for all towns."""
    unknown: Markup
    """That nobody can say it; empty where somebody can."""
    text: tuple[SentenceItem, ...]
    more: Link | None
    """To what is said of it in words that this edition does not show; None where it shows everything."""
    office: str
    offers: tuple[Link, ...]
    at_office: Link | None
    """Where the office of each town is told: on the page of the first offer that it gives, else on those of towns."""
    sources: str
    """Who says it, in a sentence; empty where nobody wrote it down."""
    origins: tuple[Link, ...]
    """The same in full: a link may lead nowhere, its note says what stands there."""


def todo(record: LifePhase, context: Context, writer: SentenceWriter) -> tuple[StepView, ...]:
    """The steps of a life phase; `writer` explains each hard word of the page once."""
    return tuple(_step(step, context, writer) for step in record.steps)


def _step(step: Step, context: Context, writer: SentenceWriter) -> StepView:
    t, published = context.texts, context.published
    office = published.offices.get(step.office or "")
    known = (published.offers[id_] for id_ in step.offers if id_ in published.offers)
    offers = tuple(offer for offer in known if published.is_listed(offer))
    text, is_easy = writer.items(context.voice.record_text(step).sentences), context.voice.explains_words
    found = provenance(step.sources, published)
    return StepView(
        title=context.title(step),
        when=t.step_when.format(when=context.quoted(step.when)) if step.when and not is_easy else "",
        unknown=Markup("") if step.when else say(t.step_when_unknown, t),
        text=text,
        more=more_in_hard(context, "#schritte") if is_easy and step.when and not text else None,
        office=t.step_office.format(office=context.title(office)) if office else "",
        offers=tuple(Link(context.title(offer), context.offer_href(offer)) for offer in offers),
        at_office=next(_at_office(step, offers, context), None),
        sources=sources_line(found, t),
        origins=origin_links(found, context),
    )


def _at_office(step: Step, offers: tuple[PublishedOffer, ...], context: Context) -> Iterator[Link]:
    """On pages of offers, those of the step before others; where the office gives none, the pages of towns tell it."""
    published, words = context.published, context.texts.step_at_office
    if step.office is None or step.office not in published.offices:
        return
    for offer in (*offers, *published.listed):
        if offer.office == step.office:
            yield Link(words, f"{context.offer_href(offer)}#zustaendig")
    if any(published.office_in(town, step.office) for town in published.municipalities.values()):
        yield Link(words, context.href("municipalities"))

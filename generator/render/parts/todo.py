"""What is to be done in a life phase, in order: each step with its time, its office, its offers and who says so."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from markupsafe import Markup

from generator.model.parts import FactSource
from generator.model.records import LifePhase, Step
from generator.publication import PublishedOffer
from generator.render.context import Context
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.spans import say
from generator.render.parts.views import Link, SentenceItem


@dataclass(frozen=True, slots=True)
class SourceView:
    """Who says what is told."""

    name: str
    href: str
    """Empty where it stands nowhere on the internet."""
    warning: str
    """Stands before a link into hard language."""
    note: str
    """What is said there; empty in an edition of easy words."""
    seen: str
    """On which day somebody looked."""


@dataclass(frozen=True, slots=True)
class StepView:
    """One thing to do."""

    title: str
    when: str
    """Until when; empty where it stands in `text`, or where nobody can say it for all towns."""
    unknown: Markup
    """That nobody can say it; empty where somebody can."""
    text: tuple[SentenceItem, ...]
    hard_words: Markup
    """Stands before `when` where that is in hard language."""
    office: str
    offers: tuple[Link, ...]
    at_office: Link | None
    """Where the office of each town is told: on the page of the first offer that it gives."""
    sources: tuple[SourceView, ...]


def todo(record: LifePhase, context: Context, writer: SentenceWriter) -> tuple[StepView, ...]:
    """The steps of a life phase; `writer` explains each hard word of the page once."""
    return tuple(_step(step, context, writer) for step in record.steps)


def _step(step: Step, context: Context, writer: SentenceWriter) -> StepView:
    t, published = context.texts, context.published
    office = published.offices.get(step.office or "")
    known = (published.offers[id_] for id_ in step.offers if id_ in published.offers)
    offers = tuple(offer for offer in known if published.is_listed(offer))
    text = writer.items(context.voice.record_text(step).sentences)
    return StepView(
        title=context.title(step),
        # Its easy text says it in easy words.
        when=t.step_when.format(when=context.quoted(step.when)) if step.when and not text else "",
        unknown=Markup("") if step.when else say(t.step_when_unknown, t),
        text=text,
        hard_words=say(t.step_hard_words, t),
        office=t.step_office.format(office=context.title(office)) if office else "",
        offers=tuple(Link(context.title(offer), context.offer_href(offer)) for offer in offers),
        at_office=next(_at_office(step, offers, context), None),
        sources=tuple(_source(source, context) for source in step.sources),
    )


def _at_office(step: Step, offers: tuple[PublishedOffer, ...], context: Context) -> Iterator[Link]:
    given = (offer for offer in offers if step.office and offer.office == step.office)
    return (Link(context.texts.step_at_office, f"{context.offer_href(offer)}#kontakt") for offer in given)


def _source(source: FactSource, context: Context) -> SourceView:
    t, is_easy = context.texts, context.voice.explains_words
    name = source.name or (urlsplit(source.url or "").hostname or "").removeprefix("www.")
    year = f" ({source.year})" if source.year and not is_easy else ""
    return SourceView(
        name=f"{context.quoted(name)}{year}",
        href=source.url or "",
        warning=t.hard_warning if source.url else "",
        note="" if is_easy else context.quoted(source.note),
        seen=t.step_source_seen.format(date=context.voice.date(source.date)),
    )

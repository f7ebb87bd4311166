"""The short page that stays at the address of an offer that has ended, or whose times have all passed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.plan.kinds import Subject
from generator.publication import Published, PublishedOffer
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import Card, CardMaker
from generator.render.parts.contact import Reach, offer_contact, provider_contact
from generator.render.parts.endings import end_of_offer, instead_of
from generator.render.parts.links import page_above, provider_link
from generator.render.parts.snippets import plain
from generator.render.parts.spans import say
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedView(View):
    """That nothing of the offer is left to come, and what there is instead."""

    text: Markup
    is_example: bool
    """Invented: nobody should call there."""
    alternatives: tuple[Card, ...]
    """What follows in the chain, else what is similar."""
    provider: Link | None
    contact: Reach | None
    """Whom to ask; None where nobody is known."""


def _view(context: Context, cards: CardMaker) -> EndedView:
    published = context.published
    record = published.offers[context.page.ids[0]]
    has_ended = record.status == "ended"
    title = context.texts.title_ended if has_ended else context.texts.title_over
    text = say(end_of_offer(record, context), context.texts)
    return EndedView(
        title=title.format(title=context.title(record)),
        snippet=plain(text),
        is_sensitive=published.is_sensitive(record),
        danger_topics=record.topics,
        text=text,
        is_example=record.example,
        alternatives=cards.cards(instead_of(record, context), context),
        provider=provider_link(record, context),
        contact=_contact(record, context),
    )


def _contact(record: PublishedOffer, context: Context) -> Reach | None:
    """The people of the offer, who know of new times; of one that has ended the provider, which is still there."""
    channels = context.facts[record.id].contact
    provider = context.published.providers.get(record.provider or "")
    own = offer_contact(channels, provider, context) if channels.known else None
    if provider is None or (own is not None and record.status != "ended"):
        return own
    there = context.channels[provider.id]
    # Its place stands on its own page: whoever reads this one has a question, and no way to go.
    return replace(provider_contact(provider, context), address=(), map=None) if there.known else own


def _subjects(published: Published) -> Iterator[Subject]:
    for id_, path in published.paths.items():
        if published.is_finished(published.offers[id_]):
            yield Subject(path, (id_,), page_above(published.offers[id_], published), is_indexable=False)


ENDED = PageKind(
    name="ended",
    address="angebote/{}/",
    made_of=("offer",),
    subjects=_subjects,
    parent="az",
    template="ended",
    view=_view,
)

"""Providers: all of them by name, and each with its offers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.plan.kinds import Subject, one_page
from generator.publication import Published, PublishedProvider
from generator.render.context import Context
from generator.render.html.markdown import to_html
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.contact import Reach, provider_contact, ways_on
from generator.render.parts.editions import more_in_hard
from generator.render.parts.filter_link import filter_link
from generator.render.parts.groups import Group, plain_group
from generator.render.parts.letters import ByLetter, by_letter
from generator.render.parts.sentences import record_sentences
from generator.render.parts.snippets import first_sentences, plain
from generator.render.parts.views import Link, SentenceItem
from generator.search.facets import is_long


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderView(View):
    """Who is behind offers."""

    kind: str
    """In words; empty where nobody said it."""

    description: Markup
    """What the provider says of itself; empty for nothing."""
    text: tuple[SentenceItem, ...]
    contact: Reach
    groups: tuple[Group, ...]
    filter: Link | None
    """To the search, for this provider; None where the list is short."""
    more: Link | None
    """To what is said of it in words that this edition does not show; None where it shows everything."""
    example: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvidersView(View):
    """The providers by letter."""

    intro: str
    entries: ByLetter[Link]


def _providers(context: Context, cards: CardMaker) -> ProvidersView:
    t = context.texts
    links = (Link(context.title(p), context.href("provider", p.id)) for p in context.published.providers.values())
    found = by_letter((link.title, link) for link in links)
    return ProvidersView(title=t.title_providers, snippet=t.intro_providers, intro=t.intro_providers, entries=found)


def _provider(context: Context, cards: CardMaker) -> ProviderView:
    published = context.published
    record = published.providers[context.page.ids[0]]
    offers = published.offers_by(record.id)
    text = record_sentences(record, context)
    is_shown = not context.voice.explains_words
    description = to_html((record.description or "") if is_shown else "", context.up, calls=not record.example)
    contact = _contact(record, context)
    leaves_out = contact.leaves_out or (bool(record.description) and not is_shown and not text)
    return ProviderView(
        title=context.title(record),
        snippet=first_sentences(text) or plain(description) or context.texts.snippet_provider,
        is_sensitive=any(published.is_sensitive(offer) for offer in offers),
        danger_topics=tuple(topic for offer in offers if published.is_sensitive(offer) for topic in offer.topics),
        kind=context.texts.choose("provider_kind", record.kind) if record.kind else "",
        description=description,
        text=text,
        contact=contact,
        groups=plain_group(offers, context, cards, context.texts.group_offers),
        filter=filter_link(context, provider=record.id) if is_long(offers) else None,
        more=more_in_hard(context) if leaves_out else None,
        example=record.example,
    )


def _contact(record: PublishedProvider, context: Context) -> Reach:
    """How to reach it, or that its offers say so. In charge of a town without a number: whom to call instead."""
    reach = provider_contact(record, context)
    published = context.published
    if reach.unknown and any(context.facts[offer.id].contact.known for offer in published.offers_by(record.id)):
        reach = replace(reach, unknown=context.texts.contact_with_offers)
    if reach.phones or not published.is_in_charge(record.id):
        return reach
    return replace(reach, unknown=reach.unknown or context.texts.office_no_phone, ways_on=ways_on(context))


def _subjects(published: Published) -> Iterator[Subject]:
    for provider in published.providers.values():
        yield Subject(f"content/providers/{provider.id}.yml", (provider.id,), is_indexable=not provider.example)


PROVIDERS = PageKind(
    name="providers",
    address="anbieter/",
    subjects=one_page("content/providers/"),
    template="az",
    view=_providers,
)
PROVIDER = PageKind(
    name="provider",
    address="anbieter/{}/",
    made_of=("provider",),
    subjects=_subjects,
    parent="providers",
    template="provider",
    view=_provider,
)

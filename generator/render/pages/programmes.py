"""Programmes: all of them where there are any, and each with the offers that belong to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.plan.kinds import Subject
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.pages.index import IndexView, index_view, one_list
from generator.render.parts.cards import CardMaker
from generator.render.parts.groups import Group, plain_group
from generator.render.parts.sentences import record_sentences
from generator.render.parts.snippets import first_sentences
from generator.render.parts.views import Link, SentenceItem

_SOURCE = "content/programmes.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeView(View):
    """A programme and the offers that belong to it."""

    summary: str
    text: tuple[SentenceItem, ...]
    website: Link | None
    groups: tuple[Group, ...]


def _programmes(context: Context, cards: CardMaker) -> IndexView:
    programmes = context.published.programmes.values()
    links = tuple(Link(context.title(p), context.href("programme", p.id)) for p in programmes)
    return index_view(context, one_list(links))


def _programme(context: Context, cards: CardMaker) -> ProgrammeView:
    record = context.published.programmes[context.page.ids[0]]
    offers = context.published.offers_of_programme(record.id)
    note = context.texts.hard_warning
    summary, text = context.voice.record_text(record).summary, record_sentences(record, context)
    return ProgrammeView(
        title=context.title(record),
        snippet=summary or first_sentences(text),
        summary=summary,
        text=text,
        website=Link(record.website, record.website, note) if record.website else None,
        groups=plain_group(offers, context, cards, context.texts.group_offers),
    )


def _index_subjects(published: Published) -> Iterator[Subject]:
    if published.programmes:
        yield Subject(_SOURCE)


def _subjects(published: Published) -> Iterator[Subject]:
    return (Subject(_SOURCE, (id_,)) for id_ in published.programmes)


PROGRAMMES = PageKind(
    name="programmes",
    address="programme/",
    subjects=_index_subjects,
    template="index",
    view=_programmes,
)
PROGRAMME = PageKind(
    name="programme",
    address="programme/{}/",
    made_of=("programme",),
    subjects=_subjects,
    parent="programmes",
    template="programme",
    view=_programme,
)

"""Programmes: all of them where there are any, and each with the offers that belong to it, or with what came after it."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.records import Programme
from generator.plan.kinds import Subject
from generator.programmes import has_ended
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.pages.index import IndexView, index_view, one_list
from generator.render.parts.cards import CardMaker
from generator.render.parts.contact import website_link
from generator.render.parts.endings import after_programme, end_of_programme
from generator.render.parts.filter_link import filter_link
from generator.render.parts.groups import Group, plain_group
from generator.render.parts.sentences import record_sentences
from generator.render.parts.snippets import first_sentences, plain
from generator.render.parts.spans import say
from generator.render.parts.views import Link, LinkList, SentenceItem
from generator.search.facets import is_long

_SOURCE = "content/programmes.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeView(View):
    """A programme and the offers that belong to it; of one that has ended what came after it."""

    ended: Markup
    """That the programme is over, and since when; empty while it runs."""
    after: Link | None
    """What came after it; where nothing did, all offers. None while it runs."""
    summary: str
    text: tuple[SentenceItem, ...]
    website: Link | None
    groups: tuple[Group, ...]
    filter: Link | None
    """To the search, for this programme; None where the list is short."""


def _programmes(context: Context, cards: CardMaker) -> IndexView:
    """Those that run; what is over stands apart, for whoever looks for its name."""
    published, t = context.published, context.texts
    over = tuple(p for p in published.programmes.values() if has_ended(p, published.today))
    running = tuple(p for p in published.programmes.values() if p not in over)
    lists = one_list(_links(running, context)) if running else ()
    former = (LinkList(t.programmes_former, _links(over, context), "fruehere"),) if over else ()
    return index_view(context, (*lists, *former))


def _links(programmes: tuple[Programme, ...], context: Context) -> tuple[Link, ...]:
    return tuple(Link(context.title(p), context.href("programme", p.id)) for p in programmes)


def _programme(context: Context, cards: CardMaker) -> ProgrammeView:
    published, t = context.published, context.texts
    record = published.programmes[context.page.ids[0]]
    is_former = has_ended(record, published.today)
    # What still names a programme that is over is no offer of it.
    offers = () if is_former else published.offers_of_programme(record.id)
    title = context.title(record)
    summary, text = context.voice.record_text(record).summary, record_sentences(record, context)
    ended = say(end_of_programme(record, context), t) if is_former else Markup("")
    return ProgrammeView(
        title=t.title_ended.format(title=title) if is_former else title,
        snippet=plain(ended) if is_former else summary or first_sentences(text),
        ended=ended,
        after=(after_programme(record, context) or Link(t.way_az, context.href("az"))) if is_former else None,
        summary=summary,
        text=text,
        website=website_link(record.website, context),
        groups=plain_group(offers, context, cards, t.group_offers),
        filter=filter_link(context, programme=record.id) if is_long(offers) else None,
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

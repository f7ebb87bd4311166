"""Life phases: all of them, and each with what is to be done, its offers, what comes before and after, what changes."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.facts.who import ages_of
from generator.plan import Page
from generator.plan.kinds import Subject, one_page
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.pages.index import IndexView, index_view, one_list
from generator.render.parts.cards import CardMaker
from generator.render.parts.chain import PhaseLink, chain, phase_icon, phase_link
from generator.render.parts.filter_link import filter_link
from generator.render.parts.groups import Group, phase_groups
from generator.render.parts.links import family_count, municipality_links
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.snippets import first_sentences
from generator.render.parts.todo import StepView, todo
from generator.render.parts.views import Link, SentenceItem

_SOURCE = "content/life_phases.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseView(View):
    """A life phase; what stands there in standard language is empty in Easy Language, and the other way round."""

    age: str
    icon: str
    summary: str
    text: tuple[SentenceItem, ...]
    todo: tuple[StepView, ...]
    """What is to be done, in order."""
    municipalities: tuple[Link, ...]
    """The same life phase in each town: there its offers are listed."""
    groups: tuple[Group, ...]
    chain: tuple[PhaseLink, ...]
    before: PhaseLink | None
    after: PhaseLink | None
    transition: str
    count: int
    """Offers of the phase for families in the whole area."""
    filter: Link
    """To the search, for this life phase."""


def _phase(context: Context, cards: CardMaker) -> PhaseView:
    published = context.published
    id_ = context.page.ids[0]
    record = published.life_phases[id_]
    order = list(published.life_phases)
    place = order.index(id_)
    offers = published.offers_in_phase(id_)
    own, writer = context.voice.record_text(record), SentenceWriter(context, context.title(record))
    text = writer.items(own.sentences)
    return PhaseView(
        title=context.title(record),
        snippet=own.summary or first_sentences(text),
        age=context.voice.age(ages_of(record.age)),
        icon=phase_icon(record, context),
        summary=own.summary,
        text=text,
        todo=todo(record, context, writer),
        municipalities=municipality_links(context, id_),
        groups=phase_groups(offers, context, cards),
        chain=chain(context, id_),
        before=phase_link(order[place - 1], context) if place else None,
        after=phase_link(order[place + 1], context) if place + 1 < len(order) else None,
        transition=own.transition,
        count=family_count(offers),
        filter=filter_link(context, phase=id_),
    )


def _phases(context: Context, cards: CardMaker) -> IndexView:
    return index_view(context, one_list(tuple(Link(p.title, p.href, p.age, icon=p.icon) for p in chain(context))))


def _subjects(published: Published) -> Iterator[Subject]:
    return (Subject(_SOURCE, (id_,)) for id_ in published.life_phases)


def _label(page: Page, context: Context) -> str:
    return context.title(context.published.life_phases[page.ids[0]])


PHASES = PageKind(
    name="phases",
    address="lebensphasen/",
    subjects=one_page(_SOURCE),
    section="phases",
    template="index",
    view=_phases,
)
PHASE = PageKind(
    name="phase",
    address="lebensphasen/{}/",
    made_of=("life_phase",),
    subjects=_subjects,
    parent="phases",
    section="phases",
    label=_label,
    template="phase",
    view=_phase,
)

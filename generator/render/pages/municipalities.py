"""Municipalities: all of them, each with its offers by life phase, and each life phase in each of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.plan import Page
from generator.plan.kinds import Subject, one_page
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.pages.index import IndexView, index_view, one_list
from generator.render.parts.cards import CardMaker
from generator.render.parts.chain import PhaseLink, chain, phase_link
from generator.render.parts.editions import more_in_hard
from generator.render.parts.filter_link import filter_link
from generator.render.parts.groups import Group, town_groups
from generator.render.parts.links import municipality_links, town_count
from generator.render.parts.offices import Offices, town_offices
from generator.render.parts.sentences import SentenceWriter, record_sentences
from generator.render.parts.snippets import first_sentences
from generator.render.parts.structured_data import town_data
from generator.render.parts.views import Link, SentenceItem

_SOURCE = "content/municipalities.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalityView(View):
    """A town: what is there, what is also for its families, offers for the whole county, the offices in charge."""

    summary: str
    districts: str
    """What belongs to it, in an edition that shows no text of sentences."""
    id: str
    """Value of the search's filter for places."""
    search: str
    search_label: str
    text: tuple[SentenceItem, ...]
    offices: Offices | None
    """The offices in charge; None where nobody has named one."""
    more: Link | None
    """To what is said of them in words that this edition does not show; None where it shows everything."""
    groups: tuple[Group, ...]
    count: str
    """How many offers are there, and how many elsewhere."""
    phases: tuple[Link, ...]
    filter: Link
    """To the search, for this town."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalityPhaseView(View):
    """One life phase in one town, with the offers for the whole county."""

    municipality: Link
    phase: PhaseLink
    todo: Link | None
    """To what is to be done in this life phase; None where nobody wrote it down."""
    groups: tuple[Group, ...]
    count: str
    other_municipalities: tuple[Link, ...]
    """The same life phase in the other towns."""
    chain: tuple[PhaseLink, ...]
    """The other life phases in the same town."""
    filter: Link
    """To the search, for this town and life phase."""


def _municipalities(context: Context, cards: CardMaker) -> IndexView:
    return index_view(context, one_list(municipality_links(context)))


def _municipality(context: Context, cards: CardMaker) -> MunicipalityView:
    published, t = context.published, context.texts
    id_ = context.page.ids[0]
    town = published.municipalities[id_]
    summary = t.municipality_summary.format(place=context.title(town))
    own, writer = context.voice.record_text(town), SentenceWriter(context, context.title(town))
    text, offices = writer.items(own.sentences), town_offices(town, context, writer)
    return MunicipalityView(
        title=context.title(town),
        snippet=f"{summary} {own.summary}".strip() or first_sentences(text),
        summary=summary,
        districts=own.summary,
        id=id_,
        search=context.href("search"),
        search_label=t.search_place.format(place=context.title(town)),
        text=text,
        offices=offices,
        more=more_in_hard(context) if offices is not None and offices.leaves_out else None,
        groups=town_groups(id_, "", context, cards),
        count=town_count(id_, context),
        phases=tuple(
            Link(p.title, p.href, town_count(id_, context, phase_id), icon=p.icon)
            for phase_id in published.life_phases
            if (p := phase_link(phase_id, context, municipality=id_))
        ),
        filter=filter_link(context, town=id_),
        structured_data=town_data(town, context) if context.page.is_indexable else Markup(""),
    )


def _municipality_phase(context: Context, cards: CardMaker) -> MunicipalityPhaseView:
    published, t = context.published, context.texts
    place, id_ = context.page.ids
    town = published.municipalities[place]
    current = phase_link(id_, context)
    return MunicipalityPhaseView(
        title=t.title_municipality_phase.format(phase=current.title, place=context.title(town)),
        snippet=first_sentences(record_sentences(published.life_phases[id_], context)),
        municipality=Link(context.title(town), context.href("municipality", place)),
        phase=current,
        todo=Link(t.steps_title, f"{current.href}#schritte") if published.life_phases[id_].steps else None,
        groups=town_groups(place, id_, context, cards),
        count=town_count(place, context, id_),
        other_municipalities=tuple(
            Link(context.title(other), context.href("municipality_phase", other.id, id_))
            for other in published.municipalities.values()
            if other.id != place
        ),
        chain=chain(context, id_, place),
        filter=filter_link(context, town=place, phase=id_),
    )


def _towns(published: Published) -> Iterator[Subject]:
    return (Subject(_SOURCE, (id_,)) for id_ in published.municipalities)


def _towns_and_phases(published: Published) -> Iterator[Subject]:
    for id_ in published.municipalities:
        for phase in published.life_phases:
            yield Subject(_SOURCE, (id_, phase), ("municipality", (id_,)))


def _label(page: Page, context: Context) -> str:
    return context.title(context.published.municipalities[page.ids[0]])


MUNICIPALITIES = PageKind(
    name="municipalities",
    address="orte/",
    subjects=one_page(_SOURCE),
    section="municipalities",
    template="index",
    view=_municipalities,
)
MUNICIPALITY = PageKind(
    name="municipality",
    address="orte/{}/",
    made_of=("municipality",),
    subjects=_towns,
    parent="municipalities",
    section="municipalities",
    label=_label,
    template="municipality",
    view=_municipality,
)
MUNICIPALITY_PHASE = PageKind(
    name="municipality_phase",
    address="orte/{}/{}/",
    made_of=("municipality", "life_phase"),
    subjects=_towns_and_phases,
    parent="municipality",
    section="municipalities",
    template="municipality_phase",
    view=_municipality_phase,
)

"""The search page: what the search can be asked, and links for whoever has no script."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.editions.texts import Texts
from generator.plan.kinds import one_page
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.chain import chain
from generator.render.parts.contact import Reach, site_contact
from generator.render.parts.links import municipality_links, topic_link
from generator.render.parts.offices import office_in_words
from generator.render.parts.phones import CrisisLink, help_links
from generator.render.parts.register import letter_links
from generator.render.parts.views import Link, LinkList
from generator.search import facets

_INDEX = "assets/search/"
"""Below the top of the site."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of the search page."""

    key: str
    """The form field's name, and the facet's in the index."""
    title: str
    question: str
    options: tuple[tuple[str, str], ...]
    """(value, words) each."""
    is_open: bool = False
    """Its values show from the start: most families need this filter."""
    is_linked: bool = False
    """Only links set it: the form does not ask for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView(View):
    """The search; without JavaScript a page of links to everything."""

    letters: tuple[Link, ...]
    """First letters of what people say: whoever has no script looks a word up."""
    fallback: tuple[LinkList, ...]
    facets: tuple[Filter, ...]
    words: Mapping[str, str]
    """What the script says, by the names that it knows."""
    index: str
    """Where the files of the index lie."""
    facts: Mapping[str, object]
    """What its manifest says: nobody has to wait for that file."""
    offers: str
    """Where the pages of offers lie."""
    offices: Mapping[str, Mapping[str, str]]
    """Office → town, or nothing for anywhere → the office in words, as cards show it."""
    help: tuple[CrisisLink, ...]
    """Whom somebody in need is told to call, each of them once."""
    helper: Reach | None
    """Whom to ask where the search finds nothing."""


def _view(context: Context, cards: CardMaker) -> SearchView:
    t = context.texts
    return SearchView(
        title=t.title_search,
        snippet=t.search_hint,
        letters=letter_links(context),
        fallback=_ways(context),
        facets=_filters(context),
        words=_words_of_script(t),
        index=f"{context.up}{_INDEX}",
        facts=context.ahead.facts,
        preloads=tuple(f"{_INDEX}{name}" for name in context.ahead.files),
        offers=context.href("az"),
        offices=_offices(context),
        help=help_links(context),
        helper=site_contact(context),
    )


def _ways(context: Context) -> tuple[LinkList, ...]:
    """Everything as links; the script takes its suggestions from them too."""
    t = context.texts
    phases = tuple(Link(p.title, p.href, p.age, icon=p.icon) for p in chain(context))
    topics = tuple(topic_link(topic, context) for topic in context.published.topics_in_order)
    registers = (Link(t.title_az, context.href("az")), Link(t.title_words, context.href("words")))
    return (
        LinkList(t.title_phases, phases, "lebensphasen"),
        LinkList(t.title_municipalities, municipality_links(context), "orte"),
        LinkList(t.title_topics, topics, "themen"),
        LinkList(t.search_browse, registers, "alles"),
    )


def _offices(context: Context) -> dict[str, dict[str, str]]:
    """Each office that an offer of the lists names, in every town."""
    published = context.published
    named = {offer.office: offer for offer in published.listed if offer.office in published.offices}
    return {
        id_: {
            town: office_in_words(context.facts[named[id_].id].office, town, context)
            for town in ("", *published.municipalities)
        }
        for id_ in published.offices
        if id_ in named
    }


def _words_of_script(t: Texts) -> dict[str, str]:
    """What the script says; `{…}` are the places that it fills."""
    return {
        "chosen": t.search_chosen,
        "remove": t.search_remove,
        "loading": t.search_loading,
        "failed": t.search_failed,
        "found_one": t.search_found_one,
        "found_many": t.search_found_many,
        "exact_one": t.search_exact_one,
        "exact_many": t.search_exact_many,
        "none": t.search_none,
        "professionals_one": t.search_professionals_one,
        "professionals_many": t.search_professionals_many,
        "pages_one": t.search_pages_one,
        "pages_many": t.search_pages_many,
        "partly_one": t.search_partly_one,
        "partly_many": t.search_partly_many,
        "corrected": t.search_corrected,
        "translated": t.search_translated,
        "unfound": t.search_unfound,
        "understood": t.search_understood,
        "nothing": t.search_nothing,
        "tried": t.search_tried,
        "drop_one": t.search_drop_one,
        "drop_many": t.search_drop_many,
    }


def _filters(context: Context) -> tuple[Filter, ...]:
    """Every filter with all its values."""
    t = context.texts
    return tuple(
        Filter(
            facet.key,
            t.choose("facet", facet.key),
            t.choose("ask", facet.key),
            tuple((option.value, _name(option, context)) for option in facet.options(context.published)),
            facet.is_open,
            facet.is_linked,
        )
        for facet in facets.FACETS
    )


def _name(option: facets.Option, context: Context) -> str:
    if option.record is not None:
        return context.title(option.record)
    if option.text:
        return str(getattr(context.texts, option.text)).format(count=option.value)
    return context.voice.language_name(option.language)


SEARCH = PageKind(
    name="search",
    address="suche/",
    subjects=one_page("site_config.yml"),
    template="search",
    view=_view,
    is_search=True,
)

"""The search page: what the search can be asked, and links for whoever has no script."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.directory import sort_key
from generator.editions.texts import Texts
from generator.model.languages import language_name
from generator.model.parts import WEEKDAYS
from generator.model.records import Topic
from generator.plan.kinds import one_page
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.chain import chain
from generator.render.parts.contact import Reach, site_contact
from generator.render.parts.links import municipality_links, topic_link
from generator.render.parts.views import Link, LinkList

OLDEST = 18
"""The last value of the filter for ages stands for this age and everything above, as in `search-facets.js`."""
_COSTS = ("free", "income-based", "donation", "paid")
_FORMATS = ("on-site", "online", "phone", "home-visit", "outreach")


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter of the search page."""

    key: str
    """The form field's name, and the facet's in the index."""
    title: str
    question: str
    options: tuple[tuple[str, str], ...]
    """(value, words) each."""
    is_open: bool = False
    """Its values show from the start: most families need this filter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView(View):
    """The search; without JavaScript a page of links to everything."""

    fallback: tuple[LinkList, ...]
    facets: tuple[Facet, ...]
    words: Mapping[str, str]
    """What the script says, by the names that it knows."""
    index: str
    """Where the files of the index lie."""
    offers: str
    """Where the pages of offers lie."""
    helper: Reach | None
    """Whom to ask where the search finds nothing."""


def _view(context: Context, cards: CardMaker) -> SearchView:
    t = context.texts
    return SearchView(
        title=t.title_search,
        snippet="",
        fallback=_ways(context),
        facets=facets(context),
        words=_words_of_script(t),
        index=f"{context.up}assets/search/",
        offers=context.href("az"),
        helper=site_contact(context),
    )


def _ways(context: Context) -> tuple[LinkList, ...]:
    """Everything as links; the script takes its suggestions from them too."""
    t = context.texts
    phases = tuple(Link(p.title, p.href, p.age, icon=p.icon) for p in chain(context))
    topics = tuple(topic_link(topic, context) for topic in _topics_in_order(context.published))
    registers = (Link(t.title_az, context.href("az")), Link(t.title_words, context.href("words")))
    return (
        LinkList(t.title_phases, phases, "lebensphasen"),
        LinkList(t.title_municipalities, municipality_links(context), "orte"),
        LinkList(t.title_topics, topics, "themen"),
        LinkList(t.search_browse, registers, "alles"),
    )


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
        "partly_one": t.search_partly_one,
        "partly_many": t.search_partly_many,
        "corrected": t.search_corrected,
        "nothing": t.search_nothing,
        "tried": t.search_tried,
        "drop_one": t.search_drop_one,
        "drop_many": t.search_drop_many,
    }


def facets(context: Context) -> tuple[Facet, ...]:
    """Every filter with all its values; `generator.search.indexing` and `search-facets.js` know the same keys and values."""
    t, published = context.texts, context.published
    languages = sorted({c for o in published.listed for c in o.languages}, key=lambda c: sort_key(language_name(c)))
    return (
        _facet("ort", context, [(m.id, context.title(m)) for m in published.municipalities.values()], is_open=True),
        _facet("alter", context, _ages(context)),
        _facet("phase", context, [(p.id, context.title(p)) for p in published.life_phases.values()]),
        _facet("thema", context, [(x.id, context.title(x)) for x in _topics_in_order(published)]),
        _facet("kosten", context, [(kind, t.choose("cost", kind)) for kind in _COSTS]),
        _facet("tag", context, [(day, t.choose("day", day)) for day in WEEKDAYS]),
        _facet("form", context, [(form, t.choose("format", form)) for form in _FORMATS]),
        _facet("sprache", context, [(code, language_name(code)) for code in languages]),
        _facet("rollstuhl", context, [(value, t.choose("wheelchair", value)) for value in ("yes", "partly")]),
        _facet("leicht", context, [("yes", t.badge_easy_checked)]),
    )


def _facet(key: str, context: Context, options: list[tuple[str, str]], is_open: bool = False) -> Facet:
    t = context.texts
    return Facet(key, t.choose("facet", key), t.choose("ask", key), tuple(options), is_open)


def _ages(context: Context) -> list[tuple[str, str]]:
    t = context.texts
    years = [(str(age), t.count("age_year", age).format(count=age)) for age in range(1, OLDEST)]
    return [("0", t.facet_youngest), *years, (str(OLDEST), t.facet_oldest.format(count=OLDEST))]


def _topics_in_order(published: Published, parent: Topic | None = None) -> Iterator[Topic]:
    """Every topic, each right after the one that it belongs to."""
    roots = (topic for topic in published.topics.values() if topic.parent not in published.topics)
    for topic in published.children_of(parent) if parent else roots:
        yield topic
        yield from _topics_in_order(published, topic)


SEARCH = PageKind(
    name="search",
    address="suche/",
    subjects=one_page("site_config.yml"),
    template="search",
    view=_view,
    is_search=True,
)

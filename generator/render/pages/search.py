"""Views of the search page and the register of words: what the search can be asked, and links for whoever has no script."""

from types import SimpleNamespace as View

from generator.checker.compounds import join_parts, split_by_list
from generator.directory import sort_key
from generator.editions.texts import Texts
from generator.plan.addresses import slug
from generator.render.context import Context
from generator.render.pages.lists import municipality_links, topic_link
from generator.render.parts.cards import CardMaker
from generator.render.parts.groups import chain
from generator.render.parts.links import provider_contact
from generator.render.parts.views import Filter, Link, LinkList, WordEntry, WordList
from generator.search import facets

LONGEST_EASY_WORD = 13
"""Letters of a word that an easy page shows in one piece."""


def search(context: Context, cards: CardMaker) -> View:
    """The search; without JavaScript a page of links to everything."""
    t = context.texts
    publisher = context.published.providers.get(context.published.site.publisher)
    return View(
        title=t.title_search,
        fallback=_ways(context),
        facets=_filters(context),
        words=_words_of_script(t),
        index=f"{context.up}assets/search/",
        offers=context.href("az"),
        helper=provider_contact(publisher, context) if publisher else None,
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
        )
        for facet in facets.FACETS
    )


def _name(option: facets.Option, context: Context) -> str:
    if option.record is not None:
        return context.title(option.record)
    if option.text:
        return str(getattr(context.texts, option.text)).format(count=option.value)
    return option.name


def words(context: Context, cards: CardMaker) -> View:
    """What people say, from A to Z, with the offers that it leads to."""
    letters: dict[str, list[WordEntry]] = {}
    for word in sorted(context.lay_words, key=sort_key):
        shown = _easy_spelling(word) if context.is_easy else word
        if shown:
            offers = (context.published.offers[id_] for id_ in context.lay_words[word])
            links = tuple(Link(context.title(offer), context.offer_href(offer)) for offer in offers)
            letters.setdefault(sort_key(word)[0][:1].upper(), []).append(WordEntry(shown, links))
    lists = tuple(WordList(letter, f"buchstabe-{slug(letter)}", tuple(entries)) for letter, entries in letters.items())
    return View(title=context.texts.title_words, intro=context.texts.intro_words, letters=lists)


def _easy_spelling(word: str) -> str:
    """A long word in its parts; nothing if nobody has said how to split it."""
    parts = split_by_list(word)
    if len(parts) > 1:
        return join_parts(parts, "-")
    return word if len(word) <= LONGEST_EASY_WORD else ""

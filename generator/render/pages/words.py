"""The register of words: what people say, from A to Z, for whoever has no script to search with."""

from dataclasses import dataclass

from generator.plan.kinds import one_page
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.letters import ByLetter, by_letter
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True)
class WordEntry:
    """A word that people say, and the offers that it leads to."""

    word: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsView(View):
    """The words with the offers that they lead to."""

    intro: str
    entries: ByLetter[WordEntry]


def _view(context: Context, cards: CardMaker) -> WordsView:
    found = []
    for word in context.lay_words:
        shown = context.voice.spelling(word)
        if shown:
            offers = (context.published.offers[id_] for id_ in context.lay_words[word])
            links = tuple(Link(context.title(offer), context.offer_href(offer)) for offer in offers)
            found.append((context.quoted(word), WordEntry(context.quoted(shown), links)))
    intro = context.texts.intro_words
    return WordsView(title=context.texts.title_words, snippet=intro, intro=intro, entries=by_letter(found))


WORDS = PageKind(
    name="words",
    address="stichwoerter/",
    subjects=one_page("content/synonyms.yml"),
    parent="search",
    section="az",
    template="words",
    view=_view,
)

"""The register of words: what people say, from A to Z, for whoever has no script to search with."""

from dataclasses import dataclass

from generator.directory import sort_key
from generator.plan.kinds import one_page
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.views import Link
from generator.source.file_names import slug


@dataclass(frozen=True, slots=True)
class WordEntry:
    """A word that people say, and the offers that it leads to."""

    word: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class WordList:
    """Words that begin with the same letter; the first and the last of them stand beside it."""

    letter: str
    id: str
    entries: tuple[WordEntry, ...]

    @property
    def first(self) -> str:
        """The first word."""
        return self.entries[0].word

    @property
    def last(self) -> str:
        """The last word."""
        return self.entries[-1].word


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsView(View):
    """The words with the offers that they lead to."""

    intro: str
    letters: tuple[WordList, ...]


def _view(context: Context, cards: CardMaker) -> WordsView:
    letters: dict[str, list[WordEntry]] = {}
    for word in sorted(context.lay_words, key=sort_key):
        shown = context.voice.spelling(word)
        if shown:
            offers = (context.published.offers[id_] for id_ in context.lay_words[word])
            links = tuple(Link(context.title(offer), context.offer_href(offer)) for offer in offers)
            letters.setdefault(sort_key(word)[0][:1].upper(), []).append(WordEntry(context.quoted(shown), links))
    lists = tuple(WordList(letter, f"buchstabe-{slug(letter)}", tuple(entries)) for letter, entries in letters.items())
    intro = context.texts.intro_words
    return WordsView(title=context.texts.title_words, snippet=intro, intro=intro, letters=lists)


WORDS = PageKind(
    name="words",
    address="stichwoerter/",
    subjects=one_page("content/synonyms.yml"),
    parent="search",
    section="az",
    template="words",
    view=_view,
)

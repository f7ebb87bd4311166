"""The register of words: what people say, from A to Z, for whoever has no script to search with."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.plan.kinds import Subject, one_page
from generator.publication import Published
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.letters import ByLetter, in_parts
from generator.render.parts.register import PAGES, letter_links, register
from generator.render.parts.views import Link

_SOURCE = "content/synonyms.yml"


@dataclass(frozen=True, slots=True)
class WordEntry:
    """A word that people say, and the offers that it leads to."""

    word: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsView(View):
    """The letters that words begin with."""

    intro: str
    letters: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView(View):
    """The words of a letter with the offers that they lead to."""

    intro: str
    letters: tuple[Link, ...]
    entries: ByLetter[WordEntry]


def _words(context: Context, cards: CardMaker) -> WordsView:
    intro, letters = context.texts.intro_words, letter_links(context)
    return WordsView(title=context.texts.title_words, snippet=intro, intro=intro, letters=letters)


def _letter(context: Context, cards: CardMaker) -> LetterView:
    t, page = context.texts, context.page.ids[0].upper()
    own = register(context).get(page)
    intro = t.intro_words_letter if own else t.none_words_letter
    words = own.words.items() if own else ()
    return LetterView(
        title=t.title_words_letter.format(letter=t.and_word.join(own.letters) if own else page),
        snippet=intro,
        intro=intro,
        letters=letter_links(context),
        entries=in_parts(((shown, WordEntry(shown, _offers(word, context))) for word, shown in words), t.first_to_last),
    )


def _offers(word: str, context: Context) -> tuple[Link, ...]:
    offers = (context.published.offers[id_] for id_ in context.lay_words[word])
    return tuple(Link(context.title(offer), context.offer_href(offer)) for offer in offers)


def _subjects(published: Published) -> Iterator[Subject]:
    return (Subject(_SOURCE, (page.lower(),)) for page in PAGES)


WORDS = PageKind(
    name="words",
    address="stichwoerter/",
    subjects=one_page(_SOURCE),
    parent="search",
    section="az",
    template="words",
    view=_words,
)
WORDS_LETTER = PageKind(
    name="words_letter",
    address="stichwoerter/{}/",
    subjects=_subjects,
    parent="words",
    section="az",
    template="words_letter",
    view=_letter,
)

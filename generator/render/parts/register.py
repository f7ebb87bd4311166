"""The register of words: what people say, from A to Z, cut into pages by letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.directory import sort_key
from generator.editions import Edition
from generator.editions.quotes import quoted
from generator.render.context import Context
from generator.render.parts.letters import first_letter, span
from generator.render.parts.views import Link

PAGES = tuple("ABCDEFGHIJKLMNOPRSTUVWZ")
"""The letters that pages begin with, whatever words there are: their addresses stay. Q, X and Y begin hardly any word and
stand with the letter before; what comes after Z stands with it."""


@dataclass(frozen=True, slots=True)
class WordsOfPage:
    """The words of one page."""

    label: str
    """What the page is called: the letters that it has words for."""
    span: str
    """The first and the last of them."""
    words: Mapping[str, str]
    """Word → how the edition writes it, in order."""


def register(context: Context) -> Mapping[str, WordsOfPage]:
    """Letter of a page → its words, in order; without what nobody could read in the edition."""
    return _register(tuple(context.lay_words), context.edition)


@lru_cache(maxsize=8)
def _register(said: tuple[str, ...], edition: Edition) -> Mapping[str, WordsOfPage]:
    """Made once for each edition: every page of a letter shows it."""
    found: dict[str, dict[str, str]] = {}
    for word in sorted(said, key=sort_key):
        if spelling := edition.voice.spelling(word):
            found.setdefault(_page(word), {})[word] = quoted(spelling, edition.texts)
    return {page: _words_of_page(words) for page, words in sorted(found.items())}


def _words_of_page(words: Mapping[str, str]) -> WordsOfPage:
    shown = list(words.values())
    return WordsOfPage(", ".join(dict.fromkeys(map(first_letter, words))), span(shown[0], shown[-1]), words)


def letter_links(context: Context) -> tuple[Link, ...]:
    """The way to each letter that has words, with the first and the last of them."""
    return tuple(
        Link(
            own.label,
            context.href("words_letter", page.lower()),
            own.span,
            current=context.page.ids == (page.lower(),),
        )
        for page, own in register(context).items()
    )


def _page(word: str) -> str:
    letter = first_letter(word)
    return max((page for page in PAGES if page <= letter), default=PAGES[0])

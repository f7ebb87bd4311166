"""The register of words: what people say, from A to Z, cut into pages by letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.directory import sort_key
from generator.editions import Edition
from generator.editions.quotes import quoted
from generator.render.context import Context
from generator.render.parts.letters import first_letter
from generator.render.parts.views import Link

PAGES = tuple("ABCDEFGHIJKLMNOPRSTUVWZ")
"""The letters that pages begin with, whatever words there are: their addresses stay. Q, X and Y begin hardly any word and
stand with the letter before; what comes after Z stands with it."""


@dataclass(frozen=True, slots=True)
class WordsOfPage:
    """The words of one page."""

    letters: tuple[str, ...]
    """The letters that it has words for."""
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
    return {
        page: WordsOfPage(tuple(dict.fromkeys(map(first_letter, words))), words)
        for page, words in sorted(found.items())
    }


def letter_links(context: Context) -> tuple[Link, ...]:
    """The way to each letter that has words. The first and the last of them stand not beside it: read as a label, two
    words that only the alphabet brings together are comic."""
    return tuple(
        Link(
            ", ".join(own.letters),
            context.href("words_letter", page.lower()),
            current=context.page.ids == (page.lower(),),
        )
        for page, own in register(context).items()
    )


def _page(word: str) -> str:
    letter = first_letter(word)
    return max((page for page in PAGES if page <= letter), default=PAGES[0])

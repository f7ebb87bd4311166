"""The register of words: what people say, from A to Z, cut into pages by letter."""

from generator.directory import sort_key
from generator.render.context import Context
from generator.render.parts.letters import first_letter, span
from generator.render.parts.views import Link

PAGES = tuple("ABCDEFGHIJKLMNOPRSTUVWZ")
"""The letters that pages begin with, whatever words there are: their addresses stay. Q, X and Y begin hardly any word and
stand with the letter before; what comes after Z stands with it."""


def spelt(context: Context) -> dict[str, dict[str, str]]:
    """Letter of a page → word → how the edition writes it, each in order; without what nobody could read there."""
    shown = ((word, context.voice.spelling(word)) for word in sorted(context.lay_words, key=sort_key))
    found: dict[str, dict[str, str]] = {}
    for word, spelling in shown:
        if spelling:
            found.setdefault(_page(word), {})[word] = context.quoted(spelling)
    return dict(sorted(found.items()))


def label(words: dict[str, str], page: str) -> str:
    """What a page is called: the letters that it has words for, else the one that it is made for."""
    return ", ".join(dict.fromkeys(map(first_letter, words))) or page


def letter_links(register: dict[str, dict[str, str]], context: Context) -> tuple[Link, ...]:
    """The way to each letter that has words, with the first and the last of them; `register` is what `spelt` gave."""
    return tuple(
        Link(
            label(words, page),
            context.href("words_letter", page.lower()),
            span(*(list(words.values())[place] for place in (0, -1))),
            current=context.page.ids == (page.lower(),),
        )
        for page, words in register.items()
    )


def _page(word: str) -> str:
    letter = first_letter(word)
    return max((page for page in PAGES if page <= letter), default=PAGES[0])

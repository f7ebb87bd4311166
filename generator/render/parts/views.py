"""Views that several parts share. Like all views plain frozen data for the templates, no questions left to ask.

Every `href` is relative to the page it stands on and ready to print. `Markup` is finished,
escaped HTML; `str` is plain text that the template's autoescape turns into HTML.
What a page has by the hundred is a tuple: made, compared and hashed in a third of the time.
"""

from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

_NOTHING = Markup("")


class Link(NamedTuple):
    """A link with its words."""

    title: str
    href: str
    note: str = ""
    """A short remark after the link, such as `3 Angebote`."""
    current: bool = False
    """The link leads to the page or section that the reader is in."""
    icon: str = ""
    """Name of a symbol in the sprite, without `#`; empty for none."""
    warning: Markup = _NOTHING
    """The sign that has to stand before the link: it leads to hard language."""
    edition: str = ""
    """The tag of the edition that it leads to, where that is another one."""
    language: str = ""
    """The language of `title`, where it is not the page's own."""


@dataclass(frozen=True, slots=True)
class LinkList:
    """Links under one heading."""

    title: str
    links: tuple[Link, ...]
    id: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A hard word and what it means."""

    word: str
    id: str
    hard: tuple[str, ...]
    """How others write it: `Jugendamt` for `Jugend-Amt`."""
    explanation: tuple[str, ...]
    """Easy sentences."""


class SentenceItem(NamedTuple):
    """One item of a text of sentences: a sentence, a heading, a list, an address."""

    kind: str
    """`sentence heading list address`; `block`: finished HTML of a hand-written page; `words`: explanations alone;
    `answering`: where a script says whether somebody answers now."""
    html: Markup
    """The words of a sentence or a heading, or a whole block; empty for a list and an address. Of `answering` the hours
    as data."""
    items: tuple[Markup, ...] = ()
    words: tuple[Word, ...] = ()
    """Hard words that stand here for the first time on the page: explained right below."""
    begins_paragraph: bool = False
    """A new thought: leave some space above."""

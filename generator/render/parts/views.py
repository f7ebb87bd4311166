"""Views: what the templates in theme/ are given. Plain frozen data, no questions left to ask.

Every `href` is relative to the page it stands on and ready to print. `Markup` is finished,
escaped HTML; `str` is plain text that the template's autoescape turns into HTML.
"""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Link:
    """A link with its words."""

    title: str
    href: str
    note: str = ""
    """A short remark after the link, such as `3 Angebote` or `schwere Sprache`."""
    current: bool = False
    """The link leads to the page or section that the reader is in."""
    icon: str = ""
    """Name of a symbol in the sprite, without `#`; empty for none."""
    warning: str = ""
    """A remark that has to stand before the link: it leads out of Easy Language."""


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in another edition, for `<link rel="alternate">`."""

    language: str
    """BCP 47 tag or `x-default`."""
    href: str


@dataclass(frozen=True, slots=True)
class Shell:
    """Everything around the body: head, header and footer of one page."""

    edition: str
    """`de` or `de-simple`; also the value of `<html lang>`."""
    is_easy: bool
    kind: str
    """The page's kind, `offer` for example: a class on `<body>`."""
    title: str
    description: str
    site_name: str
    area_name: str
    base: str
    """Relative way to the top of the site: empty, or a run of `../`."""
    canonical: str
    alternates: tuple[Alternate, ...]
    home: str
    search: str
    """Where the search form of the header leads (GET, field `q`)."""
    sections: tuple[Link, ...]
    """The main ways in: life phases, towns, topics, A to Z."""
    breadcrumbs: tuple[Link, ...]
    """From the home page down to the page itself; the last one is `current`. Empty on the home page."""
    switch: Link | None
    """The same page in the other edition; None where the site has one edition only."""
    sign_language: Link | None
    emergency: tuple[Link, ...]
    """Help in an emergency: title is the name, note the number, href a `tel:` link."""
    footer: tuple[Link, ...]
    """Imprint, privacy, accessibility statement, contact, about …"""
    outside: tuple[Link, ...]
    """`links` of site_config.yml."""
    example: bool
    """The whole site is example content: a banner says so."""
    sensitive: bool
    """Show the quick-exit link."""
    indexable: bool
    """False for example records, ended offers and the 404 page: robots are told not to list it."""
    published: str
    """The day of the build as people read it: `24. November 2026`."""
    published_iso: str
    stylesheets: tuple[str, ...]
    scripts: tuple[str, ...]
    modules: tuple[str, ...]
    """Scripts that other scripts import, to be loaded early."""
    csp: str
    structured_data: Markup
    """JSON-LD, ready to stand in a script element of type application/ld+json; empty for none."""


@dataclass(frozen=True, slots=True)
class Card:
    """An offer in a list: what decides whether a family opens it."""

    title: str
    href: str
    summary: str
    places: str
    """`Dülmen`, `Dülmen, Coesfeld und 2 weitere Orte` or `im ganzen Kreis`."""
    age: str
    """Empty where the record says nothing."""
    days: str
    """`Mo, Mi 9:30 Uhr`, `nach Vereinbarung`; empty where the record says nothing."""
    cost: str
    """Empty where the record says nothing: never guessed."""
    county_wide: bool
    paused: bool
    easy_checked: bool
    """The Easy Language text was checked by people and has not changed since."""
    example: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Offers under one heading."""

    title: str
    id: str
    """For the heading's `id` and the jump list above the groups."""
    note: str
    href: str
    """A page of its own for this group; empty for none."""
    cards: tuple[Card, ...]
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One question that a reader has, with its answer."""

    key: str
    """`who where when cost registration documents languages access contact helper`: names the picture `q-<key>`."""
    title: str
    """The question's words: `Wann` or, in Easy Language, `Wann ist das?`"""
    lines: tuple[Markup, ...]
    """The answer, one sentence or row each; may hold links, `<time>`, `<address>`."""
    known: bool = True
    """False: nobody told us. The lines then say that we do not know."""
    items: tuple["EasyItem", ...] = ()
    """In Easy Language, instead of `lines`: the answer with its hard words explained."""


@dataclass(frozen=True, slots=True)
class Phase:
    """A link of the chain from pregnancy to the start of working life."""

    title: str
    href: str
    age: str
    summary: str
    icon: str
    """Symbol of the sprite: `phase-<id>`, or `phase` where the theme has no picture for it."""
    current: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach somebody. Empty parts are left out of the page."""

    name: str
    department: str
    person: str
    address: tuple[str, ...]
    """Lines of a postal address: street, then postcode and town."""
    phones: tuple[Link, ...]
    """title is the number as people read it, href a `tel:` link, note who answers."""
    email: Link | None
    website: Link | None
    form: Link | None
    map: tuple[Link, ...]
    """A `geo:` link and one to OpenStreetMap; nothing of them is loaded."""
    unknown: str
    """The sentence that stands here when there is no way to reach them; else empty."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark above the text that a reader should not miss."""

    kind: str
    """`example paused future past outdated unverified hard`: colour and picture."""
    text: str


@dataclass(frozen=True, slots=True)
class EasyItem:
    """One item of an Easy Language text: a sentence, a heading, a list, an address."""

    kind: str
    """`sentence heading list address`; `block`: finished HTML of a hand-written page."""
    html: Markup
    """The words of a sentence or a heading, or a whole block; empty for a list and an address."""
    items: tuple[Markup, ...] = ()
    words: tuple["Word", ...] = ()
    """Hard words that stand here for the first time on the page: explained right below."""
    begins_paragraph: bool = False
    """A new thought: leave some space above."""
    warning: str = ""
    """Stands before the item: it links to a page in hard language."""


@dataclass(frozen=True, slots=True)
class Translation:
    """An offer's text in a language other than German."""

    language: str
    """BCP 47 tag for the `lang` attribute."""
    name: str
    """The language in its own words: `Українська`."""
    direction: str
    """`ltr` or `rtl`."""
    title: str
    summary: str
    html: Markup


@dataclass(frozen=True, slots=True)
class Video:
    """A film in sign language."""

    url: str
    duration: str
    size: str
    transcript: Markup
    is_outside: bool
    """It lies on another host: linked, not shown, so that nobody asks there before pressing."""


@dataclass(frozen=True, slots=True)
class LinkList:
    """Links under one heading."""

    title: str
    links: tuple[Link, ...]
    id: str = ""


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


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of the search page."""

    key: str
    """The form field's name, and the one in the index."""
    title: str
    question: str
    options: tuple[tuple[str, str], ...]
    """(value, words) each."""
    is_open: bool = False
    """Its values show from the start: most families need this filter."""


@dataclass(frozen=True, slots=True)
class Word:
    """A hard word and what it means."""

    word: str
    id: str
    hard: tuple[str, ...]
    """How others write it: `Jugendamt` for `Jugend-Amt`."""
    explanation: tuple[str, ...]
    """Easy sentences."""

"""Page views: what the body template of each kind of page is given as `page`.

One class a file of theme/pages. The pieces that they are made of stand in views.py.
Empty texts, tuples and None are left out of the page by its template.
"""

from dataclasses import dataclass

from markupsafe import Markup

from generator.render.views import (
    Card,
    Contact,
    EasyItem,
    Facet,
    Fact,
    Group,
    Link,
    LinkList,
    Notice,
    Phase,
    Translation,
    Video,
    Word,
)


@dataclass(frozen=True, slots=True)
class HomePage:
    """`pages/home.html`."""

    title: str
    intro: str
    phases: tuple[Phase, ...]
    municipalities: tuple[Link, ...]
    topics: tuple[Link, ...]
    emergency: tuple[Link, ...]
    """title is the name, note the number, href the `tel:` link."""
    ways: tuple[Link, ...]
    about: Markup
    """The four explanations of BITV § 4 on the Easy Language home page."""
    search: str


@dataclass(frozen=True, slots=True)
class PhasePage:
    """`pages/phase.html`."""

    title: str
    age: str
    icon: str
    summary: str
    text: tuple[str, ...]
    groups: tuple[Group, ...]
    chain: tuple[Phase, ...]
    before: Phase | None
    after: Phase | None
    transition: str
    count: int


@dataclass(frozen=True, slots=True)
class MunicipalityPage:
    """`pages/municipality.html`."""

    title: str
    summary: str
    text: tuple[str, ...]
    youth_office: Contact | None
    groups: tuple[Group, ...]
    count: int
    phases: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MunicipalityPhasePage:
    """`pages/municipality_phase.html`."""

    title: str
    municipality: Link
    phase: Phase
    groups: tuple[Group, ...]
    count: int
    other_municipalities: tuple[Link, ...]
    chain: tuple[Phase, ...]


@dataclass(frozen=True, slots=True)
class TopicPage:
    """`pages/topic.html`."""

    title: str
    summary: str
    text: tuple[str, ...]
    parent: Link | None
    children: tuple[Link, ...]
    groups: tuple[Group, ...]
    count: int
    icon: str


@dataclass(frozen=True, slots=True)
class ProviderPage:
    """`pages/provider.html`."""

    title: str
    description: Markup
    text: tuple[str, ...]
    contact: Contact
    groups: tuple[Group, ...]
    example: bool


@dataclass(frozen=True, slots=True)
class ProgrammePage:
    """`pages/programme.html`."""

    title: str
    summary: str
    text: tuple[str, ...]
    website: Link | None
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class IndexPage:
    """`pages/index.html`: life phases, municipalities, topics, providers or programmes."""

    title: str
    intro: str
    lists: tuple[LinkList, ...]
    """A list without a title stands alone on the page."""


@dataclass(frozen=True, slots=True)
class OfferPage:
    """`pages/offer.html`."""

    title: str
    summary: str
    notices: tuple[Notice, ...]
    description: Markup
    text: tuple[EasyItem, ...]
    easy_missing: bool
    easy_status: str
    easy_checked: bool
    facts: tuple[Fact, ...]
    contact: Contact
    topics: tuple[Link, ...]
    phases: tuple[Link, ...]
    programmes: tuple[Link, ...]
    provider: Link
    next: tuple[Card, ...]
    previous: tuple[Card, ...]
    similar: tuple[Card, ...]
    translations: tuple[Translation, ...]
    video: Video | None
    verified: str
    edit: Link | None
    report: Link | None
    legal_note: str
    sensitive: bool


@dataclass(frozen=True, slots=True)
class EndedPage:
    """`pages/ended.html`: the short page that an ended offer keeps."""

    title: str
    text: str
    alternatives: tuple[Card, ...]
    provider: Link


@dataclass(frozen=True, slots=True)
class AzPage:
    """`pages/az.html`: every offer by its first letter."""

    title: str
    intro: str
    letters: tuple[LinkList, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """`pages/search.html`."""

    title: str
    fallback: tuple[LinkList, ...]
    """The ways in that work without JavaScript."""
    facets: tuple[Facet, ...]
    index: str
    """Where the search index lies: the folder's address, with a slash at its end."""
    helper: Contact


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """`pages/glossary.html`."""

    title: str
    intro: str
    letters: tuple[tuple[str, str, tuple[Word, ...]], ...]
    """(letter, its id, its words) each."""


@dataclass(frozen=True, slots=True)
class TextPage:
    """`pages/text.html`: a hand-written page."""

    title: str
    html: Markup
    missing: bool
    """Easy edition: nobody has written this page in Easy Language yet."""


@dataclass(frozen=True, slots=True)
class NotFoundPage:
    """`pages/not_found.html`."""

    title: str
    text: str
    search: str
    ways: tuple[Link, ...]

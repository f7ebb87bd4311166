"""Kinds of pages as the plan has to know them: where they lie, what they hang below, and which pages there are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.publication import Published


@dataclass(frozen=True, slots=True)
class Subject:
    """What one page is about."""

    source: str
    """The file that the page comes from, `content/offers/duelmen/krabbelgruppe.yml`; a list or folder for index pages."""
    ids: tuple[str, ...] = ()
    """Which records it shows: an offer's id, or a municipality's and a life phase's."""
    parent: tuple[str, tuple[str, ...]] | None = None
    """(kind, ids) of the page above; None: the only page of the kind that the declaration names."""
    folders: tuple[str, ...] | None = None
    """What fills the address; None: the ids."""
    is_indexable: bool = True
    """False: robots are asked to leave it out, and the sitemap does."""
    leads_to: tuple[str, tuple[str, ...]] | None = None
    """(kind, ids) of the page that stands for this one now; None: it stands for itself."""
    anchors: frozenset[str] | None = None
    """Places in its content that links may name with `#`; None: the template makes them, and nobody knows before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedKind:
    """A kind of page before anything is known of its looks."""

    name: str
    """Also the ending of a class on `<body>`, `page-offer`."""
    address: str
    """Below the top of an edition: `orte/{}/{}/`, filled with what the page is about. Ends with `/` or is a file's name."""
    subjects: Callable[[Published], Iterable[Subject]]
    """Which pages of the kind there are, in the order of writing."""
    parent: str | None = "home"
    """The kind of the page above, for breadcrumbs; None for what stands at the top."""
    made_of: tuple[str, ...] = ()
    """Kinds of record whose ids fill the address: where one had another id, a redirect leads here."""
    is_redirect: bool = False
    """Stands at addresses that pages of other kinds once had; it has no subjects of its own."""
    is_anywhere: bool = False
    """Hosts show the page at addresses that lead nowhere: its links begin at the site's own path."""


def one_page(source: str, is_indexable: bool = True) -> Callable[[Published], Iterable[Subject]]:
    """The subjects of a kind that has a single page, whatever the directory holds."""
    return lambda published: (Subject(source, is_indexable=is_indexable),)

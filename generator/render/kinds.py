"""A kind of page, declared in one place: where its pages lie and hang, what they show, and how they look."""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from generator.plan import Page
from generator.plan.kinds import PlannedKind
from generator.render.context import Context
from generator.render.parts.cards import CardMaker

_NOTHING = Markup("")


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What every page tells the shell around it; each kind adds what its template shows."""

    title: str
    snippet: str
    """What search engines show below the title; plain text, empty where the page has nothing to say there."""
    is_sensitive: bool = False
    """The page has the quick exit."""
    danger_topics: tuple[str, ...] = ()
    """Topics by which a sensitive page chooses the line that it names beside the emergency numbers."""
    called: tuple[str, ...] = ()
    """`tel:` links that the head of the page has itself: the numbers in need are not named twice."""
    preloads: tuple[str, ...] = ()
    """Files that its scripts ask for at once, as paths below the top of the site."""
    structured_data: Markup = _NOTHING
    """JSON-LD, ready to stand in a script element of type application/ld+json; empty for none."""


def title_of_kind(page: Page, context: Context) -> str:
    """The interface's name for the only page of a kind."""
    return context.texts.choose("title", page.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKind(PlannedKind):
    """The declaration. `generator/render/pages/__init__.py` has one line for each."""

    template: str
    """In theme/pages, without its ending."""
    view: Callable[[Context, CardMaker], View]
    """Makes what the template is given as `page`; its annotation names the view's own type."""
    section: str = ""
    """The kind that stands in the menu for this one; its own name: the kind is an entry of the menu, `nav_<name>`. Empty:
    that of the page above."""
    label: Callable[[Page, Context], str] = title_of_kind
    """What breadcrumbs of the pages below call a page; the context is that of the page below."""
    is_search: bool = False
    """Its pages load the scripts of the search."""

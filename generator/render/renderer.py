"""The renderer: from a plan to finished HTML, page by page."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace as View

from markupsafe import Markup

from generator.catalog import Catalog
from generator.plan import Page, Plan
from generator.render import list_views, offer_view, search_view, text_views
from generator.render.cards import CardMaker
from generator.render.context import Context
from generator.render.environment import Templates
from generator.render.shell import Assets, build_shell, shell_key
from generator.render.structured_data import structured_data
from generator.render.texts import Texts

ViewMaker = Callable[[Context, CardMaker], View]
VIEWS: dict[str, tuple[str, ViewMaker]] = {
    "home": ("home", list_views.home),
    "phases": ("index", list_views.index),
    "phase": ("phase", list_views.phase),
    "municipalities": ("index", list_views.index),
    "municipality": ("municipality", list_views.municipality),
    "municipality_phase": ("municipality_phase", list_views.municipality_phase),
    "topics": ("index", list_views.index),
    "topic": ("topic", list_views.topic),
    "providers": ("index", list_views.index),
    "provider": ("provider", list_views.provider),
    "programmes": ("index", list_views.index),
    "programme": ("programme", list_views.programme),
    "az": ("az", list_views.a_to_z),
    "offer": ("offer", offer_view.offer),
    "ended": ("ended", offer_view.ended),
    "search": ("search", search_view.search),
    "words": ("words", search_view.words),
    "glossary": ("glossary", text_views.glossary),
    "text": ("text", text_views.text),
    "not_found": ("not_found", text_views.not_found),
}
"""Kind of page → its template in theme/pages and the function that makes its view."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as finished HTML in its parts; every part is escaped and ready to write.

    What differs from page to page is kept as UTF-8: one German quotation mark doubles the size of a Python text.
    """

    page: Page
    title: str
    description: str
    body_class: str
    head: bytes
    header: str
    trail: bytes
    body: bytes
    footer: str


class Renderer:
    """Renders the pages of one plan."""

    def __init__(
        self,
        catalog: Catalog,
        plan: Plan,
        texts: dict[str, Texts],
        theme_folders: tuple[Path, ...],
        assets: Assets,
        lay_words: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._catalog, self._plan, self._texts, self._assets = catalog, plan, texts, assets
        self._lay_words = lay_words
        self._templates = Templates(theme_folders)
        self._cards = CardMaker(catalog)
        self._frames: dict[tuple[str, str, str], tuple[str, str]] = {}
        """Header and footer by shell key: pages of one section at one depth share them."""

    def render_all(self) -> Iterator[RenderedPage]:
        """Every page of the plan, in its order."""
        for page in self._plan.pages.values():
            yield self.render(page)

    def render(self, page: Page) -> RenderedPage:
        """One page."""
        context = Context(self._catalog, self._plan, self._texts[page.edition], page, self._lay_words)
        template, make_view = VIEWS[page.kind]
        view = make_view(context, self._cards)
        data = Markup("")
        if page.kind == "offer":
            data = structured_data(self._catalog.offers[page.ids[0]], context)
        shell = build_shell(context, self._assets, view.title, _description(view), data)
        key = shell_key(context)
        if key not in self._frames:
            values = {"shell": shell, "t": context.texts}
            self._frames[key] = (
                self._templates.get("partials/header.html").render(values),
                self._templates.get("partials/footer.html").render(values),
            )
        header, footer = self._frames[key]
        values = {"page": view, "shell": shell, "t": context.texts}
        return RenderedPage(
            page=page,
            title=view.title,
            description=shell.description,
            body_class=f"edition-{page.edition} page-{page.kind.replace('_', '-')}"
            + (" is-easy" if shell.is_easy else ""),
            head=self._templates.get("partials/head.html").render(values).encode(),
            header=header,
            trail=self._templates.get("partials/trail.html").render(values).encode(),
            body=self._templates.get(f"pages/{template}.html").render(values).encode(),
            footer=footer,
        )


def _description(view: View) -> str:
    """What search engines show: the short text where the page has one."""
    for name in ("summary", "intro", "text"):
        value = getattr(view, name, "")
        if isinstance(value, str) and value:
            return value
    return ""

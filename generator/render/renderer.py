"""The renderer: from a plan to finished HTML, page by page."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace as View

from markupsafe import Markup

from generator.editions.texts import Texts
from generator.plan import Page, Plan
from generator.publication import Published
from generator.render.context import Context
from generator.render.html.environment import Templates
from generator.render.pages import lists, offer, search, texts
from generator.render.parts.cards import CardMaker
from generator.render.parts.structured_data import structured_data
from generator.render.shell import Assets, build_shell, shell_key

_SENTENCES = 2
"""Of an easy text, in the description of its page."""
ViewMaker = Callable[[Context, CardMaker], View]
VIEWS: dict[str, tuple[str, ViewMaker]] = {
    "home": ("home", lists.home),
    "phases": ("index", lists.index),
    "phase": ("phase", lists.phase),
    "municipalities": ("index", lists.index),
    "municipality": ("municipality", lists.municipality),
    "municipality_phase": ("municipality_phase", lists.municipality_phase),
    "topics": ("index", lists.index),
    "topic": ("topic", lists.topic),
    "providers": ("index", lists.index),
    "provider": ("provider", lists.provider),
    "programmes": ("index", lists.index),
    "programme": ("programme", lists.programme),
    "az": ("az", lists.a_to_z),
    "offer": ("offer", offer.offer),
    "ended": ("ended", offer.ended),
    "search": ("search", search.search),
    "words": ("words", search.words),
    "glossary": ("glossary", texts.glossary),
    "text": ("text", texts.text),
    "not_found": ("not_found", texts.not_found),
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
        published: Published,
        plan: Plan,
        texts: dict[str, Texts],
        theme_folders: tuple[Path, ...],
        assets: Assets,
        lay_words: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._published, self._plan, self._texts, self._assets = published, plan, texts, assets
        self._lay_words = lay_words
        self._templates = Templates(theme_folders)
        self._cards = CardMaker(published)
        self._frames: dict[tuple[str, str, str], tuple[str, str]] = {}
        """Header and footer by shell key: pages of one section at one depth share them."""

    def render_all(self) -> Iterator[RenderedPage]:
        """Every page of the plan, in its order."""
        for page in self._plan.pages.values():
            yield self.render(page)

    def render(self, page: Page) -> RenderedPage:
        """One page."""
        context = Context(self._published, self._plan, self._texts[page.edition], page, self._lay_words)
        template, make_view = VIEWS[page.kind]
        view = make_view(context, self._cards)
        data = Markup("")
        if page.kind == "offer":
            data = structured_data(self._published.offers[page.ids[0]], context)
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
    """What search engines show: the short text where the page has one, or how its easy text begins."""
    found = (_plain(getattr(view, name, "")) for name in ("summary", "intro", "text"))
    return next((text for text in found if text), "")


def _plain(value: object) -> str:
    """A text without markup; of an easy text the first sentences."""
    if isinstance(value, tuple):
        lines = [item.html.striptags() for item in value if item.kind in ("sentence", "block") and item.html]
        return " ".join(lines[:_SENTENCES])
    if isinstance(value, Markup):
        return value.replace("<br>", " ").striptags()
    return value if isinstance(value, str) else ""

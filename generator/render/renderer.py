"""The renderer: from a plan to finished HTML, page by page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from generator.editions.quotes import unquoted
from generator.facts import OfferFacts
from generator.media import MediaFile
from generator.plan import Page, Plan
from generator.problems import Problem
from generator.publication import Published
from generator.render.context import Context
from generator.render.html.environment import Templates, problem_of
from generator.render.html.languages import mark_languages
from generator.render.html.unbroken import bind
from generator.render.kinds import PageKind
from generator.render.pages import PAGES
from generator.render.parts.cards import CardMaker
from generator.render.parts.spans import say
from generator.render.parts.views import Link
from generator.render.shell import Emergency, build_shell, emergency, shell_key
from generator.search.ahead import Ahead
from generator.theme import Assets

_FRAME = ("header", "footer", "notice", "answering")
_NOTE = "data-answering"
"""What the script of that name fills: only such pages have its words."""


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as finished HTML in its parts; every part is escaped and ready to write.

    What differs from page to page is kept as UTF-8: one German quotation mark doubles the size of a Python text.
    """

    page: Page
    title: str
    description: str
    direction: str
    """`ltr` or `rtl`."""
    body_class: str
    head: bytes
    header: str
    trail: bytes
    body: bytes
    footer: str
    notice: str
    """The message of the site, which `header` ends with, for engines that have a header of their own; empty for none."""

    def frame(self) -> dict[str, Markup]:
        """What the theme's `main.html`, the frame around every page, has to be given."""
        parts = {
            "lang": self.page.edition,
            "direction": self.direction,
            "body_class": self.body_class,
            "head": self.head.decode(),
            "header": self.header,
            "trail": self.trail.decode(),
            "body": self.body.decode(),
            "footer": self.footer,
        }
        return {f"shell_{name}": Markup(part) for name, part in parts.items()}  # noqa: S704 - each is escaped already


class Renderer:
    """Renders the pages of one plan."""

    def __init__(
        self,
        published: Published,
        plan: Plan,
        facts: Mapping[str, OfferFacts],
        theme_folders: tuple[Path, ...],
        assets: Assets,
        lay_words: Mapping[str, tuple[str, ...]],
        media: Mapping[str, MediaFile],
        ahead: Ahead | None = None,
    ) -> None:
        self._published, self._plan, self._facts, self._assets = published, plan, facts, assets
        self._lay_words, self._media, self._ahead = lay_words, media, ahead or Ahead()
        self._folders = theme_folders
        self._templates = make_templates(theme_folders)
        self.problems: list[Problem] = []
        """What is wrong with templates, as far as pages have been rendered."""
        self._kinds = {kind.name: kind for kind in PAGES}
        self._cards = CardMaker()
        self._frames: dict[tuple[str, str, str], tuple[str, str, str, str]] = {}
        """Header, footer, message, and footer with the words of `answering.js` by shell key: pages of one section at one
        depth share them."""
        self._emergency: dict[str, Emergency] = {}
        """Help at once by edition: every page names it."""
        self._has_framed = False

    def render_all(self) -> Iterator[RenderedPage]:
        """Every page of the plan that the templates can show, in its order; none where the frame around them can't be."""
        for page in self._plan.pages.values():
            try:
                rendered = self.render(page)
                if not self._has_framed:
                    self._templates.get("main.html").render(rendered.frame())
                    self._has_framed = True
            except Exception as error:
                problem = problem_of(error, self._folders)
                if problem is None:
                    raise
                self.problems.append(problem)
            else:
                yield rendered

    def render(self, page: Page) -> RenderedPage:
        """One page."""
        context = self._context(page)
        kind = self._kinds[page.kind]
        view = kind.view(context, self._cards)
        if page.edition not in self._emergency:
            self._emergency[page.edition] = emergency(context)
        shell = build_shell(context, self._assets, self._kinds, view, links_above(context, self._kinds))
        around = {"shell": shell, "t": context.texts, "emergency": self._emergency[page.edition].at_once}
        key = shell_key(context, self._kinds)
        if key not in self._frames:
            values = {**around, "others": self._emergency[page.edition].when_closed}
            header, footer, notice, words = (self._shown(f"partials/{name}.html", values, context) for name in _FRAME)
            self._frames[key] = header, footer, notice.strip(), footer + words
        header, footer, notice, told = self._frames[key]
        values = {"page": view, **around}
        body = self._shown(f"pages/{kind.template}.html", values, context)
        return RenderedPage(
            page=page,
            title=unquoted(view.title),
            description=shell.share.description,
            direction=context.edition.direction,
            body_class=f"edition-{page.edition} page-{page.kind.replace('_', '-')}"
            + (" is-easy" if context.edition.register == "easy" else ""),
            head=self._write("partials/head.html", values).encode(),
            header=header,
            trail=self._shown("partials/trail.html", values, context).encode(),
            body=body.encode(),
            footer=told if _NOTE in body or _NOTE in footer else footer,
            notice=notice,
        )

    def _context(self, page: Page) -> Context:
        edition = self._plan.edition(page.edition)
        pictures = self._assets.pictures
        return Context(
            self._published, self._facts, self._plan, edition, page, self._lay_words, pictures, self._media, self._ahead
        )

    def _shown(self, template: str, values: Mapping[str, object], context: Context) -> str:
        """What readers see of a page: numbers stay in a line with what they count."""
        return bind(self._write(template, values), context.texts)

    def _write(self, template: str, values: Mapping[str, object]) -> str:
        return mark_languages(self._templates.get(template).render(values))


def make_templates(theme_folders: tuple[Path, ...]) -> Templates:
    """The templates of a theme as the renderer fills them."""
    return Templates(theme_folders, {"say": say})


def links_above(context: Context, kinds: Mapping[str, PageKind]) -> tuple[Link, ...]:
    """The pages above a page, from the home page down; each kind says what its pages are called there."""
    way = context.plan.way_to(context.page)
    return tuple(Link(kinds[page.kind].label(page, context), context.up + page.route or "./") for page in way[:-1])

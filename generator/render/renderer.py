"""The renderer: from a plan to finished HTML, page by page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from generator.editions.quotes import unquoted
from generator.facts import OfferFacts
from generator.facts.contact import Channels
from generator.media import MediaFile
from generator.plan import Page, Plan
from generator.problems import Problem
from generator.publication import Published
from generator.render.context import Context
from generator.render.html.environment import FRAME, Templates, problem_of
from generator.render.html.languages import mark_languages
from generator.render.html.once import make_once
from generator.render.html.unbroken import bind
from generator.render.keys import joined, key_of
from generator.render.kinds import PageKind, View
from generator.render.pages import PAGES
from generator.render.parts.cards import CardMaker, OtherOffer
from generator.render.parts.spans import say
from generator.render.parts.views import Link
from generator.render.rendered import NOTHING_KNOWN, KeptPage, MadeFrom, RenderedPage
from generator.render.shell import Emergency, Shell, Ways, build_shell, build_ways, emergency, shell_key
from generator.render.trace import AnswerKeys, Notes
from generator.render.watched import Watched, answering, shared_key, unasked, watched_plan, watched_published
from generator.search.ahead import Ahead
from generator.shipped import code_key
from generator.theme import Assets

_FRAME = ("header", "footer", "notice", "answering")
_NOTE = "data-answering"
"""What the script of that name fills: only such pages have its words."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What pages of one section share."""

    header: str
    footer: str
    notice: str
    words: str
    """Of `answering.js`, for pages that have something for it to fill."""
    key: bytes
    """Of that, and of where the pages lead."""


@dataclass(frozen=True, slots=True)
class _Common:
    """What pages of one edition at one depth share."""

    emergency: Emergency
    """Help at once: every page names it."""
    key: bytes
    """Of that, of the texts, the templates and the program."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that the pages of a site are made from."""

    published: Published
    plan: Plan
    facts: Mapping[str, OfferFacts]
    channels: Mapping[str, Channels]
    """By provider how to reach it."""
    theme_folders: tuple[Path, ...]
    assets: Assets
    lay_words: Mapping[str, tuple[str, ...]]
    media: Mapping[str, MediaFile]
    ahead: Ahead = field(default_factory=Ahead)

    def key(self) -> str:
        """Of the program and the templates as they are where this is asked."""
        return joined((code_key(), make_templates(self.theme_folders).key))


class Renderer:
    """Renders the pages of one plan."""

    def __init__(self, recipe: Recipe) -> None:
        self._recipe = recipe
        self._templates = make_templates(recipe.theme_folders)
        self.problems: list[Problem] = []
        """What is wrong with templates, as far as pages have been rendered."""
        self._kinds = {kind.name: kind for kind in PAGES}
        self._notes = Notes()
        self._cards = CardMaker(self._notes)
        answers = answering(
            recipe.published, recipe.facts, recipe.channels, recipe.plan, recipe.lay_words, recipe.media
        )
        self._answers = AnswerKeys({**answers, "other": self._other})
        self._shared = shared_key(recipe.published, recipe.plan, recipe.assets)
        self._watched = partial(
            Context,
            published=watched_published(recipe.published, self._notes),
            facts=Watched("facts", recipe.facts, self._notes),
            channels=Watched("channels", recipe.channels, self._notes),
            plan=watched_plan(recipe.plan, self._notes),
            lay_words=Watched("lay_words", recipe.lay_words, self._notes),
            pictures=recipe.assets.pictures,
            media=Watched("medium", recipe.media, self._notes),
            ahead=unasked(recipe.ahead, self._notes),
        )
        self._ways: dict[tuple[str, str, str], Ways] = {}
        self._frames: dict[tuple[str, str, str], _Frame] = {}
        """By shell key: pages of one section at one depth share them."""
        self._commons: dict[tuple[str, str], _Common] = {}
        """By edition and the way up: links lead from the page."""
        self._has_framed = False

    def make(self, page: Page, before: MadeFrom = NOTHING_KNOWN) -> RenderedPage | KeptPage | None:
        """One page, None where the templates can't show it; kept where it would be made from the same as `before`."""
        try:
            made = self._made(page, before)
            if isinstance(made, RenderedPage) and not self._has_framed:
                self._templates.get(FRAME).render(made.frame())
                self._has_framed = True
        except Exception as error:
            problem = problem_of(error, self._recipe.theme_folders)
            if problem is None:
                raise
            self.problems.append(problem)
            return None
        return made

    def _made(self, page: Page, before: MadeFrom) -> RenderedPage | KeptPage:
        context = self._watched(edition=self._recipe.plan.edition(page.edition), page=page)
        (common, place), _ = self._notes.of(lambda: (self._common(context), shell_key(context, self._kinds)))
        if place in self._frames and before.trace is not None:
            # What follows need not be done where it would be done with the same.
            shared = self._shared_by(page, common, self._frames[place])
            if self._answers.hold(before.trace, shared):
                return KeptPage(page, before)
        (view, shell), asked = self._notes.of(lambda: self._viewed(context, place))
        values = {"shell": shell, "t": context.texts, "emergency": common.emergency.at_once}
        frame = self._frame(place, context, {**values, "others": common.emergency.when_closed})
        kind = self._kinds[page.kind]
        body_class = f"edition-{page.edition} page-{page.kind.replace('_', '-')}"
        body_class += " is-easy" if context.edition.register == "easy" else ""
        key = joined((common.key, frame.key, key_of(kind.template, body_class, view, shell)))
        made_from = MadeFrom(key, self._answers.trace(asked, self._shared_by(page, common, frame)))
        if key == before.key:
            return KeptPage(page, made_from)
        values["page"] = view
        body = self._shown(f"pages/{kind.template}.html", values, context)
        return RenderedPage(
            page=page,
            made_from=made_from,
            title=unquoted(view.title),
            description=shell.share.description,
            direction=context.edition.direction,
            body_class=body_class,
            head=self._write("partials/head.html", values).encode(),
            header=frame.header,
            trail=self._shown("partials/trail.html", values, context).encode(),
            body=body.encode(),
            footer=frame.footer + frame.words if _NOTE in body or _NOTE in frame.footer else frame.footer,
            notice=frame.notice,
        )

    def _other(self, edition: str, offer: str) -> OtherOffer | None:
        """What the pages of others say of an offer."""
        plan = self._recipe.plan
        if offer not in self._recipe.facts:
            return None
        home = plan.pages[plan.by_subject["home", (), edition]]
        context = self._watched(edition=plan.edition(edition), page=home)
        return self._notes.of(lambda: self._cards.other(offer, context))[0]

    def _viewed(self, context: Context, place: tuple[str, str, str]) -> tuple[View, Shell]:
        """What the templates of a page are given, of the page and of what is around it."""
        view = self._kinds[context.page.kind].view(context, self._cards)
        above, (ways, _) = links_above(context, self._kinds), self._notes.of(lambda: self._ways_from(place, context))
        return view, build_shell(context, self._recipe.assets, self._kinds, view, above, ways)

    def _shared_by(self, page: Page, common: _Common, frame: _Frame) -> tuple[bytes, ...]:
        """The keys of what a page is made from without asking for it."""
        return self._shared, common.key, frame.key, key_of(page)

    def _common(self, context: Context) -> _Common:
        """What the pages of an edition at one depth share."""
        key = context.edition.tag, context.up
        if key not in self._commons:
            urgent = emergency(context)
            told = key_of(context.texts, context.edition.direction, urgent)
            digest = joined((code_key(), self._templates.key, told))
            self._commons[key] = _Common(urgent, digest.encode())
        return self._commons[key]

    def _ways_from(self, place: tuple[str, str, str], context: Context) -> Ways:
        """Where pages of one section at one depth lead."""
        if place not in self._ways:
            self._ways[place] = build_ways(context, self._kinds)
        return self._ways[place]

    def _frame(self, place: tuple[str, str, str], context: Context, values: Mapping[str, object]) -> _Frame:
        """What stands around pages of one section at one depth."""
        if place not in self._frames:
            header, footer, notice, words = (self._shown(f"partials/{name}.html", values, context) for name in _FRAME)
            key = key_of(header, footer, notice, words, self._ways_from(place, context))
            self._frames[place] = _Frame(header, footer, notice.strip(), words, key)
        return self._frames[place]

    def page(self, route: str) -> Page:
        """A page of the plan."""
        return self._recipe.plan.pages[route]

    def _shown(self, template: str, values: Mapping[str, object], context: Context) -> str:
        """What readers see of a page: numbers stay in a line with what they count."""
        return bind(self._write(template, values), context.texts)

    def _write(self, template: str, values: Mapping[str, object]) -> str:
        return mark_languages(self._templates.get(template).render(values))


def make_templates(theme_folders: tuple[Path, ...]) -> Templates:
    """The templates of a theme as the renderer fills them."""
    return Templates(theme_folders, {"say": say, "once": make_once()})


def links_above(context: Context, kinds: Mapping[str, PageKind]) -> tuple[Link, ...]:
    """The pages above a page, from the home page down; each kind says what its pages are called there."""
    way = context.plan.way_to(context.page)
    return tuple(Link(kinds[page.kind].label(page, context), context.up + page.route or "./") for page in way[:-1])

"""What pages of a small site are given: views and shells, made by the real program and not yet rendered."""

from pathlib import Path

from generator.editions import make_editions
from generator.facts import gather_channels, gather_facts
from generator.plan import Plan, build_plan
from generator.publication import Published, publish
from generator.render.context import Context
from generator.render.kinds import View
from generator.render.pages import PAGES
from generator.render.parts.cards import CardMaker
from generator.render.renderer import Recipe, Renderer, links_above
from generator.render.shell import Assets, Shell, build_shell, build_ways
from generator.theme import find_theme
from tests.builders import read_catalog, write_site

PICTURES = frozenset({"topic-leben", "topic-krise", "phase-schwanger", "phase-baby", "phase-kita"})
KINDS = {kind.name: kind for kind in PAGES}


class Seen:
    """A small site with changes, page by page."""

    def __init__(self, root: Path, changes: dict[str, str | None] | None = None) -> None:
        catalog, problems = read_catalog(write_site(root, changes))
        assert problems == []
        self.published: Published = publish(catalog)
        self._root = root
        self.plan: Plan = build_plan(self.published, PAGES, make_editions(catalog.site, catalog.edition_texts))[0]
        self._facts, self._channels = gather_facts(self.published), gather_channels(self.published)

    def context(self, route: str) -> Context:
        """The page at an address, in the making."""
        page = self.plan.pages[route]
        return Context(
            self.published, self._facts, self._channels, self.plan, self.plan.edition(page.edition), page, {}, PICTURES
        )

    def view(self, route: str) -> View:
        """What the page's template is given."""
        context = self.context(route)
        return KINDS[context.page.kind].view(context, CardMaker())

    def shell(self, route: str) -> Shell:
        """What stands around the page."""
        context = self.context(route)
        above, ways = links_above(context, KINDS), build_ways(context, KINDS)
        return build_shell(context, Assets((), ()), KINDS, self.view(route), above, ways)

    def html(self, route: str) -> str:
        """The page as it is published."""
        theme = find_theme(self._root)
        recipe = Recipe(self.published, self.plan, self._facts, self._channels, theme.folders, theme.assets, {}, {})
        return Renderer(recipe).make(self.plan.pages[route]).body.decode()

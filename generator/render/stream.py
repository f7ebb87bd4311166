"""The pages of a site, each made when an engine asks for it: none waits in memory."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.problems import Problem, in_reading_order
from generator.render.crew import Crew, render_here, rendered_by
from generator.render.rendered import HeldPages, KeptPage, MadeFrom, RenderedPage
from generator.render.renderer import Recipe


class PageStream:
    """Pages that pass by once."""

    def __init__(
        self,
        recipe: Recipe,
        standing: Mapping[str, MadeFrom],
        crew: Crew | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        """`standing`: by route what each page that the old site has was made from. `crew`: who renders them in the place of this
        process. `progress` is told how many of all are done."""
        self.recipe, self._standing, self._crew, self._progress = recipe, standing, crew, progress
        self._problems: list[Problem] = []
        self.broken: list[str] = []
        self.done = self.kept = 0
        self._made_from: dict[str, MadeFrom] = {}

    @property
    def routes(self) -> Sequence[str]:
        """Of all pages of the plan, in its order."""
        return tuple(self.recipe.plan.pages)

    @property
    def problems(self) -> Sequence[Problem]:
        """What is wrong with templates, as far as pages have been made; each line once."""
        return tuple(in_reading_order(self._problems))

    @property
    def made_from(self) -> Mapping[str, MadeFrom]:
        """By route what those that have been made were made from."""
        return self._made_from

    def made(self) -> Iterator[RenderedPage | KeptPage]:
        """Every page that the templates can show; none where the frame around them can't be."""
        return self._passing(self._standing)

    def held(self) -> HeldPages:
        """All of them in memory, rendered whatever the old site has."""
        pages = {made.page.route: made for made in self._passing({}) if isinstance(made, RenderedPage)}
        return HeldPages(pages, self.problems)

    def _passing(self, standing: Mapping[str, MadeFrom]) -> Iterator[RenderedPage | KeptPage]:
        pages = self.recipe.plan.pages
        by_group = (
            rendered_by(self._crew, self.recipe, pages.values(), standing)
            if self._crew is not None
            else render_here(self.recipe, pages.values(), standing)
        )
        for group, problems in by_group:
            self._problems += problems
            for made in group:
                if isinstance(made, str):
                    self.broken.append(made)
                else:
                    self.done += 1
                    self.kept += isinstance(made, KeptPage)
                    self._made_from[made.page.route] = made.made_from
                    yield made
                self._progress(self.done + len(self.broken), len(pages))

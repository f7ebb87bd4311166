"""The pages of a site, each made when an engine asks for it: none waits in memory."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.plan import Plan
from generator.problems import Problem, in_reading_order
from generator.render.rendered import HeldPages, KeptPage, RenderedPage
from generator.render.renderer import Renderer


class PageStream:
    """Pages that pass by once."""

    def __init__(
        self,
        renderer: Renderer,
        plan: Plan,
        standing: Mapping[str, str],
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        """`standing`: route → key of each page that the old site has. `progress` is told how many of all are done."""
        self._renderer, self._plan, self._standing, self._progress = renderer, plan, standing, progress
        self.broken: list[str] = []
        self.done = 0

    @property
    def routes(self) -> Sequence[str]:
        """Of all pages of the plan, in its order."""
        return tuple(self._plan.pages)

    @property
    def problems(self) -> Sequence[Problem]:
        """What is wrong with templates, as far as pages have been made; each line once."""
        return tuple(in_reading_order(self._renderer.problems))

    def made(self) -> Iterator[RenderedPage | KeptPage]:
        """Every page that the templates can show; none where the frame around them can't be."""
        for number, page in enumerate(self._plan.pages.values(), 1):
            made = self._renderer.make(page, self._standing.get(page.route, ""))
            if made is None:
                self.broken.append(page.route)
            else:
                self.done += 1
                yield made
            self._progress(number, len(self._plan.pages))

    def held(self) -> HeldPages:
        """All of them in memory, rendered whatever the old site has."""
        pages = (self._renderer.make(page) for page in self._plan.pages.values())
        rendered = {made.page.route: made for made in pages if isinstance(made, RenderedPage)}
        return HeldPages(rendered, self.problems)

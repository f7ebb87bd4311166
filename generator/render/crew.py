"""Pages in groups, rendered by other processes or machines: the same code makes them, and the same bytes come of it."""

import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from generator.plan import Page
from generator.problems import Problem
from generator.render.rendered import NOTHING_KNOWN, KeptPage, MadeFrom, RenderedPage
from generator.render.renderer import Recipe, Renderer

_GROUP = 50
"""Pages that are handed out at once: some megabytes of HTML on their way back."""
_AHEAD = 2
"""Groups for each hand that are on their way: enough that none waits, and few in memory."""

_PATIENCE = 5.0
"""Seconds after which somebody looks whether those who render are there still."""

Batch = tuple[tuple[RenderedPage | KeptPage | str, ...], tuple[Problem, ...]]
"""Of each page what it became, or its route where the templates can't show it; and what is wrong with these."""


class LostWorkersError(Exception):
    """A process or a machine that rendered pages is gone, or is another program than this one."""


@dataclass(frozen=True, slots=True)
class Crew:
    """Who renders pages beside this process."""

    executor: Executor
    hands: int
    """How many groups they work on at once."""
    share: Callable[[bytes], Any]
    """Brings what every group needs to all of them once; what is handed over with each group in its place."""
    is_there: Callable[[], bool] = lambda: True
    """Whether anybody is left: a cluster waits for new machines for ever."""
    losses: tuple[type[Exception], ...] = (BrokenExecutor,)
    """What is thrown where one of them is gone."""


def render_here(recipe: Recipe, pages: Iterable[Page], standing: Mapping[str, MadeFrom]) -> Iterator[Batch]:
    """Each page as a group of its own, made by this process when it is asked for."""
    renderer = Renderer(recipe)
    for page in pages:
        yield _batch(renderer, ((page.route, standing.get(page.route, NOTHING_KNOWN)),))


def rendered_by(crew: Crew, recipe: Recipe, pages: Iterable[Page], standing: Mapping[str, MadeFrom]) -> Iterator[Batch]:
    """The groups of the pages, in their order."""
    shared = crew.share(pickle.dumps((recipe, recipe.key()), pickle.HIGHEST_PROTOCOL))
    waiting: deque[Future[Batch]] = deque()
    rest = iter(pages)
    try:
        while True:
            while len(waiting) < crew.hands * _AHEAD and (group := tuple(islice(rest, _GROUP))):
                asked = tuple((page.route, standing.get(page.route, NOTHING_KNOWN)) for page in group)
                waiting.append(crew.executor.submit(render_group, shared, asked))
            if not waiting:
                return
            yield _result(waiting.popleft(), crew)
    except crew.losses as error:
        raise LostWorkersError(str(error)) from error
    finally:
        for future in waiting:
            future.cancel()


def _result(future: Future[Batch], crew: Crew) -> Batch:
    while True:
        try:
            return future.result(_PATIENCE)
        except TimeoutError as error:
            if not crew.is_there():
                raise LostWorkersError("nobody is left") from error


def render_group(shared: bytes | Path, asked: tuple[tuple[str, MadeFrom], ...]) -> Batch:
    """What a worker does: render pages, given as their routes and what those of the old site were made from."""
    return _batch(_renderer(shared), asked)


def _batch(renderer: Renderer, asked: tuple[tuple[str, MadeFrom], ...]) -> Batch:
    told = len(renderer.problems)
    made = tuple(renderer.make(renderer.page(route), before) or route for route, before in asked)
    return made, tuple(renderer.problems[told:])


@lru_cache(maxsize=1)
def _renderer(shared: bytes | Path) -> Renderer:
    """The renderer of a site, kept for its next group."""
    packed = shared.read_bytes() if isinstance(shared, Path) else shared
    recipe, key = pickle.loads(packed)  # noqa: S301 - it comes from the process that asks for the work
    assert isinstance(recipe, Recipe)
    if recipe.key() != key:
        raise LostWorkersError("another program or theme")
    return Renderer(recipe)

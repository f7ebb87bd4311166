"""Pages by groups: the same pages in the same order, whoever renders them; and what happens to who is lost."""

import pickle
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.pipeline import prepare
from generator.render import crew as crews
from generator.render.crew import Crew, LostWorkersError, render_here, rendered_by
from generator.render.rendered import MadeFrom
from generator.render.renderer import Recipe
from generator.render.stream import PageStream
from generator.theme import find_theme
from tests.builders import TODAY, write_site


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Recipe:
    root = write_site(tmp_path_factory.mktemp("site"))
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    assert prepared.published is not None and prepared.plan is not None
    pages = pipeline.build(prepared.published, prepared.plan, prepared.media, theme).pages
    assert isinstance(pages, PageStream)
    return pages.recipe


class _Lost(Executor):
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_exception(BrokenProcessPool("gone"))
        return future


class _Waiting(Executor):
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        return Future()


def test_groups_hold_what_one_process_makes_in_its_order(recipe: Recipe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "_GROUP", 7)
    pages = recipe.plan.pages.values()
    here = [made for group, _ in render_here(recipe, pages, {}) for made in group]
    with ThreadPoolExecutor(1) as executor:
        groups = list(rendered_by(Crew(executor, 2, lambda shared: shared), recipe, pages, {}))
    assert [made for group, _ in groups for made in group] == here and len(here) == len(pages) > 40
    assert {len(group) for group, _ in groups[:-1]} == {7}


def test_nobody_looks_at_what_is_known_to_be_the_same(recipe: Recipe) -> None:
    """But at the first page of each section at each depth, for the frame around them."""
    pages = list(recipe.plan.pages.values())
    known = {
        made.page.route: made.made_from for (made,), _ in render_here(recipe, pages, {}) if not isinstance(made, str)
    }
    again = [made for (made,), _ in render_here(recipe, pages, known)]
    assert [type(made).__name__ for made in again] == ["KeptPage"] * len(pages)
    unseen = {made.page.route for made in again if made.made_from is known[made.page.route]}
    offers = {page.route for page in pages if page.kind == "offer"}
    assert known[""].trace is None and "" not in unseen and unseen > offers > set()


def test_what_the_old_site_has_is_not_rendered(recipe: Recipe) -> None:
    pages = list(recipe.plan.pages.values())
    known = {
        made.page.route: MadeFrom(made.made_from.key)
        for (made,), _ in render_here(recipe, pages, {})
        if not isinstance(made, str)
    }
    del known[""]
    kept = [type(made).__name__ for (made,), _ in render_here(recipe, pages, known)]
    assert kept == ["RenderedPage"] + ["KeptPage"] * (len(pages) - 1)


def test_who_is_lost_is_told_as_such(recipe: Recipe) -> None:
    with pytest.raises(LostWorkersError, match="gone"):
        list(rendered_by(Crew(_Lost(), 1, lambda shared: shared), recipe, recipe.plan.pages.values(), {}))


def test_nobody_is_waited_for_who_is_not_there(recipe: Recipe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "_PATIENCE", 0.01)
    crew = Crew(_Waiting(), 1, lambda shared: shared, is_there=lambda: False)
    with pytest.raises(LostWorkersError, match="nobody"):
        list(rendered_by(crew, recipe, recipe.plan.pages.values(), {}))


def test_another_program_makes_no_page(recipe: Recipe, tmp_path: Path) -> None:
    """The same file with the key of another program, as a machine would have it that was not brought up to date."""
    path = tmp_path / "site"
    path.write_bytes(pickle.dumps((replace(recipe), "another")))
    with pytest.raises(LostWorkersError, match="another program"):
        crews.render_group(path, (("", ""),))

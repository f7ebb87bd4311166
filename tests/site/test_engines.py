"""The contract of engines: whoever writes a site, the same pages and files arrive, and nobody else's are touched."""

import os
import re
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files

from generator.engine import ENGINES, WEBSITES, load_engine
from generator.engine.mark import MARK
from generator.engine.mkdocs.plugin import WegweiserPlugin
from generator.pipeline import prepare
from generator.problems import Level, Problem
from generator.render.rendered import HeldPages
from generator.theme import Theme, find_theme
from tests.builders import TODAY, HeldSite, build, write_site

ODD_FILES = {
    ".well-known/security.txt": b"Contact: mailto:info@example.org\n",
    ".well-known/.versteckt": b"x",
    "angebote.md": b"no page, though a page's address is like it\n",
    "media/README.md": b"# no page either\n",
    "media/Foto ä.svg": b"<svg/>",
    "media/leer.txt": b"",
    "media/seite.html": b"{{ no template }}\r\n",
    "templates/vorlage.html": b"<p>",
}
"""Files with names that engines like to read something into."""


@dataclass(frozen=True)
class Made:
    """A site in memory and its theme."""

    site: HeldSite
    theme: Theme

    def write(self, engine: str, target: Path) -> list[Problem]:
        return load_engine(engine)(self.site, self.theme, target)

    def with_files(self, files: dict[str, bytes | Path]) -> "Made":
        return replace(self, site=replace(self.site, files={**self.site.files, **files}))

    def without_page(self, route: str) -> "Made":
        return replace(
            self, site=replace(self.site, pages=HeldPages({r: p for r, p in self.site.pages.items() if r != route}))
        )


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Made:
    root = write_site(tmp_path_factory.mktemp("county"))
    film = root / "film.mp4"
    film.write_bytes(bytes(range(256)) * 40)
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    assert prepared.published is not None and prepared.plan is not None
    site = build(prepared.published, prepared.plan, prepared.media, theme)
    return Made(site, theme).with_files({**ODD_FILES, "media/film.mp4": film})


@pytest.fixture(scope="module")
def made(whole: Made) -> Made:
    """The same with the first file of each kind of the search: more than a thousand others say nothing more of folders."""
    files = {path: content for path, content in whole.site.files.items() if not _OTHERS.fullmatch(path)}
    return replace(whole, site=replace(whole.site, files=files))


_OTHERS = re.compile(r"assets/search/.+-[1-9]\d*\.bin")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items()}


def website_page(route: str) -> str:
    return route if route.endswith(".html") else f"{route}index.html"


def tree_page(route: str) -> str:
    return f"docs/{website_page(route)[:-5]}.md"


PAGES: dict[str, Callable[[str], str]] = {**dict.fromkeys(WEBSITES, website_page), "tree": tree_page}
"""Engine → where it puts a page."""
FILES = {**dict.fromkeys(WEBSITES, ""), "tree": "docs/"}
"""Engine → the folder of planned files."""
MORE = {**dict.fromkeys(WEBSITES, ()), "tree": ("zensical.toml",)}
"""Engine → what it adds beside the list of our files."""


@pytest.fixture(params=tuple(ENGINES))
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_planned_file_and_page_arrives_and_nothing_else(whole: Made, engine: str, tmp_path: Path) -> None:
    assert whole.write(engine, tmp_path / "site") == []
    arrived = tree(tmp_path / "site")
    assert ".nojekyll" in whole.site.files and len(whole.site.files) > 20 and len(whole.site.pages) > 40
    for path, content in whole.site.files.items():
        expected = content.read_bytes() if isinstance(content, Path) else content
        assert arrived.pop(FILES[engine] + path) == expected, path
    for route, page in whole.site.pages.items():
        text = arrived.pop(PAGES[engine](route)).decode()
        assert page.title in text and "<h1" in text, route
    assert set(arrived) == {MARK, *MORE[engine]}


@pytest.mark.parametrize("engine", WEBSITES)
def test_a_page_is_its_parts_in_their_order(made: Made, engine: str, tmp_path: Path) -> None:
    made.write(engine, tmp_path / "site")
    for route, page in made.site.pages.items():
        text = (tmp_path / "site" / website_page(route)).read_bytes().decode()
        parts = ["<!doctype html>", f'<html lang="{page.page.edition}">', page.head.decode(), page.body_class]
        parts += [page.header, page.trail.decode(), page.body.decode(), page.footer, "</html>"]
        places = [text.find(part) for part in parts]
        assert places == sorted(places) and places[0] == 0 and text.count("<h1") == 1, route


def test_websites_are_the_same_byte_for_byte(whole: Made, tmp_path: Path) -> None:
    for engine in WEBSITES:
        whole.write(engine, tmp_path / engine)
    first, *others = (tree(tmp_path / engine) for engine in WEBSITES)
    assert others and all(other == first for other in others)


def test_the_same_site_gives_the_same_bytes(made: Made, engine: str, tmp_path: Path) -> None:
    made.write(engine, tmp_path / "a")
    first = tree(tmp_path / "a")
    made.write(engine, tmp_path / "a")
    made.write(engine, tmp_path / "b")
    assert tree(tmp_path / "a") == first == tree(tmp_path / "b")


def test_pages_and_files_of_an_earlier_site_go(made: Made, engine: str, tmp_path: Path) -> None:
    made.with_files({"alt/liste.txt": b"old", "media/alt.txt": b"old"}).write(engine, tmp_path / "site")
    made.without_page("orte/adorf/").write(engine, tmp_path / "site")
    made.without_page("orte/adorf/").write(engine, tmp_path / "new")
    assert tree(tmp_path / "site") == tree(tmp_path / "new")
    assert not (tmp_path / "site" / FILES[engine] / "alt").exists()


def test_a_failure_leaves_the_old_site(made: Made, engine: str, tmp_path: Path) -> None:
    target = tmp_path / "site"
    made.write(engine, target)
    before = tree(target)
    (problem,) = made.with_files({"media/weg.mp4": tmp_path / "weg.mp4"}).write(engine, target)
    assert (problem.code, problem.level) == ("E704", Level.ERROR) and "weg.mp4" in problem.message
    assert tree(target) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["site"], "nothing half made stays"
    made.with_files({"media/weg.mp4": tmp_path / "weg.mp4"}).write(engine, tmp_path / "first")
    assert not (tmp_path / "first").exists()


@pytest.mark.parametrize("name", ["brief.txt", ".profile", "index.html", "docs/meins.md"])
def test_a_folder_of_somebody_else_is_refused(made: Made, engine: str, tmp_path: Path, name: str) -> None:
    home = tmp_path / "home"
    (home / name).parent.mkdir(parents=True)
    (home / name).write_text("mine")
    (problem,) = made.write(engine, home)
    assert (problem.code, problem.level) == ("E703", Level.ERROR)
    assert name.split("/", maxsplit=1)[0] in problem.message and problem.message.endswith("leeren.")
    assert tree(home) == {name: b"mine"}


def test_a_file_in_the_place_of_the_folder_is_refused(made: Made, engine: str, tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine")
    assert [problem.code for problem in made.write(engine, tmp_path / "site")] == ["E703"]
    assert (tmp_path / "site").read_text() == "mine"


def test_what_others_put_beside_our_files_stays(made: Made, engine: str, tmp_path: Path) -> None:
    target = tmp_path / "site"
    made.write(engine, target)
    (target / "CNAME").write_text("example.org")
    (target / ".git").mkdir()
    (target / ".git" / "HEAD").write_text("ref")
    for folder in (target, target / FILES[engine] / "assets"):
        (folder / ".DS_Store").write_text("left by a file manager")
    assert made.without_page("orte/adorf/").write(engine, target) == []
    assert (target / "CNAME").read_text() == "example.org" and (target / ".git" / "HEAD").read_text() == "ref"
    assert not (target / PAGES[engine]("orte/adorf/")).exists()


def test_what_others_put_among_our_files_is_refused(made: Made, engine: str, tmp_path: Path) -> None:
    target = tmp_path / "site"
    made.write(engine, target)
    mine = target / FILES[engine] / "assets" / "mein.css"
    mine.write_text("mine")
    before = tree(target)
    (problem,) = made.write(engine, target)
    assert problem.code == "E703" and f"{FILES[engine]}assets/mein.css" in problem.message
    assert tree(target) == before


def test_a_new_file_never_covers_one_of_somebody_else(made: Made, engine: str, tmp_path: Path) -> None:
    target = tmp_path / "site"
    made.write(engine, target)
    (target / FILES[engine] / "neu").mkdir()
    (target / FILES[engine] / "neu" / "liste.txt").write_text("mine")
    before = tree(target)
    assert [p.code for p in made.with_files({"neu/liste.txt": b"ours"}).write(engine, target)] == ["E703"]
    assert tree(target) == before


def test_a_link_to_the_folder_stays_a_link(made: Made, engine: str, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "disk")
    assert made.write(engine, tmp_path / "site") == []
    assert (tmp_path / "site").is_symlink() and (tmp_path / "disk" / PAGES[engine]("")).is_file()


def test_a_large_film_is_copied_and_never_held_in_memory(made: Made, engine: str, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.touch()
    os.truncate(film, 100_000_000)
    made.write(engine, tmp_path / "site")  # what an engine loads at first is no part of the question
    tracemalloc.start()
    try:
        assert made.with_files({"media/gross.mp4": film}).write(engine, tmp_path / "site") == []
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (tmp_path / "site" / FILES[engine] / "media" / "gross.mp4").stat().st_size == 100_000_000
    assert peak < 50_000_000


def test_an_unknown_place_is_told(made: Made, engine: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (problem,) = made.write(engine, tmp_path / "file" / "site")
    assert problem.code == "E704"


@pytest.mark.parametrize("address", ["../weg.txt", "/weg.txt", "a/../../../weg.txt"])
def test_nothing_is_written_outside_of_the_folder(made: Made, engine: str, tmp_path: Path, address: str) -> None:
    """The plan gives no such address; if it did, this is a bug that must not reach anybody's files."""
    with pytest.raises(ValueError, match="leads out"):
        made.with_files({address: b"x"}).write(engine, tmp_path / "deep" / "site")
    assert not list(tmp_path.rglob("weg.txt")) and not Path("/weg.txt").exists()
    assert list((tmp_path / "deep").iterdir()) == []


@pytest.mark.parametrize("aborts", [False, True])
def test_what_mkdocs_says_comes_back_as_problems(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, aborts: bool
) -> None:
    made.write("mkdocs", tmp_path / "site")
    before = tree(tmp_path / "site")

    on_files = WegweiserPlugin.on_files

    def complain(plugin: WegweiserPlugin, files: Files, *, config: MkDocsConfig) -> Files:
        get_plugin_logger("theme").warning("Das geht nicht.")
        if aborts:
            raise PluginError("Schluss.")
        return on_files(plugin, files, config=config)

    monkeypatch.setattr(WegweiserPlugin, "on_files", complain)
    problems = made.without_page("orte/adorf/").write("mkdocs", tmp_path / "site")
    assert {problem.code for problem in problems} == ({"E701", "W702"} if aborts else {"W702"})
    assert "Das geht nicht." in " ".join(problem.message for problem in problems)
    assert all(p.message.endswith("wegweiser build --engine plain.") for p in problems)
    assert (tree(tmp_path / "site") == before) == aborts


def test_the_tree_says_the_language_of_the_site(made: Made, tmp_path: Path) -> None:
    made.write("tree", tmp_path / "de")
    assert 'language = "de"\n' in (tmp_path / "de/zensical.toml").read_text(encoding="utf-8")
    home = made.site.pages[""]
    english = replace(home, page=replace(home.page, edition="en-GB"))
    replace(made, site=replace(made.site, pages=HeldPages({**made.site.pages, "": english}))).write(
        "tree", tmp_path / "en"
    )
    assert 'language = "en"\n' in (tmp_path / "en/zensical.toml").read_text(encoding="utf-8")

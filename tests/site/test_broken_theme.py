"""A theme of a site's own that is broken is told at its line, by the check where that can be known, and ends nothing."""

from pathlib import Path

import pytest

from generator.pipeline import prepare
from generator.theme import find_theme
from tests.builders import TODAY, build, write_site
from tests.site.running import wegweiser


def problems(root: Path) -> tuple[list[tuple[str, str, int]], list[tuple[str, str, int]], int]:
    """What the check tells and what building tells, and how many pages stand."""
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    site = build(prepared.published, prepared.plan, prepared.media, theme)
    told = [
        [(p.code, p.path, p.line) for p in found if p.level == "error"]
        for found in (prepared.problems, site.pages.problems)
    ]
    return told[0], told[1], len(site.pages)


ALL = 120


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("pages/offer.html", "<h1>\n{% if %}", 2),
        ("pages/offer.html", "\n\n{{ page.title|gibtesnicht }}", 3),
        ("partials/media.html", "{% macro x() %}", 1),
        ("eigenes/neu.html", "{{ ", 1),
        ("pages/offer.html", "{{" * 50_000, 1),
        ("pages/offer.html", "{% include " * 50_000, 1),
        ("pages/offer.html", "\n{{ a(" * 500 + ")}}" * 500, 1),
    ],
)
def test_the_check_finds_what_is_no_template(tmp_path: Path, name: str, text: str, line: int) -> None:
    root = write_site(tmp_path, {f"theme/{name}": text})
    checked, _, pages = problems(root)
    assert checked == [("E707", f"theme/{name}", line)]
    assert pages == (ALL if name.startswith("eigenes") else pages) and pages > 0


def test_a_template_in_another_encoding(tmp_path: Path) -> None:
    root = write_site(tmp_path, {"theme/pages/offer.html": ""})
    (root / "theme/pages/offer.html").write_bytes(b"<h1>\xe4</h1>")
    checked, built, pages = problems(root)
    assert checked == [("E707", "theme/pages/offer.html", 1)] and [code for code, _, _ in built] == ["E707"]
    assert 0 < pages < ALL


@pytest.mark.parametrize(
    ("name", "text", "line", "stand"),
    [
        ("pages/offer.html", "<h1>\n{{ nix.da }}", 2, True),
        ("pages/offer.html", "{{ page.title }}\n{{ page.gibtesnicht }}", 2, True),
        ("pages/offer.html", "{% include 'weg.html' %}", 1, True),
        ("pages/offer.html", "{{ 1 / 0 }}", 1, True),
        ("partials/header.html", "\n{{ nix }}", 2, False),
        ("main.html", "\n{{ nix }}", 2, False),
    ],
)
def test_building_finds_what_a_template_lacks(tmp_path: Path, name: str, text: str, line: int, stand: bool) -> None:
    root = write_site(tmp_path, {f"theme/{name}": text})
    checked, built, pages = problems(root)
    assert (checked, built) == ([], [("E707", f"theme/{name}", line)])
    assert 0 < pages < ALL if stand else pages == 0


@pytest.mark.parametrize(
    "around", ["{%% extends 'main.html' %%}\n{%% block a %%}%s{%% endblock %%}", "%s{%% include 'main.html' %%}"]
)
def test_a_page_that_brings_the_frame_itself_is_told_how_it_begins(tmp_path: Path, around: str) -> None:
    """The error comes up in the program's own main.html, a file that the county does not have."""
    root = write_site(tmp_path, {"theme/pages/home.html": around % "<h1>{{ page.title }}</h1>"})
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    (problem,) = build(prepared.published, prepared.plan, prepared.media, theme).pages.problems
    assert (problem.code, problem.path, problem.line) == ("E707", "theme/pages/home.html", 1)
    assert "„{% extends … %}“" in problem.message and "<h1>{{ page.title }}</h1>" in problem.message


def test_what_an_own_template_hands_on_wrongly_is_told_at_its_own_line(tmp_path: Path) -> None:
    own = "{% from 'partials/blocks.html' import sentences %}\n{{ sentences(nix.da) }}\n{{ sentences(5) }}"
    root = write_site(tmp_path, {"theme/pages/text.html": own.replace("nix.da", "()")})
    _, built, _ = problems(root)
    assert built == [("E707", "theme/pages/text.html", 3)]


@pytest.mark.parametrize("engine", ["plain", "mkdocs"])
def test_the_old_site_stays(tmp_path: Path, engine: str) -> None:
    root = write_site(tmp_path / "county")
    arguments = ("build", "--engine", engine, "--today", "2026-11-24")
    assert wegweiser(*arguments, folder=root)[0] == 0
    before = (root / "site/angebote/krabbelgruppe/index.html").read_bytes()
    write_site(root, {"theme/main.html": "{{ nix }}"})
    for more in ((), ("--keep-going",)):
        code, said = wegweiser(*arguments, *more, folder=root)
        assert code == 1 and "theme/main.html:1:1 E707" in said
        assert (root / "site/angebote/krabbelgruppe/index.html").read_bytes() == before


def test_the_check_fills_templates_of_a_sites_own(tmp_path: Path) -> None:
    """It says whatever would stop a build, though nothing is written."""
    root = write_site(tmp_path, {"theme/pages/offer.html": "{{ page.title }}\n{{ page.gibtesnicht }}"})
    code, said = wegweiser("check", "--today", "2026-11-24", folder=root)
    assert code == 1 and "theme/pages/offer.html:2:1 E707" in said
    assert not (root / "site").exists()
    write_site(root, {"theme/pages/offer.html": "<h1>{{ page.title }}</h1>"})
    assert wegweiser("check", "--today", "2026-11-24", folder=root)[0] == 0

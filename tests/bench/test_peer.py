"""The site of Hugo that our builds are measured against, as far as it can be told without Hugo."""

import json
import re
from pathlib import Path

import pytest

from tests.bench.hugo.convert import HERE, LISTS, convert
from tests.bench.peer import Kind, compare, compare_sizes, kind_of


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("index.html", ""),
        ("404.html", "404.html"),
        ("orte/index.html", "orte/"),
        ("orte/olfen/index.html", "orte/*/"),
        ("orte/olfen/baby/index.html", "orte/*/*/"),
        ("leicht/index.html", "leicht/"),
        ("leicht/orte/olfen/index.html", "leicht/orte/*/"),
    ],
)
def test_kind_of_a_page(path: str, kind: str) -> None:
    assert kind_of(path) == kind


def test_comparison_of_sizes() -> None:
    ours = {"index.html": 10, "orte/a/index.html": 100, "orte/b/index.html": 100}
    peer = {"index.html": 10, "orte/a/index.html": 150, "orte/c/index.html": 40}
    found = compare_sizes(ours, peer)
    assert (found.only_ours, found.only_peers) == (("orte/b/index.html",), ("orte/c/index.html",))
    assert found.kinds == {"": Kind(1, 10, 1, 10), "orte/*/": Kind(2, 200, 2, 190)}
    assert found.kinds["orte/*/"].ratio == pytest.approx(0.95)
    assert found.total == Kind(3, 210, 3, 200)


def test_a_kind_of_the_peer_alone_has_no_ratio() -> None:
    assert compare_sizes({}, {"x/index.html": 5}).kinds["x/"].ratio == 0.0


def test_comparison_of_folders_sees_pages_alone(tmp_path: Path) -> None:
    for side in ("ours", "peer"):
        (tmp_path / side / "orte").mkdir(parents=True)
        (tmp_path / side / "orte" / "index.html").write_text(side)
    (tmp_path / "ours" / "site.css").write_text("p{}")
    found = compare(tmp_path / "ours", tmp_path / "peer")
    assert (found.only_ours, found.only_peers, found.kinds) == ((), (), {"orte/": Kind(1, 4, 1, 4)})


@pytest.fixture
def site(tmp_path: Path) -> Path:
    content = tmp_path / "site" / "content"
    for folder in ("offers/olfen", "providers", "pages"):
        (content / folder).mkdir(parents=True)
    (tmp_path / "site" / "site_config.yml").write_text("url: https://a.example/\nexample: yes\n")
    for name in LISTS:
        (content / f"{name}.yml").write_text("[]\n")
    (content / "offers" / "olfen" / "a.yml").write_text("title: A\ntimes:\n- {date: 2026-11-28, from: 9:00}\n")
    (content / "providers" / "p.yml").write_text("name: P\n")
    (content / "pages" / "about.md").write_text("# Über uns\n\nText.\n")
    return tmp_path / "site"


def test_json_has_the_records_as_they_are_written(site: Path, tmp_path: Path) -> None:
    convert(site, tmp_path / "hugo")
    found = json.loads((tmp_path / "hugo" / "data" / "records.json").read_text())
    assert found["offers"] == {"olfen": {"a": {"title": "A", "times": [{"date": "2026-11-28", "from": "9:00"}]}}}
    assert found["providers"] == {"p": {"name": "P"}}
    assert found["site_config"]["example"] == "yes"
    assert (tmp_path / "hugo" / "hugo.toml").read_text().startswith('baseURL = "https://a.example/"')
    head = '{"title": "Über uns", "type": "text"}'
    assert (tmp_path / "hugo" / "content" / "ueber.md").read_text() == f"{head}\n\nText.\n"


def test_yaml_is_that_of_the_editors(site: Path, tmp_path: Path) -> None:
    convert(site, tmp_path / "hugo", as_yaml=True)
    records = tmp_path / "hugo" / "data" / "records"
    for path in (site / "content" / "offers").rglob("*.yml"):
        assert (records / path.relative_to(site / "content")).read_bytes() == path.read_bytes()
    assert {path.stem for path in records.glob("*.yml")} == {*LISTS, "site_config"}


def test_templates_use_each_partial_that_there_is() -> None:
    layouts = [path.read_text(encoding="utf-8") for path in (HERE / "layouts").rglob("*.html")]
    used = {name for text in layouts for name in re.findall(r'partial(?:Cached)? "([^"]+)"', text)}
    assert used == {path.name for path in (HERE / "layouts" / "_partials").glob("*.html")}

"""First visits: what a slow page does wrong is measured, and told of the right pages."""

import gzip
from urllib.request import Request, urlopen

import pytest

from tests.bench.host import hosted
from tests.bench.pages import Visit, chosen_routes, middle, visit

_GOOD = Visit(1_200, 0.01, 200, 30_000)


@pytest.fixture
def site(tmp_path):
    """A site with a good page and one that blocks, jumps and paints late."""
    (tmp_path / "_headers").write_text("/*\n  X-All: ja\n/assets/*\n  X-Assets: auch\n")
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/site.css").write_text("p { margin: 0 }" * 500)
    head = '<!doctype html><html lang="de"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
    (tmp_path / "index.html").write_text(f"{head}<h1>Seite</h1>")
    (tmp_path / "slow").mkdir()
    (tmp_path / "slow/index.html").write_text(
        head + '<link rel="stylesheet" href="../assets/site.css"><h1>Seite</h1><p id="last">Ein Absatz</p><script>'
        "new PerformanceObserver(() => { const end = performance.now() + 400; while (performance.now() < end);"
        'document.querySelector("h1").style.marginBlockEnd = "300px";'
        'last.textContent = "Ein sehr langer Absatz, der erst spät kommt. ".repeat(9) })'
        '.observe({ type: "paint", buffered: true })</script>'
    )
    return tmp_path


def test_a_budget_is_broken_by_more_than_it_and_by_nothing_painted():
    assert _GOOD.over() == []
    assert Visit(1_201, 0.011, 201, 0).over() == ["LCP", "CLS", "TBT"]
    assert Visit(float("nan"), 0, 0, 0).over() == ["LCP"]


def test_the_middle_of_each_measure_is_told():
    assert middle([_GOOD, Visit(900, 0.5, 0, 1), Visit(3_000, 0, 900, 2)]) == Visit(1_200, 0.01, 200, 2)


def test_the_longest_and_a_middling_page_of_each_kind_are_visited(tmp_path):
    for name, length in {"a": 1, "b": 2, "c": 3, "d": 9, "e": 5}.items():
        kind = "redirect" if name == "d" else "topic"
        (tmp_path / f"{name}.html").write_text(f'<body class="edition-de page-{kind}">' + "x" * length)
    (tmp_path / "f.html").write_text('<body class="edition-de-simple page-topic is-easy">')
    assert list(chosen_routes(tmp_path)) == [
        ("de topic", "e.html"),
        ("de topic", "c.html"),
        ("de-simple topic", "f.html"),
    ]


def test_the_host_compresses_texts_and_says_what_the_site_says(site):
    with hosted(site) as address:
        asked = Request(f"{address}assets/site.css", headers={"Accept-Encoding": "gzip"})
        with urlopen(asked) as answer:
            assert gzip.decompress(answer.read()) == (site / "assets/site.css").read_bytes()
            assert (answer.headers["X-All"], answer.headers["X-Assets"]) == ("ja", "auch")
            assert answer.headers["Content-Type"] == "text/css"
        with urlopen(address) as answer:
            assert answer.headers["X-Assets"] is None and "Seite" in gzip.decompress(answer.read()).decode()


@pytest.mark.browser
def test_a_page_that_blocks_and_jumps_is_seen_to(browser, site):
    with hosted(site) as address:
        good, slow = visit(browser, address), visit(browser, f"{address}slow/")
    assert good.cls == 0 and good.sent > 200
    assert slow.cls > 0.01 and slow.tbt > 300 and slow.lcp > 300 and slow.sent > good.sent

"""What the development server adds to pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.engine.mkdocs.server import State, _Server

PAGE = b'<!doctype html><html><head></head><body class="page"><h1>Treff</h1></body></html>'


@pytest.fixture
def server(tmp_path: Path) -> Iterator[_Server]:
    found = _Server(tmp_path, State((), frozenset()), lambda: State((), frozenset()), "127.0.0.1", 0, "/pfad/")
    yield found
    found.server_close()


def test_a_good_page_gets_the_script_alone(server: _Server) -> None:
    html = server._inject_js_into_html(PAGE, 7).decode()
    assert html == PAGE.decode().replace("<h1>", '<script src="/livereload/serve.js" data-epoch="7"></script><h1>')


def test_errors_stand_at_the_top_escaped_and_not_without_end(server: _Server) -> None:
    server._state = State(("a.yml:1:1 E205 <b>&", *["x.yml:1:1 E201 fehlt"] * 59), frozenset())
    html = server._inject_js_into_html(PAGE, 7).decode()
    assert '<h2 id="serve-problems">60 Fehler</h2>' in html and "E205 &lt;b&gt;&amp;" in html
    assert html.count("<li>") == 50 and "10 weitere stehen im Terminal." in html
    assert html.index("serve-problems") < html.index("<h1>Treff</h1>")
    server._state = State(("a.yml:1:1 E205 kurz",), frozenset())
    assert ">1 Fehler</h2>" in server._inject_js_into_html(PAGE, 7).decode()


def test_where_no_page_is_the_sites_own_page_for_it_tells_them_else_an_empty_one(
    server: _Server, tmp_path: Path
) -> None:
    server._state = State(("a.yml:1:1 E205 kurz",), frozenset())
    empty = (server._page_of_errors(404) or b"").decode()
    assert "E205 kurz" in empty and "Content-Security-Policy" in empty and "serve.js" in empty
    (tmp_path / "404.html").write_bytes(PAGE)
    own = (server._page_of_errors(404) or b"").decode()
    assert "E205 kurz" in own and "<h1>Treff</h1>" in own


def test_the_next_build_changes_what_is_told(server: _Server) -> None:
    server._rebuild = lambda: State(("a.yml:1:1 E205 kurz",), frozenset({"angebote/x/index.html"}))
    server.builder()
    server._asked.file = "angebote/x/index.html"
    assert "was zuletzt ohne Fehler war" in server._inject_js_into_html(PAGE, 7).decode()
    server._asked.file = "angebote/y/index.html"
    html = server._inject_js_into_html(PAGE, 7).decode()
    assert "E205 kurz" in html and "zuletzt" not in html

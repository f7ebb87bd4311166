"""What a phone loads with the first page that it opens, packed as servers do, and whether the stylesheet knows the page."""

import gzip
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from generator.styles import inventory
from generator.styles.inventory import PROSE
from tests.browser.routes import ROUTES

THEME = Path(__file__).parents[2] / "theme"
_LOADED = re.compile(
    r'<(?:script|img)\b[^>]* src="([^"]+)"|<link rel="(?:stylesheet|icon|modulepreload)" href="([^"]+)"|<use href="([^#"]+)'
)
_SEARCH = ("search-engine.js", "search-page.js")
"""What the search alone loads; the budget is that of a visit before it."""


@cache
def _packed(file):
    return len(gzip.compress(file.read_bytes(), 9))


def _page(site, route):
    path = route.partition("#")[0]
    return site / path if path.endswith(".html") else site / path / "index.html"


def _loads(site, page):
    """The files that a page names, and those that its stylesheets name."""
    named = {name for found in _LOADED.findall(page.read_text(encoding="utf-8")) for name in found if name}
    files = {(site / name.lstrip("/") if name.startswith("/") else page.parent / name).resolve() for name in named}
    sheets = [file for file in files if file.suffix == ".css"]
    pictures = {
        (sheet.parent / name).resolve()
        for sheet in sheets
        for name in re.findall(r'url\("?([^")]+)"?\)', sheet.read_text(encoding="utf-8"))
    }
    return files | pictures


def test_a_first_visit_is_small(site_folder):
    for route in ROUTES:
        page = _page(site_folder, route)
        files = _loads(site_folder, page)
        assert {file.suffix for file in files} >= {".css", ".js", ".svg"}, route
        assert sum(_packed(file) for file in files if file.suffix == ".css") <= 10_000, route
        before = sum(_packed(file) for file in files if file.name not in _SEARCH)
        assert before + _packed(page) <= 35_000, route


class _Reader(HTMLParser):
    """Collects what stands on a page, and apart from it what stands in the texts of editors."""

    def __init__(self, known):
        super().__init__()
        self.known, self.unknown, self._open = known, set(), []

    def handle_starttag(self, tag, attrs):
        names = self.known.prose if PROSE in self._open else self.known.page
        attributes = dict(attrs)
        found = {tag: tag in names.elements}
        found |= {f".{name}": names.has_class(name) for name in (attributes.get("class") or "").split()}
        found |= {
            f"[{name}={value}]": names.has_attribute(name, value or "", True)
            for name, value in attrs
            if name != "class"
        }
        self.unknown |= {f"{' '.join(self._open[-2:])} {name}" for name, is_known in found.items() if not is_known}
        if tag not in ("meta", "link", "input", "img", "br", "hr", "source", "track", "wbr"):
            self._open.append(PROSE if PROSE in (attributes.get("class") or "") else tag)

    def handle_endtag(self, tag):
        self._open.pop()


def test_the_stylesheet_knows_what_stands_on_pages(site_folder):
    """What the theme is said to write is what it writes: no page has anything whose rules were cut away."""
    sources = [[path.read_text(encoding="utf-8") for path in THEME.rglob(pattern)] for pattern in ("*.html", "*.js")]
    known = inventory(*sources)
    for route in ROUTES:
        reader = _Reader(known)
        reader.feed(_page(site_folder, route).read_text(encoding="utf-8"))
        assert reader.unknown == set(), route

"""What the county's own easy pages show: nothing in standard German, nothing explained twice, no page too long."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.catalog import Catalog, build_catalog
from generator.editions import make_editions
from generator.facts import gather_channels, gather_facts
from generator.model.base import Record
from generator.model.notes import Note
from generator.plan import build_plan
from generator.publication import publish
from generator.render.pages import PAGES
from generator.render.parts.length import MOST_WORDS
from generator.render.renderer import Recipe, Renderer
from generator.source.files import read_sources
from generator.theme import find_theme

ROOT = Path(__file__).parents[2]
_KINDS = ("offer", "provider", "municipality", "phase", "text")


@pytest.fixture(scope="module")
def county() -> Catalog:
    catalog, _ = build_catalog(read_sources(ROOT)[0], date(2026, 11, 28))
    assert catalog is not None
    return catalog


@pytest.fixture(scope="module")
def pages(county: Catalog) -> dict[str, tuple[str, str]]:
    """Route → kind and HTML of easy pages."""
    published = publish(county)
    plan = build_plan(published, PAGES, make_editions(county.site, county.edition_texts))[0]
    theme = find_theme(ROOT)
    renderer = Renderer(
        Recipe(
            published, plan, gather_facts(published), gather_channels(published), theme.folders, theme.assets, {}, {}
        )
    )
    wanted = [page for page in plan.pages.values() if page.edition == "de-simple" and page.kind in _KINDS]
    return {page.route: (page.kind, renderer.make(page).body.decode()) for page in wanted}


def _notes(value: object) -> Iterator[Note]:
    if isinstance(value, Note):
        yield value
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            yield from _notes(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _notes(item)


def test_no_note_stands_there_in_standard_german(county: Catalog, pages: dict[str, tuple[str, str]]) -> None:
    noted = {note for entry in county.entries if entry.record is not None for note in _notes(entry.record)}
    easy = _said_in_easy_words(county) + " ".join(sentence for note in noted for sentence in note.easy)
    hard = {note.text for note in noted if len(note.text.split()) > 3 and note.text not in easy}
    assert len(hard) > 100
    for route, (_, html) in pages.items():
        said = unescape(re.sub(r"\s+", " ", re.sub("<[^>]*>", "", html)))
        assert [text for text in hard if text in said] == [], route


def _said_in_easy_words(county: Catalog) -> str:
    """The easy texts of offers, which may say the same in the same words, and the names of sources."""
    blocks = (block for offer in county.offers.values() if offer.easy for block in offer.easy.text)
    names = (source.name for offer in county.offers.values() for source in offer.sources)
    return " ".join(map(str, (*blocks, *names)))


def test_each_page_explains_a_word_once_and_warns_by_the_sign(pages: dict[str, tuple[str, str]]) -> None:
    for route, (kind, html) in pages.items():
        asked = Counter(re.findall(r"<summary>Was heißt ([^<]*)\?</summary>", html))
        assert [word for word, count in asked.items() if count > 1] == [], route
        if kind == "offer":
            assert html.count("in schwerer Sprache") <= 1, "the sign says it everywhere else"


class _Shown(HTMLParser):
    """The words that a page shows from its title to what belongs to it, before anything is opened."""

    _VOID = ("br", "img", "wbr", "input", "use", "source", "track", "meta", "link")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden: list[bool] = [False]
        self.feed(html[html.index("<h1") : html.index('<nav class="belongs"') if "belongs" in html else None])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._VOID:
            return
        outside = self._hidden[-1]
        if tag == "summary":
            outside = any(self._hidden[:-1])
        self._hidden.append(outside or tag in ("details", "script", "template", "svg") or "hidden" in dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._VOID and len(self._hidden) > 1:
            self._hidden.pop()

    def handle_data(self, data: str) -> None:
        if not self._hidden[-1]:
            self.words += re.findall(r"\w[\w-]*", data)


def test_an_offer_shows_less_than_350_words(pages: dict[str, tuple[str, str]]) -> None:
    lengths = {route: len(_Shown(html).words) for route, (kind, html) in pages.items() if kind == "offer"}
    assert len(lengths) > 200
    assert {route: count for route, count in lengths.items() if count >= MOST_WORDS} == {}

"""What families ask (`content/planning/expected.yml`) is answered by the county's own site: in three taps, and by the search.

The built files are asked; no browser is needed for that.
"""

import re
from collections import deque
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from generator.catalog import build_catalog
from generator.source.files import read_sources
from tests.search.node import Node

ROOT = Path(__file__).parents[2]
TAPS = 3
HITS = 5
"""So many results people look through before they type something else."""
EDITIONS = {"de": "", "de-simple": "leicht/"}
"""Tag → folder."""
_LINK = re.compile(r'<a\b[^>]*\bhref="([^"]+)"')
"""Reading a thousand pages as a browser would takes five times as long; what this misses would make an answer farther."""


@cache
def _questions():
    catalog, _ = build_catalog(read_sources(ROOT)[0], date(2026, 11, 24))
    return tuple(question for question in catalog.expectations if question.offers)


def _taps(site: Path, folder: str) -> dict[str, int]:
    """Page below the top of the site → how many links lead from the start page of an edition to it."""
    far = {folder: 0}
    waiting = deque([folder])
    while waiting:
        page = waiting.popleft()
        for link in _LINK.findall((site / page / "index.html").read_text(encoding="utf-8")):
            path = urlsplit(urljoin(f"https://host/{page}", unescape(link))).path.lstrip("/")
            if path not in far and path.startswith(folder) and (site / path / "index.html").is_file():
                far[path] = far[page] + 1
                waiting.append(path)
    return far


@pytest.mark.parametrize("tag", EDITIONS)
def test_every_answer_is_three_taps_away(site_folder, tag):
    far = _taps(site_folder, EDITIONS[tag])
    pages = {
        question.question: [f"{EDITIONS[tag]}angebote/{id_}/" for id_ in question.offers] for question in _questions()
    }
    assert len(pages) >= 40
    assert {
        q: [far.get(page) for page in found] for q, found in pages.items() if min(far.get(p, 99) for p in found) > TAPS
    } == {}


def test_every_answer_is_found_by_the_words_that_a_family_types(site_folder, tmp_path):
    node = Node(tmp_path)
    try:
        node("open", str(site_folder / "assets" / "search"))
        missed = {
            (question.question, words): hits
            for question in _questions()
            for words in question.search
            if not set(question.offers).intersection(
                hits := [hit["id"] for hit in node("search", words, {"limit": HITS})["hits"]]
            )
        }
    finally:
        node.close()
    assert missed == {}

"""The files of a large index: every word is looked up in the right one, and a file that fails is asked for again."""

import json
import random

import pytest

from generator.search.builder import IndexOptions, build_index
from generator.search.documents import SearchDocument

_SYLLABLES = ("ba", "do", "fi", "gu", "ka", "lo", "mi", "nu", "pe", "ro", "sa", "tu", "wi", "zo")


def _words(count):
    """Invented words of four syllables, each once, always the same."""
    pick = random.Random(5)
    found = {"".join(pick.choices(_SYLLABLES, k=4)) + "k": None for _ in range(2 * count)}
    return [word.capitalize() for word in found][:count]


WORDS = _words(3_000)
"""A thousand for titles; for each offer two that stand in its text alone, and its neighbour's title."""
OFFERS = [
    SearchDocument(
        f"offer-{n}",
        WORDS[n],
        text=f"{WORDS[1_000 + 2 * n]} {WORDS[1_001 + 2 * n]} {WORDS[(n + 1) % 1_000]}",
        age_from=n % 30,
        age_to=n % 30 + 12,
        facets={"ort": (f"ort-{n % 7}",)},
    )
    for n in range(1_000)
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Their index, in separate files."""
    folder = tmp_path_factory.mktemp("large")
    for name, data in build_index(OFFERS, options=IndexOptions(largest_bundle=0)).files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def large(other_node, folder):
    """Opens it; the first file of a kind may fail once."""

    def open_index(failing=None):
        other_node("open", str(folder), failing)
        return other_node

    return open_index


def test_the_index_has_many_files(folder):
    manifest = json.loads((folder / "manifest.json").read_bytes())
    files = {kind: count for kind, (_, count) in manifest["files"].items()}
    assert files["words"] > 3 and files["rare"] > 3 and files["cards"] == 500 and "bundle" not in files


def test_every_word_finds_the_offers_that_have_it(large):
    node = large()
    for n in range(0, 1_000, 3):
        found = [hit["id"] for hit in node("search", WORDS[n], {"limit": 2})["hits"]]
        assert found == [f"offer-{n}", f"offer-{(n - 1) % 1_000}"], "its title, then the text"
    for word in range(1_000, 3_000, 7):
        found = [hit["id"] for hit in node("search", WORDS[word], {"limit": 5})["hits"]]
        assert found == [f"offer-{(word - 1_000) // 2}"]


def test_cards_come_from_the_right_file(county):
    cards = [SearchDocument(f"offer-{n:03}", "Treff", card={"title": f"Treff {n}"}) for n in range(100)]
    hits = county(*cards)("search", "", {"limit": 100})["hits"]
    assert hits == [{"id": f"offer-{n:03}", "title": f"Treff {n}"} for n in range(100)]


@pytest.mark.parametrize("kind", ["manifest", "core", "words", "rare", "cards", "ages", "facets"])
def test_a_file_that_could_not_be_loaded_is_asked_for_again(large, kind):
    rare = "" if kind == "words" else WORDS[1_500]
    """Of a word that may be misspelt, what it may mean is asked for ahead: then nobody waits for that file."""
    question = (f"{rare} {WORDS[1]} 2 Jahre", {"filters": {"ort": ["ort-1"]}})
    wanted = large()("search", *question)
    if kind in ("manifest", "core"):
        with pytest.raises(RuntimeError, match="no network"):
            large(failing=kind)
        return
    node = large(failing=kind)
    with pytest.raises(RuntimeError, match="no network"):
        node("search", *question)
    again = node("search", *question)
    assert again["hits"] and [again[name] for name in ("total", "hits", "facets")] == [
        wanted[name] for name in ("total", "hits", "facets")
    ]


def test_a_word_of_one_title_is_found_in_the_text_of_another_offer_too(county):
    node = county(SearchDocument("title", "Drachen"), SearchDocument("text", "Treff", text="Wir bauen Drachen."))
    assert [hit["id"] for hit in node("search", "Drachen", {})["hits"]] == ["title", "text"]


def test_all_levels_of_a_word_are_read(county):
    node = county(
        SearchDocument("short", "Drachen"),
        SearchDocument("title", "Drachen bauen, malen, fliegen"),
        SearchDocument("keyword", "Treff", keywords=("Drachen",)),
        SearchDocument("mentioned", "Turnen mit Drachen"),
        SearchDocument("topic", "Treff", topics=("Drachen",)),
        SearchDocument("text", "Treff", text="Drachen"),
    )
    found = node("climb", "Drachen")["found"]
    assert found == [["short", 10], ["title", 8], ["keyword", 7], ["mentioned", 4], ["topic", 2], ["text", 1]]

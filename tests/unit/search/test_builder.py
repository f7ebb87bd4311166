import json
import random

import pytest

from generator.search.builder import _GROUPS, IndexOptions, _hashes, build_index
from generator.search.documents import SearchDocument, SynonymGroup
from generator.search.format import HASH_SIGNS, file_name
from tests.search.corpus import county_places, documents

_PLAIN = IndexOptions(county_places=county_places(), largest_bundle=0)


def test_the_same_documents_in_any_order_give_the_same_bytes():
    shuffled = documents()
    random.Random(3).shuffle(shuffled)
    assert build_index(documents(), options=_PLAIN) == build_index(shuffled, options=_PLAIN)


def test_the_manifest_names_every_file():
    files = build_index(documents(), options=_PLAIN).files
    manifest = json.loads(files["manifest.json"])
    kinds = manifest["files"].items()
    named = {file_name(kind, hashes, count, n) for kind, (hashes, count) in kinds for n in range(count)}
    assert named | {"manifest.json"} == set(files)
    assert manifest["offers"] == len(documents())


def test_small_directories_are_one_file():
    kinds = set(json.loads(build_index(documents()).files["manifest.json"])["files"])
    assert "bundle" in kinds and not kinds & {"core", "words", "spellings", "answers", "cards", "ages", "facets"}


def test_a_change_changes_the_names_of_what_it_changed_alone():
    before = set(build_index(documents(), options=_PLAIN).files)
    changed = [*documents()]
    changed[0] = SearchDocument(**{**_fields(changed[0]), "card": {"title": "Neu"}})
    after = set(build_index(changed, options=_PLAIN).files)
    kinds = {name.split("-")[0] for name in before ^ after}
    assert kinds == {"cards"}


@pytest.mark.parametrize("count", [1, 2, 23, 24, 25, 49, 310, 500])
def test_a_change_of_a_file_changes_the_names_of_few(count):
    def names(contents):
        hashes = _hashes("cards-en", contents)
        return {file_name("cards-en", hashes, count, number) for number in range(count)}

    contents = [b"%d" % number for number in range(count)]
    for changed in (0, count // 2, count - 1):
        after = names([*contents[:changed], b"new", *contents[changed + 1 :]])
        assert len(after) == count and 1 <= len(after - names(contents)) <= count // _GROUPS + 1


def test_files_that_are_the_same_for_each_site_have_one_hash_a_kind():
    manifest = json.loads(build_index(documents(), options=_PLAIN).files["manifest.json"])
    rows = {kind: len(hashes) // HASH_SIGNS for kind, (hashes, _) in manifest["files"].items()}
    assert rows["crisis"] == rows["known"] == rows["core"] == 1 and 1 < rows["cards"] <= rows["said"] <= _GROUPS


def _fields(document):
    return {name: getattr(document, name) for name in document.__slots__}


def test_no_documents_make_an_index_that_finds_nothing():
    index = build_index([])
    assert json.loads(index.files["manifest.json"])["offers"] == 0 and index.lay_words == {}


def test_the_county_adds_words_of_its_own():
    group = SynonymGroup(("Rumpelkammer",), ("Kleiderkammer",))
    assert "Rumpelkammer" not in build_index(documents()).lay_words
    assert build_index(documents(), [group]).lay_words["Rumpelkammer"] == ("kleider-grosshoeren", "kleider-weissenau")


def test_lay_words_lead_to_the_best_offers():
    words = build_index(documents()).lay_words
    assert set(words["Tagesmutter"]) == {"tagespflege-koenigsfeld", "tagespflege-weissenau"}
    assert all(1 <= len(ids) <= 3 for ids in words.values())
    assert list(words) == sorted(words)
    assert not [word for word in words if not word[0].isupper() or " " in word], "nouns, no phrases"

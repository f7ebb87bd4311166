import json
import random

from generator.search.builder import IndexOptions, build_index
from generator.search.documents import SearchDocument, SynonymGroup
from tests.search.corpus import county_places, documents

_PLAIN = IndexOptions(county_places=county_places(), largest_bundle=0)


def test_the_same_documents_in_any_order_give_the_same_bytes():
    shuffled = documents()
    random.Random(3).shuffle(shuffled)
    assert build_index(documents(), options=_PLAIN) == build_index(shuffled, options=_PLAIN)


def test_the_manifest_names_every_file():
    files = build_index(documents(), options=_PLAIN).files
    manifest = json.loads(files["manifest.json"])
    named = {f"{prefix}{n}.bin" for prefix, count in manifest["files"].values() for n in range(count)}
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

"""Words of the same documents are taken from the last index."""

from dataclasses import replace

import pytest

from generator.search import memory
from generator.search.builder import IndexOptions, build_index, make_enricher
from generator.search.documents import SearchDocument, SynonymGroup
from generator.search.language import german
from generator.search.memory import KnownDocuments
from generator.search.synonyms import Thesaurus

_KITA, _TREFF = (
    SearchDocument("kita", "Kita Sommerbrunzel"),
    SearchDocument("treff", "Offener Treff", text="Wir singen."),
)


def _words(known, documents, groups=(), county=()):
    enricher = make_enricher(documents, Thesaurus(groups, german()), IndexOptions(county_places=county), german())
    return list(known.words_of(documents, enricher))


def test_equal_documents_have_the_very_same_words() -> None:
    known = KnownDocuments()
    first = _words(known, [_KITA, _TREFF])
    again = _words(known, [replace(_TREFF), replace(_KITA, text="Wir malen.")])
    assert again[0] is first[1] and again[1] is not first[0]
    assert "mal" in again[1].text


@pytest.mark.parametrize(
    ("documents", "more"),
    [
        pytest.param([_KITA, SearchDocument("neu", "Brunzel")], {}, id="words that others are made of"),
        pytest.param([_KITA], {"groups": [SynonymGroup(("Krippe",), ("Kita",))]}, id="what people say"),
        pytest.param([_KITA], {"county": ("Adorf",)}, id="towns"),
    ],
)
def test_all_are_found_anew_where_anything_else_has_changed(documents, more) -> None:
    known = KnownDocuments()
    first = _words(known, [_KITA])
    again = _words(known, documents, **more)
    assert again[0] is not first[0]
    assert again == _words(KnownDocuments(), documents, **more)


def test_what_is_gone_is_forgotten_and_no_more_is_kept_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    known = KnownDocuments()
    first = _words(known, [_KITA, _TREFF])
    _words(known, [_KITA])
    assert _words(known, [_KITA, _TREFF])[1] is not first[1]
    monkeypatch.setattr(memory, "MOST", 1)
    known = KnownDocuments()
    first = _words(known, [_KITA, _TREFF])
    again = _words(known, [_KITA, _TREFF])
    assert again[0] is first[0] and again[1] is not first[1] and again == first


def test_an_index_is_the_same_with_what_was_known() -> None:
    known = KnownDocuments()
    build_index([_KITA, _TREFF], known=known)
    changed = [replace(_KITA, text="Wir malen."), _TREFF]
    assert build_index(changed, known=known) == build_index(changed)

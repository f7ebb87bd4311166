"""What the page of the search knows of its index before anybody asks."""

import json

import pytest

from generator.search.ahead import look_ahead
from generator.search.builder import IndexOptions, build_index
from generator.search.documents import SearchDocument


@pytest.mark.parametrize(("largest_bundle", "first"), [(20_000, "bundle"), (0, "core")])
def test_the_page_names_what_every_question_needs_first(largest_bundle: int, first: str) -> None:
    documents = [SearchDocument("kurs", "Kurs"), SearchDocument("treff", "Treff")]
    files = build_index(documents, (), IndexOptions(largest_bundle=largest_bundle)).files
    ahead = look_ahead(files)
    assert ahead.facts == json.loads(files["manifest.json"])
    assert [name.partition("-")[0] for name in ahead.files] == [first, "signs"]
    assert set(ahead.files) <= set(files)

"""What the index keeps of the words of all documents."""

import pytest

from generator.search.builder import IndexOptions, make_enricher
from generator.search.documents import SearchDocument, SynonymGroup
from generator.search.format import posting
from generator.search.language import german
from generator.search.postings import TEXT_LIMIT_FROM, gather
from generator.search.synonyms import Thesaurus


def gathered(documents, groups=()):
    language = german()
    thesaurus = Thesaurus([*groups], language)
    enricher = make_enricher(documents, thesaurus, IndexOptions(), language)
    return gather(map(enricher.words_of, documents))


def numbers(found, key):
    return [list(offers) for offers in found.named[key]]


def test_a_word_stands_at_its_level_and_in_texts_at_the_lowest():
    documents = [
        SearchDocument("a", "Quirl"),
        SearchDocument("b", "Treff", text="Quirl"),
        SearchDocument("c", "Treff und Quirl und Ball und Spiel"),
    ]
    found = gathered(documents)
    assert numbers(found, "quirl") == [[1], [], [], [], [], [2], [0]] and "quirl" not in found.text
    assert found.posting_of("quirl") == posting([[1], [], [], [], [], [2], [0]])
    assert (found.size_of("quirl"), found.size_of("quirl", 5), found.size_of("quirl", 6)) == (3, 2, 1)


def test_an_offer_that_is_named_by_a_word_is_not_noted_for_its_text_again():
    assert numbers(gathered([SearchDocument("a", "Quirl", text="Quirl Quirl")]), "quirl") == [
        [],
        [],
        [],
        [],
        [],
        [],
        [0],
    ]


def test_words_of_texts_alone_stay_apart():
    found = gathered([SearchDocument("a", "Treff"), SearchDocument("b", "Treff", text="Quirl")])
    assert list(found.text["quirl"]) == [1] and "quirl" not in found.named
    assert found.posting_of("quirl") == posting([[1], [], [], [], [], [], []])


@pytest.mark.parametrize(
    ("total", "those", "is_kept"),
    [(99, 99, True), (100, 12, True), (100, 13, False), (200, 24, True), (200, 25, False)],
)
def test_a_word_that_stands_in_many_texts_says_nothing_there(total, those, is_kept):
    documents = [SearchDocument(str(n), "Treff", text="Quirl" if n < those else "") for n in range(total)]
    assert ("quirl" in gathered(documents).text) is is_kept and TEXT_LIMIT_FROM == 100


def test_a_word_is_shown_as_most_offers_write_it():
    titles = ("Hebamme", "Hebammen", "Hebammen und Hebamme und Hebamme", "Kurs", "Kurse")
    found = gathered([SearchDocument(str(n), title) for n, title in enumerate(titles)])
    assert found.shown["hebamm"] == "Hebamme", (
        "each offer counts once, and of two as frequent the first by letters wins"
    )
    assert found.shown["kurs"] == "Kurs"
    assert (
        gathered([SearchDocument("a", "Kurse"), SearchDocument("b", "Kurs"), SearchDocument("c", "Kurse")]).shown[
            "kurs"
        ]
        == "Kurse"
    )


def test_phrases_are_marked():
    group = SynonymGroup(("Baby schreit", "Heulboje"), ("Schreiambulanz",))
    found = gathered([SearchDocument("a", "Schreiambulanz"), SearchDocument("b", "Treff")], [group])
    assert found.phrases == {"baby wein"} and numbers(found, "baby wein")[3] == [0]


def test_words_that_an_offer_has_itself_are_no_mere_lay_words():
    group = SynonymGroup(("heulen", "jammern"), ("Schreiambulanz",))
    found = gathered(
        [SearchDocument("a", "Schreiambulanz"), SearchDocument("b", "Treff", keywords=("Jammern",))], [group]
    )
    assert found.lay == {"heul"}

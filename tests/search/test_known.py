"""A guess never beats a known word: what is right stays as it is, and what is misspelt is found all the same."""

from pathlib import Path

import pytest

from generator.search.documents import SearchDocument
from generator.search.normalise import fold, stem
from tests.search.corpus import documents

MOST_WRONG, LEAST_RIGHT, MOST_KNOWN = 0.01, 0.93, 0.01


def _rows(name):
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


CORRECT = [text for (text,) in _rows("known.tsv")]
MISSPELT = _rows("misspelt.tsv")


@pytest.fixture
def everyday(county):
    """A small county with an offer for each word that the misspelt ones mean."""
    meant = dict.fromkeys(meaning for _, meaning in MISSPELT)
    return county(*documents(), *(SearchDocument(f"meant-{meaning}", meaning) for meaning in meant))


def test_there_are_enough_words_and_each_stands_once():
    assert len(set(CORRECT)) == len(CORRECT) >= 300
    assert len({typed for typed, _ in MISSPELT}) == len(MISSPELT) >= 200


def test_correct_words_are_not_corrected(everyday):
    answers = {text: everyday("search", text, {})["corrections"] for text in CORRECT}
    wrong = {text: corrections for text, corrections in answers.items() if corrections}
    assert len(wrong) <= MOST_WRONG * len(CORRECT), wrong


def test_misspelt_words_find_what_was_meant(everyday):
    lost = [
        (typed, meant)
        for typed, meant in MISSPELT
        if f"meant-{meant}" not in [hit["id"] for hit in everyday("search", typed, {"limit": 3})["hits"]]
    ]
    assert len(lost) <= (1 - LEAST_RIGHT) * len(MISSPELT), lost


def test_hardly_a_misspelt_word_is_taken_for_a_common_one(county):
    """Those that have the key of the right word are found without a guess."""
    typed = [fold(typed) for typed, meant in MISSPELT if " " not in typed and stem(fold(typed)) != stem(fold(meant))]
    taken = [word for word, is_common in zip(typed, county()("common", typed), strict=True) if is_common]
    assert len(taken) <= MOST_KNOWN * len(typed), taken


def test_compounds_of_known_words_are_known_and_those_with_a_misspelt_part_are_not(county):
    words = ["kindergeburtstagsparty", "gartenzaunfarbe", "kindergeburztagsparty", "gartenzaumfarbqe", "xyqvwz"]
    assert county()("known", words) == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("typed", "offer"),
    [("Montag", "Sonntag"), ("verheiratet", "vergiftet"), ("children", "chillen"), ("polski", "Polizei")],
)
def test_a_word_that_nothing_has_is_told(county, typed, offer):
    node = county(SearchDocument("guessed", offer), SearchDocument("right", "Hebamme"))
    alone = node("search", typed, {})
    assert (alone["total"], alone["corrections"], alone["near"], alone["unfound"]) == (0, [], [], [typed])
    together = node("search", f"Hebamme {typed}", {})
    assert ([hit["id"] for hit in together["hits"]], together["unfound"]) == (["right"], [typed])
    assert node("search", "Hebamme", {})["unfound"] == []


def test_letters_that_german_does_not_have_are_no_slip(county):
    node = county(SearchDocument("a", "Kurnik"))
    assert node("search", "Kurmik", {})["corrections"] == [{"from": "Kurmik", "to": "Kurnik"}]
    assert node("search", "Kurmık", {})["corrections"] == node("search", "Kürmiķ", {})["corrections"] == []
    assert node("search", "Kürnik", {})["hits"], "umlauts are no letters of others"


def test_words_that_are_found_load_no_list_of_known_words(node, index_folder):
    kinds = {name.split("-")[0] for name, _ in node("loads", str(index_folder), "Hebamme Mühlbach")}
    assert "known" not in kinds
    loaded = [name for name, _ in node("loads", str(index_folder), "Hebbamne") if name.startswith("known")]
    assert len(loaded) == 1, "the word's own list of all"


def test_a_first_answer_waits_for_two_trips_after_the_core(node, index_folder):
    for text in ("Hebamme", "Krabbelgruppe Mühlbach 2 Jahre", "wo finde ich eine Hebamme", "Baby schwimmen"):
        trips = node("trips", str(index_folder), text, {"filters": {"ort": ["muehlbach"]}})
        assert trips[0] == ["core", "signs"] and "cards" in trips[-1] and len(trips) == 3, text

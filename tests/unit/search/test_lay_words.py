"""The register of words: which words are printed, and where they lead."""

import pytest

from generator.search.documents import SearchDocument
from generator.search.language import german, read_lines
from generator.search.lay_words import RegisterChoices, lay_words
from generator.search.postings import Gathered
from generator.search.synonyms import Expression

WORDS = ["Quirl", "quirl", "QUIRL", "Qui", "Quirl-Ball", "Quirl2", "Qu", "Quir"]


def register(named, documents, words=(), **choices):
    expressions = [Expression(word.lower(), word, is_phrase=False) for word in words or (w.capitalize() for w in named)]
    return lay_words(expressions, Gathered(named), documents, RegisterChoices(**choices), german())


def at(level, *offers):
    """The levels of a word that some offers have at one level."""
    return [list(offers) if number == level else [] for number in range(7)]


def test_the_register_holds_nouns():
    named = {word.lower(): at(3, 0) for word in WORDS}
    documents = [SearchDocument("a", "A")]
    assert list(register(named, documents, WORDS)) == ["Quir", "Quirl", "Quirl-Ball"]
    phrase = [Expression("quirl", "Quirl", is_phrase=True)]
    assert lay_words(phrase, Gathered(named), documents, RegisterChoices(), german()) == {}
    assert register(named, documents, ["Ball"]) == {}


def test_the_register_leads_to_the_three_best_offers():
    documents = [SearchDocument(id_, id_) for id_ in "abcdefg"]
    levels = [[0], [1], [2], [3, 4], [], [6], [5]]
    named = {"quirl": levels, "ball": [[1], [1], [1], [], [], [], []], "amsel": at(3, 2)}
    assert list(register(named, documents).items()) == [("Amsel", ("c",)), ("Quirl", ("f", "g", "d"))]


def test_nobody_is_led_to_what_is_for_professionals_alone():
    documents = [SearchDocument("team", "A", is_for_professionals=True, is_apart=True), SearchDocument("all", "B")]
    assert register({"quirl": at(3, 1), "ball": at(6, 0)}, documents) == {"Quirl": ("all",)}
    assert register({"quirl": [[], [], [], [1], [], [], [0]]}, documents) == {"Quirl": ("all",)}
    assert register({"quirl": at(3, 1)}, documents, leads_to={"Quirl": ("team",)}) == {"Quirl": ("all",)}


def test_what_is_invented_where_somebody_may_be_in_danger_comes_last():
    documents = [SearchDocument("invented", "A", is_apart=True), SearchDocument("real", "B")]
    assert register({"quirl": [[], [], [], [1], [], [], [0]]}, documents) == {"Quirl": ("real", "invented")}


def test_of_lines_that_every_page_names_the_first_one_there_comes_first():
    documents = [
        SearchDocument("poisons", "A", is_first=True, rank=2),
        SearchDocument("112", "B", is_first=True, rank=1),
        SearchDocument("course", "C"),
    ]
    assert register({"quirl": at(4, 0, 1, 2)}, documents) == {"Quirl": ("112", "poisons", "course")}
    closer = [[], [], [], [0, 1], [2], [], []]
    assert register({"quirl": closer}, documents) == {"Quirl": ("course", "112", "poisons")}, "what fits better wins"


def test_one_form_of_a_word_stands_there():
    documents = [SearchDocument("a", "A")]
    named = {"quirl": at(3, 0)}
    forms = [Expression("quirl", word, is_phrase=False) for word in ("Quirle", "QuIrl", "Quirl")]
    assert list(lay_words(forms, Gathered(named), documents, RegisterChoices(), german())) == ["Quirl"]


@pytest.mark.parametrize("hidden", ["Quirl", "quirl", "QUIRL"])
def test_a_site_keeps_words_for_the_search_alone(hidden):
    documents = [SearchDocument("a", "A")]
    named = {"quirl": at(3, 0), "ball": at(3, 0)}
    assert list(register(named, documents, search_only=frozenset({hidden}))) == ["Ball"]


def test_a_hidden_form_leaves_room_for_another_one():
    forms = [Expression("quirl", word, is_phrase=False) for word in ("Quirl", "Quirle")]
    choices = RegisterChoices(search_only=frozenset({"Quirl"}))
    found = lay_words(forms, Gathered({"quirl": at(3, 0)}), [SearchDocument("a", "A")], choices, german())
    assert found == {"Quirle": ("a",)}


def test_a_site_says_where_a_word_leads():
    documents = [SearchDocument(id_, id_) for id_ in "abc"]
    named = {"quirl": at(6, 0), "ball": at(3, 0)}
    assert register(named, documents, leads_to={"Quirl": ("c", "gone", "b")}) == {"Ball": ("a",), "Quirl": ("c", "b")}
    assert register(named, documents, leads_to={"Quirle": ("c",)})["Quirl"] == ("c",), "in whatever form it is said"
    assert register({}, documents, ["Quirl"], leads_to={"Erste Hilfe": ("b",)}) == {"Erste Hilfe": ("b",)}
    assert register(named, documents, leads_to={"Quirl": ("gone",)})["Quirl"] == ("a",), "what it says is not there"
    assert "Dies" not in register(named, documents, leads_to={"die": ("a",)}), "of small words nothing is left"


def test_words_that_are_not_printed_are_words_of_the_search():
    lines = read_lines("search_only.txt")
    words = [word for line in lines for word in line.split(", ")]
    said = {text for group in german().synonyms for text in group.say}
    assert [word for word in words if word not in said] == []
    assert len(words) == len(set(words)) > 100

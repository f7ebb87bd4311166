"""The word lists: what a line of each means."""

import pytest

from generator.search.documents import SynonymGroup
from generator.search.language import AgeWord, FacetWords, Meaning, german, parse_synonym_group, read_lines
from generator.search.normalise import fold, stem


@pytest.fixture
def language():
    """The lists, read anew: whoever asks first keeps them for all."""
    german.cache_clear()
    return german()


def test_lines_for_people_alone_are_no_entries():
    for name in ("base_words.txt", "stop_words.txt", "synonyms.txt", "age_words.txt"):
        lines = read_lines(name)
        assert lines and all(line and line == line.strip() and not line.startswith("#") for line in lines)


def test_blanks_around_words_and_empty_words_say_nothing():
    assert parse_synonym_group("!  a ,b,, > c , ") == SynonymGroup(("a", "b"), ("c",), first=True)
    assert parse_synonym_group(" a , b = ".strip()) == SynonymGroup(("a", "b"), ("a", "b"))
    assert parse_synonym_group("a > c >  d , ") == SynonymGroup(("a",), ("c",), ("d",))


def test_every_list_is_there_in_order_and_once(language):
    for words in (language.base_words, language.stop_words, language.negations, language.generic_words, language.ends):
        assert len(words) > 1 and list(words) == sorted(set(words))


def test_lists_are_folded_as_questions_are(language):
    assert {"fur", "und"} <= set(language.stop_words) and {"nicht", "kein"} <= set(language.negations)
    assert all(word == fold(word) for word in (*language.stop_words, *language.negations, *language.number_words))
    assert stem("gruppe") in language.generic_words and "gruppe" not in language.generic_words
    assert not set(language.stop_words) & set(language.negations)


def test_what_stands_behind_a_bar_is_found_too(language):
    assert all("|" not in word for word in language.base_words)
    assert all(whole.endswith(end) and whole != end for whole, end in language.ends)
    assert {whole for whole, _ in language.ends} <= {fold(word) for word in language.base_words}


def test_numbers_count_from_one(language):
    numbers = language.number_words
    assert [numbers.index(word) for word in ("ein", "zwei", "drei", "zwolf")] == [0, 1, 2, 11]


def test_words_for_ages_and_for_values_of_filters(language):
    assert AgeWord(stem(fold("Säugling")), 0, 11) in language.age_words
    assert all(word.start <= word.end for word in language.age_words)
    assert FacetWords("rollstuhl", "yes", ("Rollstuhl", "rollstuhlgerecht", "barrierefrei")) in language.facet_words


def test_what_is_said_for_a_value_for_two_and_for_none(language):
    lines = {meaning.values: meaning.said for meaning in language.meanings}
    assert lines[(("tag", "thu"),)] == ("donnerstag", "am do")
    assert "montag fruh" in lines[(("tag", "mon"), ("zeit", "morning"))], "folded as questions are"
    assert "rollstuhl?" in lines[(("rollstuhl", "yes"),)] and "guten morgen" in lines[()]
    assert Meaning((("sprache", "tr"),), ("turkisch", "turkce")) in language.meanings

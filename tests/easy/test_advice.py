"""Advice is easier than what it replaces, by the checker's own measure: the must-explain list, words of offices, frequency."""

import pytest

from generator.checker.frequent_words import is_frequent
from generator.checker.hard_words import is_surely_hard, listed_word
from generator.checker.language import Tagged, tag
from generator.checker.lists import read_lines
from generator.checker.rare_words import hard_part, is_rare, office_word_of
from generator.checker.synonyms import synonym_groups
from generator.checker.tokens import tokenize

_NONE, _RARE, _HARD, _SURELY_HARD = range(4)


def _how_hard(token: Tagged) -> int:
    if not token.text[0].isalpha():
        return _NONE
    if listed_word(token.text):
        return _SURELY_HARD if is_surely_hard(token.text) else _HARD
    if office_word_of(token) or hard_part(token.text):
        return _HARD
    return _RARE if is_rare(token) else _NONE


def _hardest(text: str) -> int:
    return max((_how_hard(token) for token in tag(tokenize(text))), default=_NONE)


def _rows(name: str) -> list[tuple[str, str]]:
    rows = (entry.split("\t") for entry in read_lines(name))
    return [(row[0], row[1]) for row in rows]


@pytest.mark.parametrize(
    "name",
    ["clause_advice.txt", "genitive_prepositions.txt", "idioms.txt", "office_words.txt", "subjunctive_advice.txt"],
)
def test_advice_holds_no_word_that_the_checker_finds_hard(name):
    assert [(words, advice) for words, advice in _rows(name) if _hardest(advice) > _NONE] == []


def test_the_words_in_full_are_no_surely_hard_ones():
    assert [row for row in _rows("abbreviations.txt") if _hardest(row[1]) == _SURELY_HARD] == []


def test_an_explanation_needs_none_itself():
    assert [row for row in _rows("hard_words.txt") if _hardest(row[1]) == _SURELY_HARD] == []


@pytest.mark.parametrize("group", synonym_groups(), ids=lambda group: group[0])
def test_the_first_of_several_words_is_the_one_that_readers_know(group):
    best, *others = group
    assert not is_surely_hard(best)
    assert _is_common(best) or not any(map(_is_common, others))


def _is_common(word: str) -> bool:
    parts = word.replace("-", " ").split()
    return is_frequent(word.replace("-", "").lower()) or all(is_frequent(part.lower()) for part in parts)

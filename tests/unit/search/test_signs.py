"""The signs of a list: every pattern has a part of which all words are signs, so that nothing is overlooked."""

import pytest

from generator.search.signs import matches, signs


@pytest.mark.parametrize(
    ("sign", "word", "fits"),
    [
        ("tod", "tod", True), ("tod", "todes", False), ("tod*", "todes", True), ("*tod", "freitod", True),
        ("*tod", "tode", False), ("*tod*", "freitode", True), ("ge*t", "geht", True), ("ge*et", "get", False),
    ],
)  # fmt: skip
def test_a_sign_is_read_as_patterns_read_it(sign, word, fits):
    assert matches(sign, word) is fits


def test_of_what_must_be_there_together_the_seldom_word_is_the_sign():
    assert signs(["nicht wurg*"], {}) == ("wurg*",)
    assert signs(["ich|mir strick|wurg*"], {}) == ("strick", "wurg*")


def test_words_that_may_not_be_there_are_no_signs():
    assert signs(["wurg* -kurs"], {}) == ("wurg*",)


def test_side_by_side_one_of_the_words_is_enough():
    assert signs(["nicht+wurg*|mag+*+strick"], {}) == ("strick", "wurg*")


def test_a_class_is_all_of_its_words():
    assert signs(["@hit nicht"], {"hit": "schlag*|@more", "more": "haut"}) == ("haut", "schlag*")


def test_patterns_share_signs():
    assert signs(["erwurgen strick", "strick gefesselt"], {}) == ("strick",)

"""Numbers as words."""

import pytest

from generator.checker.numbers import find_number_words
from generator.checker.tokens import tokenize


def _digits(sentence: str) -> list[tuple[str, str, bool]]:
    tokens = [token for token in tokenize(sentence) if token.kind == "word"]
    return [(found.text, found.digits, found.is_certain) for found in find_number_words(sentence, tokens)]


@pytest.mark.parametrize(
    ("word", "digits"),
    [
        ("zwölf", "12"),
        ("einundzwanzig", "21"),
        ("hundert", "100"),
        ("dreihundertzwölf", "312"),
        ("tausend", "1000"),
        ("dreitausend", "3000"),
        ("zehntausend", "10.000"),
        ("zwanzigtausend", "20.000"),
        ("neunhundertneunundneunzigtausend", "999.000"),
        ("neunzehnhundertachtundneunzig", "1998"),
        ("zweitausendsechsundzwanzig", "2026"),
    ],
)
def test_the_value_of_a_word_is_exact(word: str, digits: str) -> None:
    assert _digits(f"Wir brauchen {word} Euro.") == [(word, digits, True)]


def test_words_that_only_look_like_numbers_stay() -> None:
    assert _digits("Das ist ein Haus.") == []
    assert _digits("Geben Sie acht.") == []
    assert _digits("Wir sieben den Sand.") == []
    assert _digits("Die Elf spielt.") == []
    assert _digits("Das sind drei (3) Tage.") == []


def test_words_with_two_meanings_are_pointed_out_and_not_changed() -> None:
    assert _digits("Wir sind acht.") == [("acht", "8", False)]

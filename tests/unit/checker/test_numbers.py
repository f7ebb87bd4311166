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


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Zwei Kinder kommen.", [("Zwei", "2", True)]),
        ("Wir sehen: Zwei Kinder kommen.", [("Zwei", "2", True)]),
        ("„Zwei Kinder“", [("Zwei", "2", True)]),
        ("Die Zwei kommt.", []),
        ("Es gibt null Fehler.", [("null", "0", False)]),
        ("Von null und drei Fehlern.", [("drei", "3", True)]),
        ("Wir zählen null und.", [("null", "0", False)]),
        ("Das sind null drei.", [("null", "0", False), ("drei", "3", True)]),
        ("Das sind (3) drei Tage.", []),
        ("Das sind drei (4) Tage.", [("drei", "3", True)]),
        ("Wir haben sieben Kinder.", [("sieben", "7", False)]),
        ("Wir sieben eine Suppe.", []),
        ("Wir sind sieben.", [("sieben", "7", False)]),
        ("Acht Kinder geben Geld.", [("Acht", "8", False)]),
        ("Wir haben neuntausend Euro.", [("neuntausend", "9000", True)]),
        ("Wir haben neunhundert Euro.", [("neunhundert", "900", True)]),
        ("Wir haben hunderteins Euro.", []),
        ("Im Jahr zweitausendneun.", [("zweitausendneun", "2009", True)]),
        ("Im Jahr neunzehnhundertzwölf.", [("neunzehnhundertzwölf", "1912", True)]),
        ("Wir haben neunundneunzig Euro.", [("neunundneunzig", "99", True)]),
        ("Wir haben zwanzig Euro.", [("zwanzig", "20", True)]),
        ("Wir haben einhundert Euro.", [("einhundert", "100", True)]),
        ("Wir haben eintausend Euro.", [("eintausend", "1000", True)]),
        ("Wir haben neunundzwei Euro.", []),
        ("Wir haben zehnundzwanzig Euro.", []),
        ("Wir haben nullundzwanzig Euro.", []),
        ("Wir haben zehnhundert Euro.", []),
        ("Im Jahr neunzehnhundertnull.", []),
        ("Im Jahr zweitausendnull.", []),
        ("Wir haben nulltausend Euro.", []),
        ("Wir haben hundertnull Euro.", []),
    ],
)
def test_what_is_a_number_and_what_is_none(sentence: str, found: list[tuple[str, str, bool]]) -> None:
    assert _digits(sentence) == found

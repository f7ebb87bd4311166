"""Words for one thing, and the easier one of them."""

import pytest

from generator.checker.synonyms import easier, easier_word
from tests.unit.checker.passages import problems


@pytest.mark.parametrize(
    ("text", "easy"),
    [
        ("Kindertageseinrichtung", "Kita"),
        ("Kinder-Tages-Einrichtung", "Kita"),
        ("Kindertageseinrichtungen", "Kita"),
        ("Kita", ""),
        ("Kindergarten", ""),
        ("Spielplatz", ""),
        ("Widerspruch", ""),
        ("erhalten", ""),
    ],
)
def test_a_hard_word_has_an_easy_one(text: str, easy: str) -> None:
    assert easier_word(text) == easy


def test_the_easier_of_two_words_is_the_earlier_one() -> None:
    assert easier("Mediziner", "Arzt") == easier("Arzt", "Mediziner") == "Arzt"
    assert easier("Mediziner", "Doktor") == "Doktor"


@pytest.mark.parametrize("rule", ["LS12", "LS15"])
def test_the_advice_is_the_word_that_readers_know(rule: str) -> None:
    (found,) = problems(rule, "Die Kindertageseinrichtung ist neu.")
    assert "„Kita“" in found.suggestion
    assert rule == "LS15" or "Kinder-Tages-Einrichtung" not in found.suggestion

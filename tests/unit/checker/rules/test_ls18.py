"""LS18: no Roman numerals, no percent, no fractions except money, and years with 4 digits."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems


@pytest.mark.parametrize(
    ("sentence", "words", "suggestion"),
    [
        ("Das sind 20 Prozent.", "20 Prozent", "10 von 100 Menschen"),
        ("Das sind 20 %.", "20 %", "10 von 100 Menschen"),
        ("Der Kurs dauert 1,5 Stunden.", "1,5", "1 Stunde und 30 Minuten"),
        ("Der Kurs dauert ½ Tag.", "½", "1 Stunde und 30 Minuten"),
        ("Das ist ein Drittel.", "ein Drittel", "1 von 3 Menschen"),
        ("Das ist am 1.10.26 hier.", "1.10.26", "2026"),
        ("Das steht im Kapitel II.", "II", "„2“"),
        ("Das steht im Kapitel I hier.", "I", "„1“"),
        ("Das steht im Heft IV.", "IV", "„4“"),
        ("Das steht im Heft IX.", "IX", "„9“"),
        ("Das steht im Heft XVI.", "XVI", "„16“"),
    ],
)
def test_a_number_that_has_to_be_learned_is_found_with_a_way_out(sentence: str, words: str, suggestion: str) -> None:
    (found,) = problems("LS18", sentence)
    assert (found.words, found.level, found.column) == (words, Level.ERROR, COLUMN + sentence.index(words))
    assert suggestion in found.suggestion and found.message


def test_what_has_no_easier_spelling_is_a_warning() -> None:
    for sentence in ("Das sind 1,7 Millionen Euro.", "Das war Papst Gregor IV hier."):
        assert [found.level for found in problems("LS18", sentence)] == [Level.WARNING]


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Kurs kostet 2,50 Euro.",
        "Er beginnt am 1. Oktober 2026 um 9 Uhr 30.",
        "Schauen Sie auf www.x.de/1,5 nach.",
        "Das ist in Kapitel 1,5 hier.",
        "Das Auto fährt.",
    ],
)
def test_numbers_of_every_day_stay(sentence: str) -> None:
    assert problems("LS18", sentence) == []

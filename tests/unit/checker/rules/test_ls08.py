"""LS08: no prepositions that ask for the genitive."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


@pytest.mark.parametrize(
    ("sentence", "word", "instead"),
    [
        ("Aufgrund der Ferien ist das Büro zu.", "Aufgrund", "„Es gibt … . Deshalb …“"),
        ("Wir bleiben wegen der Kinder.", "wegen", "„wegen dem …“ oder „Es gibt … . Deshalb …“"),
        ("Wir schlafen während der Ferien.", "während", "„in der Zeit von …“ oder „in den …“"),
        ("Trotz der Kälte spielen wir.", "Trotz", "„Es gibt … . Trotzdem …“"),
    ],
)
def test_a_heavy_word_is_found_with_what_to_write_instead(sentence: str, word: str, instead: str) -> None:
    (found,) = problems("LS08", sentence)
    assert (found.words, found.level, found.column) == (word, Level.HINT, COLUMN + sentence.index(word))
    assert found.suggestion == f"Bitte so schreiben: {instead}."
    assert found.message == f"„{word}“ ist ein schweres Wort und braucht den Genitiv."


@pytest.mark.parametrize(
    "sentence",
    [
        "Innerhalb von 2 Wochen bekommen Sie Post.",
        "Das Fest findet statt.",
        "Wir bleiben wegen dem Kind.",
        "Wir bleiben wegen Corona.",
        "Das Lied ist laut und schön.",
        "Vielen Dank der Stadt.",
        "Der Trotz der Kinder.",
        "Wir warten, während die Kinder spielen.",
        "Statt zu schlafen spielen wir.",
        "Wegen, hm, allem.",
        "Die Kinder sind laut.",
    ],
)
def test_other_words_and_easy_ways_stay(sentence: str) -> None:
    assert words("LS08", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words_found", "instead"),
    [
        ("Wegen Umbaus (geschlossen)", "Wegen Umbaus", "„wegen dem Umbau“"),
        ("Wegen Urlaubs ist das Büro zu.", "Wegen Urlaubs", "„wegen dem Urlaub“"),
        ("Wegen dringender Arbeiten ist das Büro zu.", "Wegen dringender Arbeiten", "„wegen dem …“"),
        ("Trotz Regens spielen wir.", "Trotz Regens", "Trotzdem"),
        ("Trotz starken Regens spielen wir.", "Trotz starken Regens", "Trotzdem"),
        ("Aufgrund Personalmangels ist zu.", "Aufgrund Personalmangels", "Deshalb"),
        ("Das Büro ist während Umbaus zu.", "während Umbaus", "in der Zeit von"),
    ],
)
def test_a_genitive_that_an_ending_alone_shows_is_a_warning(sentence: str, words_found: str, instead: str) -> None:
    (found,) = problems("LS08", sentence)
    assert (found.words, found.level) == (words_found, Level.WARNING)
    assert instead in found.suggestion


@pytest.mark.parametrize("sentence", ["Wegen Umbau geschlossen", "Wegen Krankheit zu.", "Wegen Babys ist es laut."])
def test_a_noun_without_the_ending_is_easy_enough(sentence: str) -> None:
    assert words("LS08", sentence) == []

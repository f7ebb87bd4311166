"""LS21: more than 3 things become a list."""

import pytest

from generator.checker import Checker
from tests.unit.checker.passages import COLUMN, SITE, passage, problems, words


def test_things_are_counted_and_quoted_from_the_second() -> None:
    sentence = "Sie brauchen Stifte, Papier, Kleber und eine Schere."
    (problem,) = problems("LS21", sentence)
    assert problem.words == "Papier, Kleber und eine Schere"
    assert problem.message == "Hier stehen 4 Dinge in einem Satz."
    assert problem.column == COLUMN + sentence.index("Papier")


def test_joining_words_count_without_commas() -> None:
    assert words("LS21", "Mama und Papa und Oma und Opa kommen.") == ["Papa und Oma und"]
    assert words("LS21", "Wir kommen und spielen und essen und gehen.") == []


def test_a_condition_in_front_is_no_thing() -> None:
    (found,) = problems("LS21", "Wenn Sie kommen, Brot, Wurst, Käse und Milch gibt es hier.")
    assert found.message == "Hier stehen 4 Dinge in einem Satz."
    assert words("LS21", "Wenn Sie kommen, Brot, Wurst und Milch gibt es hier.") == []


@pytest.mark.parametrize("word", ["wie", "was", "warum", "dass", "weil", "wo"])
def test_a_clause_is_no_thing(word: str) -> None:
    assert words("LS21", f"Wir zeigen Ihnen, {word} das geht, Sie fragen und wir antworten.") == []


def test_three_things_and_an_address_are_no_list() -> None:
    assert words("LS21", "Wir kochen, spielen und singen.") == []
    assert words("LS21", "Sie brauchen den Pass, die Geburts-Urkunde und das Zeugnis.") == []
    assert [
        p.code for p in Checker(SITE).check(passage("Wir sind in Dülmen, Markt 5, 48249, im Hof.")) if p.code == "LS21"
    ] == []


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Wir haben Brot, Wurst, Käse, Milch.", 4),
        ("Wir haben Brot, Wurst, Käse.", 0),
        ("Wir haben Brot, Wurst, sehr viele sehr gute und Milch.", 4),
        ("Wir haben Brot, Wurst, sehr viele sehr gute neue und Milch.", 0),
        ("Wir haben Brot, sehr viele gute Wurst, Käse und Milch.", 4),
        ("Wir haben Brot, sehr viele wirklich gute Wurst, Käse und Milch.", 0),
        ("Wir haben Brot, Wurst, Käse, sehr viel ganz frische Milch.", 0),
        ("Wir haben Brot, Wurst, Käse, Milch, Obst oder Saft.", 6),
        ("Wir beraten auf Arabisch, auf Kurdisch, auf Dari und auf Ukrainisch.", 4),
        ("Wir haben Brot, Wurst, 3, Milch.", 0),
        ("Wir haben Brot, , Käse und Milch.", 0),
        ("Wir haben Brot, Wurst, Käse, weil Milch fehlt.", 4),
    ],
)
def test_how_many_things_stand_side_by_side(sentence: str, count: int) -> None:
    told = [f"Hier stehen {count} Dinge in einem Satz."] if count else []
    assert [found.message for found in problems("LS21", sentence)] == told

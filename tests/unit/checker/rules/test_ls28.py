"""LS28: sayings and pictures."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


def test_a_saying_is_told_with_what_it_means() -> None:
    (found,) = problems("LS28", "Wir haben ein offenes Ohr.")
    assert (found.words, found.level, found.column) == ("offenes Ohr", Level.WARNING, COLUMN + 14)
    assert found.suggestion == "Bitte sagen, was gemeint ist, zum Beispiel: „zuhören“."


def test_the_longest_saying_is_told_once() -> None:
    assert words("LS28", "Wir stehen mit Rat und Tat zur Seite.") == ["mit Rat und Tat"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Er saß uns im Nacken.",
        "Der Plan wird auf den Prüfstand gestellt.",
        "Sie tanzt aus der Reihe.",
        "Wir nehmen Sie an die Hand.",
        "Wir wollen Sie an die Hand nehmen.",
        "Wir bündeln unsere Kräfte und bauen Berührungsängste ab.",
        "Das Programm ist breit gefächert.",
        "Der Streit wird auf dem Rücken der Kinder ausgetragen.",
        "Das ist für die Stadt eine Herkulesaufgabe.",
        "Den Ball spielen wir an die Ausländerbehörde zurück.",
        "Der Ball liegt beim Amt.",
        "Das soziale Netz fängt Sie auf.",
        "Niemand bleibt außen vor.",
        "Das Gesetz ist ein Buch mit sieben Siegeln.",
    ],
)
def test_a_saying_is_found_with_its_verb_in_any_form(sentence: str) -> None:
    assert len(words("LS28", sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Ohr tut weh.",
        "Auf der Seite steht es.",
        "Der Ball liegt im Garten.",
        "Gehen Sie zur Seite.",
        "Nehmen Sie Ihr Kind an die Hand.",
    ],
)
def test_words_that_mean_what_they_say_stay(sentence: str) -> None:
    assert words("LS28", sentence) == []

"""LS20: no italics, no footnotes, no „siehe“."""

import pytest

from generator.checker import Checker, Line, Passage
from generator.problems import Level
from tests.unit.checker.passages import COLUMN, SITE, problems


@pytest.mark.parametrize(
    ("sentence", "words", "message"),
    [
        ("Das kostet 5 Euro.¹", "¹", "Fuß-Note"),
        ("Das kostet 5 Euro [1] hier.", "[1]", "Fuß-Note"),
        ("Das sind 3² Dinge.", "²", "Fuß-Note"),
        ("Mehr dazu siehe unten.", "siehe", "Siehe"),
        ("Mehr dazu vgl. Seite 3.", "vgl.", "Siehe"),
        ("Das ist _gut_ so.", "gut", "Schräge Buchstaben"),
    ],
)
def test_what_stops_the_reader_is_found(sentence: str, words: str, message: str) -> None:
    (found,) = problems("LS20", sentence)
    assert (found.words, found.level, found.column) == (words, Level.ERROR, COLUMN + sentence.index(words))
    assert message in found.message and found.suggestion.startswith("Bitte")


@pytest.mark.parametrize("sentence", ["*Der* Hund bellt.", "Das ist *der*.", "Die Haus*tür* ist zu."])
def test_stars_around_slanted_words_are_no_foot_notes(sentence: str) -> None:
    assert ["Schräge" in found.message for found in problems("LS20", sentence)] == [True]
    assert "Fuß-Note" in problems("LS20", f"{sentence[:-1]} kostet 5 Euro*.")[-1].message


@pytest.mark.parametrize(
    "sentence", ["Das Haus hat 20 m².", "Das Haus hat 20 m³.", "Der Weg hat 2 km².", "Sehen Sie den Film?"]
)
def test_measures_stay(sentence: str) -> None:
    assert problems("LS20", sentence) == []


def test_slanted_letters_are_looked_for_in_the_text_as_it_was_written() -> None:
    lines = (
        Line("Das ist gut.", "a.md", 3, 1, raw="Das ist *gut*."),
        Line("Ja.", "a.md", 4, 1, raw="*Nein*."),
        Line("Halt.", "a.md", 5, 1, raw="**Halt**."),
    )
    found = Checker(SITE).check(Passage(lines))
    assert [(problem.line, problem.column, problem.words) for problem in found] == [(3, 9, "gut"), (4, 1, "Nein")]

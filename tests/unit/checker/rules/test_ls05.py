"""LS05: no passive."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems


@pytest.mark.parametrize(
    ("sentence", "words", "level"),
    [
        ("Der Antrag wird vom Amt geprüft.", "wird … geprüft", Level.WARNING),
        ("Das Formular muss ausgefüllt werden.", "ausgefüllt werden", Level.ERROR),
        ("Gesucht werden Menschen mit Zeit.", "Gesucht werden", Level.WARNING),
        ("Die Plätze sind schon vergeben worden.", "vergeben worden", Level.WARNING),
    ],
)
def test_the_words_are_quoted_in_their_order_and_at_the_first(sentence: str, words: str, level: Level) -> None:
    (problem,) = problems("LS05", sentence)
    assert (problem.words, problem.level) == (words, level)
    assert problem.column == COLUMN + sentence.index(words.split(maxsplit=1)[0])

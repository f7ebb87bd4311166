"""LS25: one person is Sie."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


@pytest.mark.parametrize(
    ("sentence", "at"),
    [("Sie untersuchen Sie.", 0), ("Dann rufen Sie Sie an.", 11), ("Sie sind da, dann rufen Sie Sie an.", 24)],
)
def test_a_second_sie_in_a_clause_is_found(sentence: str, at: int) -> None:
    (found,) = problems("LS25", sentence)
    assert (found.words, found.level, found.column) == ("Sie … Sie", Level.WARNING, COLUMN + at)
    assert found.message == "Hier steht 2-mal „Sie“. Wer ist gemeint?"
    assert found.suggestion.startswith("Bitte sagen, wer es tut")


@pytest.mark.parametrize(
    "sentence",
    [
        "Sie rufen an und Sie fragen.",
        "Sie fragen: Sind Sie da?",
        "Sie kommen, wenn Sie wollen.",
        "Hier beraten sie Sie.",
    ],
)
def test_one_sie_a_clause_is_no_question(sentence: str) -> None:
    assert words("LS25", sentence) == []

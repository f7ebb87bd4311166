"""LS06: no genitive with an article or a possessive."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


@pytest.mark.parametrize(
    ("sentence", "genitive", "level", "advice"),
    [
        ("Das ist die Schule des Kindes.", "Schule des Kindes", Level.ERROR, "von dem Kind"),
        ("Das ist die Schule eines Kindes.", "Schule eines Kindes", Level.ERROR, "von einem Kind"),
        ("Das ist die Schule ihres Kindes.", "Schule ihres Kindes", Level.ERROR, "von ihrem Kind"),
        ("Das ist die Schule Ihres Kindes.", "Schule Ihres Kindes", Level.ERROR, "von Ihrem Kind"),
        ("Das ist die Schule Ihrer Tochter.", "Schule Ihrer Tochter", Level.ERROR, "von Ihrer Tochter"),
        (
            "Das ist das Mitglied des Deutschen Bundes.",
            "Mitglied des Deutschen Bundes",
            Level.WARNING,
            "von dem Deutschen Bund",
        ),
        ("Das ist das Buch des neuen Vaters.", "Buch des neuen Vaters", Level.ERROR, "von dem neuen Vater"),
        ("Wegen des Kindes.", "des Kindes", Level.ERROR, "von dem Kind"),
    ],
)
def test_a_genitive_is_quoted_whole_with_a_way_out(sentence: str, genitive: str, level: Level, advice: str) -> None:
    (found,) = problems("LS06", sentence)
    assert (found.words, found.level, found.column) == (genitive, level, COLUMN + sentence.index(genitive))
    assert found.suggestion == f"Bitte mit „von“ schreiben: „{advice}“."
    assert found.message == f"Hier steht ein Genitiv: „{genitive}“."


@pytest.mark.parametrize(
    "sentence",
    ["Das ist die Schule von dem Kind.", "Dieses Haus ist neu.", "Jedes Kind lacht.", "Ich helfe Ihrer Tochter."],
)
def test_what_only_looks_like_a_genitive_stays(sentence: str) -> None:
    assert words("LS06", sentence) == []

"""LS10: few negations, and never two in one clause."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems


def _told(sentence: str) -> list[tuple[str, Level]]:
    return [(found.words, found.level) for found in problems("LS10", sentence)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Der Kurs ist kostenlos.", []),
        ("Sie müssen nicht allein kommen.", [("nicht", Level.HINT)]),
        ("Nicht nur das.", []),
        ("Nicht NUR das.", []),
        ("Das ist nicht.", [("nicht", Level.HINT)]),
        ("Das ist ohne Hilfe möglich.", []),
        ("Das ist unwichtig.", []),
        ("Das ist nicht ohne Hilfe möglich.", [("nicht", Level.HINT), ("nicht … ohne", Level.ERROR)]),
        ("Das ist nicht Unwichtig.", [("nicht", Level.HINT), ("nicht … Unwichtig", Level.ERROR)]),
        ("Niemand hat kein Geld.", [("Niemand", Level.HINT), ("Niemand … kein", Level.ERROR)]),
        ("Niemand kommt ohne Geld.", [("Niemand", Level.HINT)]),
        ("Das ist nicht gut, nicht schön.", [("nicht", Level.HINT), ("nicht", Level.HINT)]),
        ("Das ist nicht gut und nicht schön.", [("nicht", Level.HINT), ("nicht", Level.HINT)]),
        (
            "Nie sagt niemand nichts.",
            [("Nie", Level.HINT), ("Nie … niemand", Level.ERROR), ("niemand … nichts", Level.ERROR)],
        ),
    ],
)
def test_one_negation_is_pointed_out_and_two_in_a_clause_are_an_error(
    sentence: str, told: list[tuple[str, Level]]
) -> None:
    assert _told(sentence) == told


def test_two_negations_are_told_at_the_first() -> None:
    sentence = "Hier hat niemand kein Geld."
    single, double = sorted(problems("LS10", sentence), key=lambda found: found.level is Level.ERROR)
    assert single.column == double.column == COLUMN + sentence.index("niemand")
    assert single.message == "„niemand“ ist eine Verneinung."
    assert double.message == "Hier stehen 2 Verneinungen. Zusammen sind sie schwer zu verstehen."
    assert "Bitte ohne Verneinung" in double.suggestion and "Geht es auch ohne?" in single.suggestion

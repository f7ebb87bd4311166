"""LS02: how many words a sentence has."""

import pytest

from generator.checker.rules.ls02 import count_words
from generator.checker.sentence import Sentence
from generator.problems import Level
from tests.unit.checker.passages import COLUMN, passage, problems


def _sentence(count: int) -> str:
    return " ".join(["Haus"] * count) + "."


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Das Kind ist ab 3 Jahren hier.", 7),
        ("Am 1. Oktober 2026 um 9 Uhr.", 7),
        ("Rufen Sie an: 02541 18 90 00.", 4),
        ("Rufen Sie an: 02541 / 18 - 90.", 4),
        ("Das Jugend-Amt hilft.", 3),
    ],
)
def test_numbers_side_by_side_are_one_word(sentence: str, count: int) -> None:
    (line,) = passage(sentence).lines
    assert count_words(Sentence(sentence, 0, line)) == count


@pytest.mark.parametrize(
    ("count", "level"),
    [(10, None), (11, Level.HINT), (12, Level.HINT), (13, Level.WARNING), (15, Level.WARNING), (16, Level.ERROR)],
)
def test_the_level_rises_with_the_length(count: int, level: Level | None) -> None:
    found = problems("LS02", _sentence(count))
    assert [(problem.level, problem.column) for problem in found] == ([(level, COLUMN)] if level else [])
    assert [problem.message for problem in found] == [f"Der Satz hat {count} Wörter. Das ist zu lang."] * len(found)


def test_a_condition_in_front_gives_more_room_before_it_is_an_error() -> None:
    start = "Wenn Ihr Kind mit dem Bus oder mit der Bahn in die Schule fährt, zahlen Sie"
    (warning,) = problems("LS02", f"{start} nur wenig.")
    (error,) = problems("LS02", f"{start} nur wenig und oft nichts.")
    assert (warning.level, error.level) == (Level.WARNING, Level.ERROR)

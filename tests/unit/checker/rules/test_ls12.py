"""LS12: long compounds are split."""

import pytest

from generator.checker import Checker, Vocabulary
from generator.problems import Level
from tests.unit.checker.passages import COLUMN, passage, problems, words


@pytest.mark.parametrize(
    ("word", "better", "level"),
    [
        ("Krankenversicherung", "Kranken-Versicherung", Level.WARNING),
        ("Krankenversicherungen", "Kranken-Versicherungen", Level.ERROR),
        ("Geburtsurkunden", "Geburts-Urkunden", Level.WARNING),
        ("Geburtsurkunde", "Geburts-Urkunde", Level.WARNING),
        ("Kinderbetreuungszeit", "Kinder-Betreuungs-Zeit", Level.ERROR),
    ],
)
def test_a_long_word_is_an_error_from_twenty_letters_on(word: str, better: str, level: Level) -> None:
    (found,) = problems("LS12", f"Die {word} hier.")
    assert (found.words, found.level, found.column) == (word, level, COLUMN + 4)
    assert found.message == f"Das Wort „{word}“ ist lang."
    assert found.suggestion == f"Bitte so schreiben: „{better}“."


@pytest.mark.parametrize(
    "word",
    [
        "Veranstaltungen",
        "Jugendzentrum",
        "Kranken-Versicherung",
        "Geburtsurkund",
        "Verantwortungslosigkeit",
    ],
)
def test_other_words_stay(word: str) -> None:
    assert words("LS12", f"Die {word} hier.") == []


@pytest.mark.parametrize(("word", "found"), [("rollstuhlgerecht", True), ("unterschiedlich", False)])
def test_a_small_word_is_long_from_16_letters_on(word: str, found: bool) -> None:
    hits = problems("LS12", f"Das ist {word} hier.")
    assert [(hit.words, hit.level, hit.column) for hit in hits] == [(word, Level.WARNING, COLUMN + 8)] * found


def test_a_long_part_of_a_word_with_hyphens_is_found_in_its_place() -> None:
    (found,) = problems("LS12", "Die Haus-krankenversicherung hier.")
    assert (found.words, found.column) == ("krankenversicherung", COLUMN + len("Die Haus-"))


def test_the_sites_mark_joins_the_parts() -> None:
    found = Checker(Vocabulary(mark="·")).check(passage("Die Krankenversicherung zahlt."))
    assert [p.suggestion for p in found if p.code == "LS12"] == ["Bitte so schreiben: „Kranken·versicherung“."]

"""LS16: one word for one thing on a page."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


def test_the_second_word_is_told_once_and_the_first_stays() -> None:
    sentence = "Der Kinder-Garten hat Platz."
    (found,) = problems("LS16", "Die Kita ist neu.", sentence, "Der Kindergarten ist groß.")
    assert (found.line, found.column, found.words) == (11, COLUMN + 4, "Kinder-Garten")
    assert found.level is Level.WARNING
    assert found.message == "Auf dieser Seite stehen 2 Wörter für eine Sache: „Kita“ und „Kinder-Garten“."
    assert found.suggestion == "Bitte immer „Kita“ schreiben."


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("Der Arzt hilft.", "Der Mediziner hilft.", ["Mediziner"]),
        ("Die Ärzte helfen.", "Die Doktoren helfen.", []),
        ("Der Arzt hilft.", "Die Doktors helfen.", ["Doktors"]),
        ("Sie bekommen Geld.", "Sie erhalten Geld.", ["erhalten"]),
        ("Sie bekommen Geld.", "Sie erhielten Geld.", ["erhielten"]),
        ("Bitte anrufen.", "Sie telefonieren.", ["telefonieren"]),
        ("Rufen Sie uns an.", "Sie telefonieren.", ["telefonieren"]),
        ("Rufen Sie laut.", "Sie telefonieren.", []),
        ("Der Kurs fängt an.", "Der Kurs beginnt.", ["beginnt"]),
        ("Das ist kostenlos.", "Das ist gratis.", ["gratis"]),
        ("Die Kita ist neu.", "Der Arzt hilft.", []),
        ("Die Kita ist neu.", "Die Kitas sind neu.", []),
    ],
)
def test_two_words_of_a_group_are_found_in_their_forms(first: str, second: str, found: list[str]) -> None:
    assert words("LS16", first, second) == found


def test_where_the_harder_word_stands_first_it_is_the_one_to_change() -> None:
    (found,) = problems("LS16", "Die Kinder-Tages-Einrichtung ist neu.", "Die Kita hat Platz.")
    assert (found.line, found.column, found.words) == (10, COLUMN + 4, "Kinder-Tages-Einrichtung")
    assert found.message.endswith("„Kinder-Tages-Einrichtung“ und „Kita“.")
    assert found.suggestion == "Bitte immer „Kita“ schreiben."

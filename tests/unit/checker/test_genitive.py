"""Genitives in -er, which look like datives: the verb decides."""

import pytest

from tests.unit.checker.passages import words


@pytest.mark.parametrize(
    ("sentence", "genitive"),
    [
        ("Wir kennen die Sorgen der Mütter.", "Sorgen der Mütter"),
        ("Fragen Sie nach dem Namen der Ärztin.", "Namen der Ärztin"),
        ("Wir geben der Mutter die Tasche der Frau.", "Tasche der Frau"),
        ("Schreiben Sie das Wort der Lehrerin auf.", "Wort der Lehrerin"),
    ],
)
def test_a_noun_that_nobody_gives_anything_to_is_a_genitive(sentence: str, genitive: str) -> None:
    assert words("LS07", sentence) == [genitive]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wir zeigen den Kurs der Mutter.",
        "Wir geben das Buch der Lehrerin mit.",
        "Wir wollen das Buch der Lehrerin mitgeben.",
        "Am Montag der Woche ist zu.",
        "Der Reihe nach.",
    ],
)
def test_a_noun_that_somebody_gives_something_to_is_none(sentence: str) -> None:
    assert words("LS07", sentence) == []

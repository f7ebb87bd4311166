"""Words of the must-explain list."""

import pytest

from generator.checker.hard_words import HardWord, find_hard_words
from generator.checker.tokens import tokenize


def _found(text: str) -> list[HardWord]:
    return list(find_hard_words(tokenize(text), text))


def test_a_word_knows_its_place_and_its_explanation() -> None:
    assert _found("Ihre Abgabefristen.") == [
        HardWord("Abgabefristen", 5, "Abgabe-Frist", "Bis zu diesem Tag müssen Sie das Papier abgeben.", False)
    ]
    (familiar,) = _found("Eine Akte.")
    assert (familiar.word, familiar.is_doubtful) == ("Akte", True)


@pytest.mark.parametrize(
    ("word", "joined"), [("Abgabe-Frist", "Abgabefrist"), ("Akte", "Akte"), ("Adoptiv-Eltern", "Adoptiveltern")]
)
def test_a_word_in_one_piece(word: str, joined: str) -> None:
    assert HardWord(word, 0, word, "", False).joined == joined


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Anträgen", "Antrag"),
        ("Antrags", "Antrag"),
        ("Adoptionen", "Adoption"),
        ("Analysen", "Analyse"),
        ("Jugendämter", "Jugend-Amt"),
        ("Ambulant", "ambulant"),
        ("ambulante", "ambulant"),
        ("antrag", None),
        ("Antragx", None),
    ],
)
def test_a_word_is_known_in_every_form(text: str, word: str | None) -> None:
    assert [found.word for found in _found(text)] == ([word] if word else [])

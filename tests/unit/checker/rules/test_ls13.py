"""LS13: one mark in long words on the whole site."""

import pytest

from generator.checker import Checker, Vocabulary
from tests.unit.checker.passages import passage


def _better(sentence: str, mark: str) -> list[tuple[str, str]]:
    """Of each problem the words, and what to write instead."""
    found = Checker(Vocabulary(mark=mark)).check(passage(sentence))
    return [(p.words, p.suggestion.partition("„")[2].rstrip("“.")) for p in found if p.code == "LS13"]


@pytest.mark.parametrize(
    ("sentence", "words", "better"),
    [
        ("Das Jugend·amt hilft.", "Jugend·amt", "Jugend-Amt"),
        ("Das Jugend-amt hilft.", "Jugend-amt", "Jugend-Amt"),
        ("Wir ver-bessern das.", "ver-bessern", "verbessern"),
        ("Wir ver·bessern das.", "ver·bessern", "verbessern"),
        ("Das ist die Mund-zu-mund-Hilfe.", "Mund-zu-mund-Hilfe", "Mund-zu-Mund-Hilfe"),
    ],
)
def test_where_the_hyphen_is_the_mark(sentence: str, words: str, better: str) -> None:
    assert _better(sentence, "-") == [(words, better)]


def test_where_the_middle_dot_is_the_mark() -> None:
    assert _better("Das Jugend-Amt hilft.", "·") == [("Jugend-Amt", "Jugend·amt")]
    assert _better("Das Jugend·amt hilft.", "·") == []
    assert _better("Die E-Mail ist da.", "·") == []


@pytest.mark.parametrize(
    "word", ["E-Mail", "deutsch-türkisch", "5-jährig", "Vor- und Nachname", "Mund-zu-Mund", "30-jährig"]
)
def test_words_that_are_written_so_stay(word: str) -> None:
    assert _better(f"Das ist {word}.", "-") == []

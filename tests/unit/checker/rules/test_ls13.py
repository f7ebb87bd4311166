"""LS13: one mark in long words on the whole site."""

import pytest

from generator.checker import Checker, Vocabulary
from generator.problems import Level
from tests.unit.checker.passages import COLUMN, passage, problems


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


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ("Das Jugend·amt hilft.", "Auf dieser Seite trennt der Binde-Strich lange Wörter."),
        ("Das Jugend-amt hilft.", "Nach dem Binde-Strich steht ein großer Buchstabe."),
        ("Wir ver-bessern das.", "Dieses Wort wird nicht getrennt."),
        ("Wir ver·bessern das.", "In diesem Wort steht ein Punkt oder ein unsichtbares Zeichen."),
    ],
)
def test_what_is_wrong_is_told_in_its_place(sentence: str, message: str) -> None:
    (found,) = problems("LS13", sentence)
    assert (found.level, found.message, found.column) == (Level.WARNING, message, COLUMN + 4)
    assert found.suggestion.startswith("Bitte so schreiben: „") and found.suggestion.endswith("“.")


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("Das ist freund-lich.", [("freund-lich", "freundlich")]),
        ("Das ist zu-Hause.", []),
        ("Das ist x-mal.", []),
        ("Das ist ge-ht.", []),
        ("Das ist mehr-jährig.", []),
        ("Der Land-kreis.", [("Land-kreis", "Land-Kreis")]),
        ("Der Land-zu-kreis.", [("Land-zu-kreis", "Land-zu-Kreis")]),
        ("Der Rat-ab.", []),
        ("Die schwarz-weiß Wand.", []),
        ("Die SCHWARZ-WEIß Wand.", []),
    ],
)
def test_small_letters_after_a_hyphen(sentence: str, better: list[tuple[str, str]]) -> None:
    assert _better(sentence, "-") == better


def test_a_short_part_or_a_fixed_word_keeps_its_hyphen_beside_the_dot() -> None:
    assert _better("Die Jugend· hilft.", "-") == [("Jugend·", "Jugend")]
    assert _better("Das U-Boot ist da.", "·") == []
    assert _better("Die Vor- und Nachnamen.", "·") == []
    assert _better("Das JUGEND-AMT-HAUS hilft.", "·") == [("JUGEND-AMT-HAUS", "JUGEND·amt·haus")]

"""LS14: no abbreviations and no words in capitals."""

import pytest

from generator.checker import Checker, ExplainedWord, Vocabulary
from generator.problems import Level
from tests.unit.checker.passages import COLUMN, passage, problems


@pytest.mark.parametrize(
    ("sentence", "words", "level"),
    [
        ("Das ist z. B. ein Kurs.", "z. B.", Level.ERROR),
        ("Die Hilfe steht im SGB.", "SGB", Level.ERROR),
        ("Fragen Sie die UEFA heute.", "UEFA", Level.WARNING),
        ("Das ist EIN Haus.", "EIN", Level.WARNING),
        ("Das ist ein HAUS hier.", "HAUS", Level.ERROR),
        ("Die Sekr. ist da.", "Sekr.", Level.WARNING),
        ("Wir sind Mo-Fr da.", "Mo-Fr", Level.WARNING),
        ("Der SGB-Antrag ist da.", "SGB", Level.ERROR),
        ("Wir kommen evtl. heute.", "evtl.", Level.ERROR),
        ("Wir kommen und evtl. essen wir heute.", "evtl.", Level.ERROR),
    ],
)
def test_a_short_form_is_told_once_in_its_place(sentence: str, words: str, level: Level) -> None:
    (found,) = problems("LS14", sentence)
    assert (found.words, found.level, found.column) == (words, level, COLUMN + sentence.index(words))
    assert words in found.message
    assert "Bitte" in found.suggestion


@pytest.mark.parametrize(
    "sentence",
    [
        "Hier ist ein WC.",
        "Das ist Heft II.",
        "Schauen Sie auf www.abc.de nach.",
        "Gehen Sie zu info@haus.de heute.",
        "Artikel II. ist da.",
    ],
)
def test_what_everybody_knows_stays(sentence: str) -> None:
    assert problems("LS14", sentence) == []


@pytest.mark.parametrize("entry", [ExplainedWord("UEFA"), ExplainedWord("Fußball-Bund", ("UEFA",))])
def test_what_the_glossary_explains_stays(entry: ExplainedWord) -> None:
    assert Checker(Vocabulary((entry,))).check(passage("Fragen Sie die UEFA heute.")) == ()


def test_a_word_that_the_glossary_may_explain_is_left_alone_but_no_known_short_form() -> None:
    found = Checker(Vocabulary(is_whole=False)).check(passage("Fragen Sie die UEFA z. B. heute."))
    assert [problem.words for problem in found] == ["z. B."]

"""LS15: hard words are explained."""

import pytest

from generator.checker import Checker, ExplainedWord, Vocabulary
from generator.problems import Level
from tests.unit.checker.passages import COLUMN, passage, problems, words


def test_the_first_place_is_told_with_an_entry_for_the_glossary() -> None:
    sentence = "Sie haben ein Aktenzeichen."
    (found,) = problems("LS15", sentence, "Das Aktenzeichen ist lang.")
    assert (found.line, found.column, found.level) == (10, COLUMN + sentence.index("Akten"), Level.ERROR)
    assert found.message == "„Aktenzeichen“ ist ein schweres Wort. Es steht nicht im Wörter-Buch."
    entry = 'word: Aktenzeichen, hard: [Aktenzeichen], explanation: ["Die Nummer von Ihrem Brief beim Amt."]'
    assert found.suggestion.endswith(f"zum Beispiel: {entry}")
    assert found.suggestion.startswith("Bitte ein leichtes Wort nehmen. Oder")


def test_an_explanation_of_two_sentences_is_two_lines_of_the_entry() -> None:
    (found,) = problems("LS15", "Sie haben eine Absprache.")
    assert found.level is Level.WARNING
    assert 'explanation: ["Wir reden mit Ihnen.", "Dann machen wir es zusammen so."]' in found.suggestion


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sie sehen die Abgabefrist.", ["Abgabefrist"]),
        ("Sie sehen die Abgabe-Fristen.", ["Abgabe-Fristen"]),
        ("Sie sehen die Akteure.", ["Akteure"]),
        ("Sie sehen 2 Anträge.", ["Anträge"]),
        ("Sie sehen die Analysen.", ["Analysen"]),
        ("Sie sehen das anliegen.", []),
        ("Sie lernen ambulant.", ["ambulant"]),
        ("Sie lernen Ambulant.", ["Ambulant"]),
        ("Sie sehen Tomaten.", []),
    ],
)
def test_a_word_is_known_in_its_forms(text: str, found: list[str]) -> None:
    assert words("LS15", text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ein Antrag ist ein Brief.", []),
        ("Antrag heißt: Sie bitten um Geld.", []),
        ("Das nennt man Antrag.", []),
        ("Antrag:", []),
        ("Der Antrag fehlt.", ["Antrag"]),
        ("Der neue Antrag ist ein Brief.", ["Antrag"]),
        ("Das nennt man so. Der Antrag fehlt.", ["Antrag"]),
        ("Haben Sie einen Antrag?", ["Antrag"]),
    ],
)
def test_a_text_may_explain_the_word_itself(text: str, found: list[str]) -> None:
    assert words("LS15", text) == found


@pytest.mark.parametrize("entry", [ExplainedWord("An-Trag"), ExplainedWord("Bitt-Brief", ("Antrag",))])
def test_a_word_of_the_glossary_is_explained(entry: ExplainedWord) -> None:
    assert Checker(Vocabulary((entry,))).check(passage("Hier ist der Antrag.")) == ()


def test_nothing_is_said_to_lack_where_the_glossary_has_mistakes() -> None:
    assert Checker(Vocabulary(is_whole=False)).check(passage("Hier ist der Antrag.")) == ()


def test_where_there_is_no_site_the_text_itself_can_explain() -> None:
    (found,) = Checker(Vocabulary()).check(passage("Sie haben ein Aktenzeichen."))
    assert "Wörter-Buch" not in found.message and ".yml" not in found.suggestion
    advised = found.suggestion.partition("„")[2].removesuffix("“")
    assert not [
        p for p in Checker(Vocabulary()).check(passage("Sie haben ein Aktenzeichen.", advised)) if p.code == "LS15"
    ]

"""Hard words that stand on no must-explain list."""

import pytest

from generator.checker import Checker, ExplainedWord, Vocabulary
from generator.problems import Level
from tests.unit.checker.passages import passage, problems


@pytest.mark.parametrize(
    ("sentence", "word", "said"),
    [
        ("Melden Sie das unverzüglich.", "unverzüglich", "„sofort“"),
        ("Das Amt gewährt Geld.", "gewährt", "„geben“"),
        ("Das sind die Aufwendungen.", "Aufwendungen", "„Kosten“"),
        ("Die Hilfe ist nachrangig.", "nachrangig", "Andere zahlen zuerst."),
        ("Nachrangige Hilfen gibt es auch.", "Nachrangige", "Andere zahlen zuerst."),
        ("Bitte lesen Sie das Merkblatt.", "Merkblatt", "Zettel mit wichtigen Sachen"),
        ("Die Papiere liegen vor und der Brief soll vorliegen.", "vorliegen", "da sein"),
        ("Das Amt will das Geld zurückerstatten.", "zurückerstatten", "zurückgeben"),
        ("Sie sind überschuldet.", "überschuldet", "zu viele Schulden haben"),
        ("Die Widerspruchsfrist läuft.", "Widerspruchsfrist", "leichtes Wort"),
        ("Das ist einkommensabhängig.", "einkommensabhängig", "leichtes Wort"),
        ("Das ist eine Entlehnung.", "Entlehnung", "Alltag"),
    ],
)
def test_a_hard_word_is_a_warning(sentence: str, word: str, said: str) -> None:
    (found,) = problems("LS15", sentence)
    assert (found.words, found.level) == (word, Level.WARNING)
    assert said in found.suggestion


def test_a_word_that_means_something_easy_beside_others_is_fine() -> None:
    assert problems("LS15", "Wir sagen Ihnen Bescheid.") == []


def test_the_glossary_explains_the_parts_of_long_words() -> None:
    site = Vocabulary((ExplainedWord("Jugend-Amt", ("Jugendamt",)),))
    assert Checker(site).check(passage("Das Kreis-Jugend-Amt hilft.")) == ()


@pytest.mark.parametrize("word", ["Tigrinisch", "Laterne", "Kletter-Garten", "Nudeln", "regelmäßig", "Freiheit"])
def test_words_of_every_day_and_names_stay(word: str) -> None:
    assert problems("LS15", f"Hier ist {word}.") == []

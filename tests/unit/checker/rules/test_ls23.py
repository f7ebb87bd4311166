"""LS23: speak to the reader."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


@pytest.mark.parametrize(
    ("sentence", "word", "message"),
    [
        ("Hier kann man sich anmelden.", "man", "„Man“ spricht niemanden an."),
        ("Man kann sich anmelden.", "Man", "„Man“ spricht niemanden an."),
        ("Interessierte rufen uns an.", "Interessierte", "„Interessierte“ spricht die Leser nicht an."),
        ("Alle Antrag-Steller kommen.", "Antrag-Steller", "„Antrag-Steller“ spricht die Leser nicht an."),
    ],
)
def test_words_that_keep_readers_away_are_found(sentence: str, word: str, message: str) -> None:
    (found,) = problems("LS23", sentence)
    assert (found.words, found.level, found.message) == (word, Level.WARNING, message)
    assert found.column == COLUMN + sentence.index(word)
    assert found.suggestion.startswith("Bitte „Sie“ schreiben")


@pytest.mark.parametrize("sentence", ["Sie kennen Herrn Man.", "Sie sind interessierte Leser.", "Sie können kommen."])
def test_other_words_stay(sentence: str) -> None:
    assert words("LS23", sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Das nennt man Bewilligung.",
        "Das nennt man auch: Bewilligung.",
        "Man nennt das Bewilligung.",
        "Dazu sagt man Bewilligung.",
        "Man sagt dazu auch Bewilligung.",
        "Man sagt: Bewilligung.",
    ],
)
def test_a_name_after_an_explanation_stays(sentence: str) -> None:
    assert words("LS23", "Das Amt sagt Ja zu Ihrem Antrag.", sentence) == []


@pytest.mark.parametrize("sentence", ["Das sagt man so.", "Hier nennt man uns Leser und man kommt gern."])
def test_other_talk_of_people_is_found(sentence: str) -> None:
    assert words("LS23", sentence) == ["man"]

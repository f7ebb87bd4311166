"""The Präteritum."""

import pytest

from tests.unit.checker.passages import words


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Die Frau sagte etwas.", "sagte"),
        ("Die Mutter ging zum Amt.", "ging"),
        ("Die Mutter entkam dem Feuer.", "entkam"),
        ("Der Mann vergab den Preis.", "vergab"),
        ("Der Mann verbot das Spiel.", "verbot"),
        ("Der Torwart hechtete zum Ball.", "hechtete"),
    ],
)
def test_the_verb_of_the_past_is_found_with_any_prefix(sentence: str, verb: str) -> None:
    assert words("LS11", sentence) == [verb]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Kinder haben gelogen.",
        "Das Büro ist geschlossen.",
        "Sie können sich verabschieden.",
        "Das Kind war krank.",
        "Wir mochten das Spiel.",
        "Ich warte hier.",
    ],
)
def test_what_only_looks_like_the_past_stays(sentence: str) -> None:
    assert words("LS11", sentence) == []

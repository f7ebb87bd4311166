"""The Präteritum."""

import pytest

from generator.checker.past import without_prefixes
from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


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


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("Die Kinder spielten im Hof.", ["spielten"]),
        ("Der Mann arbeitete viel.", ["arbeitete"]),
        ("Sagte er das?", ["Sagte"]),
        ("Die Leute wurden laut.", ["wurden"]),
        ("Er kam und sie ging.", ["kam", "ging"]),
        ("Wir leisten viel.", []),
        ("Ich heirate dich.", []),
        ("Die Kinder hatten Zeit.", []),
        ("Sie konnten kommen.", []),
        ("Die Ging ist ein Wort.", []),
        ("Wir bitten Sie.", []),
    ],
)
def test_strong_and_weak_verbs(sentence: str, verbs: list[str]) -> None:
    assert words("LS11", sentence) == verbs


def test_at_most_what_is_left_after_a_prefix_counts() -> None:
    assert list(without_prefixes("bekam")) == ["bekam", "kam"]
    assert list(without_prefixes("bein")) == ["bein"]
    assert list(without_prefixes("kam")) == ["kam"]
    assert "fing" in list(without_prefixes("anfing"))


def test_a_past_form_is_told_in_its_place_with_a_way_out() -> None:
    (found,) = problems("LS11", "Die Mutter ging zum Amt.")
    assert (found.column, found.level) == (COLUMN + 11, Level.WARNING)
    assert found.message == "„ging“ ist eine Form der Vergangenheit, die schwer zu lesen ist."
    assert found.suggestion == "Bitte mit „hat“ oder „ist“ schreiben, zum Beispiel: „Er hat gesagt“."


def test_the_helper_of_a_passive_is_told_once() -> None:
    assert words("LS11", "Der Kurs wurde bezahlt.") == []
    assert words("LS05", "Der Kurs wurde bezahlt.") == ["wurde bezahlt"]

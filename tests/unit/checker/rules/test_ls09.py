"""LS09: no Konjunktiv II."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


@pytest.mark.parametrize(
    ("sentence", "word", "advice"),
    [
        ("Sie könnten uns anrufen.", "könnten", "„kann“"),
        ("Würde das helfen?", "Würde", "Bitte sagen, was ist."),
        ("Wir fragen: Würde das helfen?", "Würde", "Bitte sagen, was ist."),
        ("Das wäre schön.", "wäre", "„ist“"),
        ("Sie hätten Zeit.", "hätten", "„hat“"),
        ("Das Kind anhätte nichts.", "anhätte", "Bitte sagen, was wirklich ist."),
        ("Das Fest stattfände.", "stattfände", "Bitte sagen, was wirklich ist."),
    ],
)
def test_a_form_of_the_list_is_found_with_a_way_out(sentence: str, word: str, advice: str) -> None:
    (found,) = problems("LS09", sentence)
    assert (found.words, found.level, found.column) == (word, Level.ERROR, COLUMN + sentence.index(word))
    assert found.message == f"„{word}“ ist eine Möglichkeits-Form."
    assert advice in found.suggestion


@pytest.mark.parametrize(
    "sentence",
    [
        "Ich möchte Hilfe.",
        "Die Würde zählt.",
        "Würde ist wichtig.",
        "Würde",
        "Die Kinder gingen.",
        "Das ist ihre Würde.",
    ],
)
def test_easy_forms_and_the_noun_stay(sentence: str) -> None:
    assert words("LS09", sentence) == []

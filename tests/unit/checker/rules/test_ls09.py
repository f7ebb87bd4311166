"""LS09: no Konjunktiv."""

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


def test_sollte_is_a_warning_since_it_may_be_the_past() -> None:
    (found,) = problems("LS09", "Sollten Sie Fragen haben, rufen Sie an.")
    assert (found.words, found.level, found.column) == ("Sollten", Level.WARNING, COLUMN)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Das Amt sagt, der Antrag sei zu spät.", "sei"),
        ("Die Mutter sagt, sie habe kein Geld.", "habe"),
        ("Deshalb müsse die Kita zu bleiben.", "müsse"),
        ("Das Angebot richte sich an Eltern.", "richte"),
        ("Die Kinder seien krank.", "seien"),
        ("Sei es Sport oder Musik: Alle machen mit.", "Sei"),
        ("Wie dem auch sei: Wir helfen.", "sei"),
    ],
)
def test_what_somebody_is_said_to_have_said_is_a_warning(sentence: str, word: str) -> None:
    (found,) = problems("LS09", sentence)
    assert (found.words, found.level, found.column) == (word, Level.WARNING, COLUMN + sentence.index(word))


@pytest.mark.parametrize(
    "sentence",
    ["Ich habe Zeit.", "Bitte bringe Papier mit.", "Sei nicht traurig.", "Bitte seien Sie leise.", "Morgen komme ich."],
)
def test_requests_and_what_i_say_stay(sentence: str) -> None:
    assert words("LS09", sentence) == []

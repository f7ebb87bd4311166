"""LS26: who must or can do something."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


@pytest.mark.parametrize(
    ("sentence", "found", "advice"),
    [
        ("Der Antrag ist schriftlich zu stellen.", "ist … zu stellen", "müssen … stellen"),
        ("Die Papiere sind bis Mai einzureichen.", "sind … einzureichen", "müssen … einreichen"),
        ("Zu beachten ist die Frist.", "beachten … ist", "müssen … beachten"),
        ("Sie haben den Antrag abzugeben.", "haben … abzugeben", "müssen … abgeben"),
        ("Sie haben den Ausweis, den Brief und ein Foto vorzulegen.", "haben … vorzulegen", "müssen … vorlegen"),
        ("Jeder hat seinen Hund anzuleinen.", "hat … anzuleinen", "müssen … anleinen"),
        ("Ihr Termin lässt sich leider nicht verschieben.", "lässt … verschieben", "können … verschieben"),
        ("Der Termin lässt sich online buchen.", "lässt … buchen", "können … buchen"),
    ],
)
def test_a_hidden_duty_is_told_with_its_verb(sentence: str, found: str, advice: str) -> None:
    (problem,) = problems("LS26", sentence)
    assert (problem.words, problem.level) == (found, Level.WARNING)
    assert problem.column == COLUMN + sentence.lower().index(found.split(maxsplit=1)[0])
    assert f"„Sie {advice}“" in problem.suggestion


def test_what_is_easy_to_do_is_a_hint() -> None:
    (found,) = problems("LS26", "Der Text ist leicht zu lesen.")
    assert (found.level, "können … lesen" in found.suggestion) == (Level.HINT, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Büro ist zu.",
        "Sie haben viel zu tun.",
        "Sie haben das Recht einen Antrag zu stellen.",
        "Es ist möglich den Antrag zu stellen.",
        "Unser Ziel ist Familien zu stärken.",
        "Eltern lassen sich beraten.",
        "Lassen Sie sich Zeit.",
    ],
)
def test_other_clauses_and_people_who_let_do_something_stay(sentence: str) -> None:
    assert words("LS26", sentence) == []

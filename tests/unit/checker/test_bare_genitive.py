"""Genitives without an article, and how to say them with the words of the text."""

import pytest

from tests.unit.checker.passages import problems, words


@pytest.mark.parametrize(
    ("sentence", "genitive", "better"),
    [
        ("Das dient dem Wohl junger Menschen.", "Wohl junger Menschen", "von jungen Menschen"),
        ("Die Zahl neuer Plätze steigt.", "Zahl neuer Plätze", "von neuen Plätzen"),
        ("Das ist eine Hilfe Alleinerziehender.", "Hilfe Alleinerziehender", "von Alleinerziehenden"),
        ("Das ist die Rente Selbstständiger.", "Rente Selbstständiger", "von Selbstständigen"),
        ("Das ist die Pflege Schwerkranker.", "Pflege Schwerkranker", "von Schwerkranken"),
        ("Annas Mutter hilft.", "Annas Mutter", "Mutter von Anna"),
        ("Heute kommt Jonas' Schwester.", "Jonas' Schwester", "Schwester von Jonas"),
        ("Kinder psychisch kranker Eltern kommen.", "Kinder psychisch kranker Eltern", "von psychisch kranken Eltern"),
        ("Wir prüfen Anträge neuer Schüler.", "Anträge neuer Schüler", "von neuen Schülern"),
        ("Deutschlands Familien sind groß.", "Deutschlands Familien", "Familien von Deutschland"),
        ("Das Amt Coesfelds hilft.", "Amt Coesfelds", "von Coesfeld"),
        ("Die Kitas Dülmens sind offen.", "Kitas Dülmens", "von Dülmen"),
        ("Im Rathaus Olfens ist das Büro.", "Rathaus Olfens", "von Olfen"),
        ("Die Schulen Nordrhein-Westfalens sind neu.", "Schulen Nordrhein-Westfalens", "von Nordrhein-Westfalen"),
        ("Das ist das Haus der Familie.", "Haus der Familie", "von der Familie"),
        ("Das ist der Raum der Kinder.", "Raum der Kinder", "von den Kindern"),
    ],
)
def test_a_genitive_is_found_with_its_own_words(sentence: str, genitive: str, better: str) -> None:
    (found,) = problems("LS07", sentence)
    assert (found.words, found.suggestion) == (genitive, f"Bitte mit „von“ schreiben: „{better}“.")


def test_what_has_no_form_with_von_is_told_without_one() -> None:
    (found,) = problems("LS07", "Hier sind Kinder unterschiedlichen Alters.")
    assert found.suggestion == "Bitte mit „von“ oder „für“ schreiben."


@pytest.mark.parametrize(
    "sentence",
    [
        "Wir helfen jungen Menschen.",
        "Abends Treffen im Haus.",
        "Das Haus Nummer 5.",
        "In der Schule ist großer Hunger.",
        "Das Kind wird ein Erwachsener.",
        "Zum Beispiel anderer Leute Kinder.",
        "Die Kitas Plätze haben.",
        "Die Kurse Montags sind neu.",
        "Das Team Lukas hilft.",
        "Die Gruppe Teams ist neu.",
    ],
)
def test_other_endings_stay(sentence: str) -> None:
    assert words("LS07", sentence) == []

"""In which languages people are served."""

import pytest

from tests.unit.editions.easy.told import fact, lines

_UNKNOWN = "Welche Sprachen sprechen die Menschen beim Angebot?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("languages: [de]", ["Das Angebot ist auf Deutsch."]),
        ("languages: [de, tr, uk]", ["Das Angebot ist auf Deutsch, Türkisch und Ukrainisch."]),
        (
            "languages: [de, tr, uk, no]",
            ["Das Angebot ist in diesen Sprachen:", "- Deutsch", "- Türkisch", "- Ukrainisch", "- Norwegisch"],
        ),
        ("languages: [no, nb]", ["Das Angebot ist auf Norwegisch."]),
        ("languages: [quc]", ["Wir wissen nicht: Wie heißt die Sprache?"]),
        ("languages: [de, quc]", ["Das Angebot ist auf Deutsch.", "Es gibt noch mindestens 1 andere Sprache."]),
        ("languages: [gsg]", ["Gebärden-Sprache ist möglich."]),
        ("languages: [de, gsg]", ["Das Angebot ist auf Deutsch.", "Auch Gebärden-Sprache ist möglich."]),
        ("interpreter: yes", [_UNKNOWN, "Jemand kann für Sie übersetzen."]),
        ("sign_language: yes", [_UNKNOWN, "Gebärden-Sprache ist möglich."]),
        ("languages: [quc]\nsign_language: yes", ["Wir wissen nicht: Wie heißt die Sprache?", "Auch Gebärden-Sprache ist möglich."]),
        (
            "interpreter: no\nsign_language: no",
            [_UNKNOWN, "Niemand kann für Sie übersetzen.", "Gebärden-Sprache ist nicht möglich."],
        ),
    ],
)  # fmt: skip
def test_languages(text: str, expected: list[str]) -> None:
    assert lines("languages", text) == expected


def test_unknown_is_a_question() -> None:
    assert lines("languages", "interpreter: unknown\nsign_language: unknown") == ["Welche Sprachen gibt es?"]
    assert not fact("languages", "").known

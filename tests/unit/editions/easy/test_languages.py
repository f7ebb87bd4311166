"""In which languages people are served."""

import pytest

from tests.unit.editions.easy.told import fact, lines


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
        ("languages: [quc]", ["Es gibt andere Sprachen.", "Bitte fragen Sie nach."]),
        ("languages: [de, quc]", ["Das Angebot ist auf Deutsch.", "Es gibt noch andere Sprachen.", "Bitte fragen Sie nach."]),
        ("languages: [gsg]", ["Das Angebot ist in Gebärden-Sprache."]),
        ("languages: [de, gsg]", ["Das Angebot ist auf Deutsch.", "Das Angebot ist auch in Gebärden-Sprache."]),
        ("interpreter: yes", ["Dort kann jemand für Sie übersetzen."]),
        (
            "interpreter: no\nsign_language: no",
            ["Dort kann niemand für Sie übersetzen.", "Das Angebot ist nicht in Gebärden-Sprache."],
        ),
    ],
)  # fmt: skip
def test_languages(text: str, expected: list[str]) -> None:
    assert lines("languages", text) == expected


def test_unknown_is_a_question() -> None:
    assert lines("languages", "interpreter: unknown\nsign_language: unknown") == ["Welche Sprachen gibt es?"]
    assert not fact("languages", "").known

"""Short forms of numbers, and numbers that look like one."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import problems, words


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ("Das kostet 3,50 €.", "3,50 €"),
        ("Das kostet 120,- Euro.", "120,- Euro"),
        ("Das kostet 5,00 Euro.", "5,00 Euro"),
        ("Das ist am 24.12.2026.", "24.12.2026"),
        ("Das ist am 3.5. um 10 Uhr.", "3.5."),
        ("Wir öffnen um 9:30 Uhr.", "9:30 Uhr"),
        ("Wir öffnen um 9.30 Uhr.", "9.30 Uhr"),
        ("Das ist für 5-10 Kinder.", "5-10"),
        ("Wir sind 24/7 da.", "24/7"),
        ("Wir sind Mo bis Fr da.", "Mo bis Fr"),
        ("Sie kommen 2x am Tag.", "2x"),
    ],
)
def test_a_short_form_is_a_warning(sentence: str, form: str) -> None:
    (found,) = problems("LS18", sentence)
    assert (found.words.strip(), found.level) == (form, Level.WARNING)


@pytest.mark.parametrize(
    "sentence",
    [
        "Rufen Sie an: 02541 18-9000",
        "Die Adresse ist: Schulstraße 5-7",
        "Das kostet 2,50 Euro.",
        "Wir wohnen in 48653 Coesfeld.",
        "So ist das.",
        "Mo 1 ist ein Name.",
        "Das steht auf www.x.de/5-10.",
    ],
)
def test_numbers_to_dial_and_houses_stay(sentence: str) -> None:
    assert words("LS18", sentence) == []

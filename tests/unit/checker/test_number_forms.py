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
        ("Das kostet 3.50 Euro.", "3.50 Euro"),
        ("Das kostet 3.5 Euro.", "3.5 Euro"),
        ("Das kostet € 15,00 im Monat.", "€ 15,00"),
        ("Wir sind Montags-freitags da.", "Montags-freitags"),
        ("Wir sind Montag – Freitag da.", "Montag – Freitag"),
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
        "Das Alter ist 22 Jahre 10 Monate.",
    ],
)
def test_numbers_to_dial_and_houses_stay(sentence: str) -> None:
    assert words("LS18", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("Das kostet 3,50 €.", "3 Euro 50"),
        ("Das kostet 3.50 Euro.", "3 Euro 50"),
        ("Das kostet 3.5 Euro.", "3 Euro 50"),
        ("Das kostet 3,05 €.", "3 Euro und 5 Cent"),
        ("Das kostet € 1.200,00 im Jahr.", "1.200 Euro"),
        ("Das kostet 120,- Euro.", "120 Euro"),
        ("Das ist am 24.12.2026.", "24. Dezember 2026"),
        ("Das ist am 2026-03-01.", "1. März 2026"),
        ("Das ist am 3.5. um 10 Uhr.", "3. Mai"),
        ("Wir öffnen um 9:30 Uhr.", "9 Uhr 30"),
        ("Wir öffnen um 09 Uhr.", "9 Uhr"),
        ("Das ist für 5-10 Kinder.", "5 bis 10"),
        ("Sie kommen 2x am Tag.", "2 Mal"),
        ("Sie kommen 3 × am Tag.", "3 Mal"),
    ],
)
def test_the_advice_says_the_number_itself(sentence: str, better: str) -> None:
    (found,) = problems("LS18", sentence)
    assert found.suggestion == f"Bitte so schreiben: „{better}“."


@pytest.mark.parametrize(
    ("sentence", "example"),
    [
        ("Das ist am 24.13.2026.", "„24. Dezember 2026“"),
        ("Das dauert 2 h.", "„9 Uhr“ oder „2 Stunden“"),
        ("Das kostet viele €.", "„3 Euro“ oder „3 Euro 50“"),
    ],
)
def test_where_nobody_knows_what_is_meant_there_is_an_example(sentence: str, example: str) -> None:
    (found,) = problems("LS18", sentence)
    assert found.suggestion == f"Bitte so schreiben: {example}."


@pytest.mark.parametrize("sentence", ["Das kostet 1.200 Euro.", "Das ist Geld (1.200 Euro)."])
def test_a_point_in_an_amount_is_a_hint(sentence: str) -> None:
    (found,) = problems("LS18", sentence)
    assert (found.words, found.level) == ("1.200", Level.HINT)
    assert "1200 Euro" in found.suggestion

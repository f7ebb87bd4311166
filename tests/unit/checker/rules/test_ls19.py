"""LS19: no signs that have to be learned."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems


@pytest.mark.parametrize(
    ("sentence", "sign", "message", "suggestion"),
    [
        ("Das Amt (Jugend-Amt) hilft.", "(", "Klammer", "eigenen Satz"),
        ("Das ist gut; das hilft.", ";", "Strich-Punkt", "neuen Satz"),
        ("Das steht in § 8.", "§", "Paragraf", "Das steht im Gesetz."),
        ("Das ist Eltern & Kind.", "&", "Und-Zeichen", "„und“"),
        ("Das ist * gut.", "*", "Stern", "weglassen"),
        ("Das ist „gut“ so.", "„", "Anführungs-Zeichen", "weglassen"),
        ("Das ist für Mutter/Kind.", "/", "Sonder-Zeichen", "„oder“"),
        ("Das ist = gut.", "=", "Sonder-Zeichen", "„oder“"),
        ("Das gilt für alle Schüler*innen.", "Schüler*innen", "Gender-Zeichen", "„Schülerinnen und Schüler“"),
        ("Das gilt für Schüler:innen.", "Schüler:innen", "Gender-Zeichen", "„Schülerinnen und Schüler“"),
        ("Fragen Sie der/die Lehrer.", "der/die", "Gender-Zeichen", "„Schülerinnen und Schüler“"),
    ],
)
def test_a_sign_is_told_once_in_its_place(sentence: str, sign: str, message: str, suggestion: str) -> None:
    (found,) = problems("LS19", sentence)
    level = Level.WARNING if sign == "„" else Level.ERROR
    assert (found.words, found.level, found.column) == (sign, level, COLUMN + sentence.index(sign))
    assert message in found.message and suggestion in found.suggestion


def test_a_colon_is_only_pointed_out() -> None:
    (found,) = problems("LS19", "Das ist wichtig: Wir helfen.")
    assert (found.words, found.level, found.column) == (":", Level.HINT, COLUMN + len("Das ist wichtig"))
    assert found.message.startswith("Hier steht ein Doppel-Punkt.") and "Punkt?" in found.suggestion


def test_a_sign_beside_a_gender_sign_is_told_too() -> None:
    assert {found.words for found in problems("LS19", "Für Schüler*innen * hier: ja.")} == {"Schüler*innen", "*", ":"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Schreiben Sie an a_b@example.org heute.",
        "Rufen Sie an unter +49 2541/18 heute.",
        "Um 9:30 Uhr.",
        "Das ist gut.",
    ],
)
def test_addresses_and_numbers_have_their_signs(sentence: str) -> None:
    assert problems("LS19", sentence) == []

"""LS27: attributes with words of their own."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Das sind die vom Amt bezahlten Kurse.", "die vom Amt bezahlten Kurse"),
        ("Vom Arzt bezahlte Tropfen sind da.", "Vom Arzt bezahlte Tropfen"),
        ("Nicht abgeholte Sachen sind hier.", "Nicht abgeholte Sachen"),
        ("Das ist die Ihnen bekannte Frau.", "die Ihnen bekannte Frau"),
        ("Das ist die dafür zuständige Stelle.", "die dafür zuständige Stelle"),
        ("Das sind die den Eltern zustehenden Hilfen.", "die den Eltern zustehenden Hilfen"),
        ("Das sind die zu spät bezahlten Kurse.", "die zu spät bezahlten Kurse"),
        ("Zu früh geborene Kinder sind hier.", "Zu früh geborene Kinder"),
        ("Das ist der zu zahlende Betrag.", "der zu zahlende Betrag"),
        ("Das ist das zuletzt gezahlte Geld.", "das zuletzt gezahlte Geld"),
        ("Das ist das ausgefüllte und unterschriebene Blatt.", "das ausgefüllte und unterschriebene Blatt"),
    ],
)
def test_an_attribute_is_quoted_with_its_noun(sentence: str, found: str) -> None:
    (problem,) = problems("LS27", sentence)
    assert (problem.words, problem.level, problem.column) == (found, Level.WARNING, COLUMN + sentence.index(found))


@pytest.mark.parametrize(
    "sentence",
    [
        "Die neuen Kurse sind da.",
        "Eine sehr gute Beratung hilft.",
        "Die Kinder in der Kita spielen.",
        "Wir sprechen in der Gruppe 2 wichtige Dinge an.",
        "Bei der Geburt gute Hilfe finden.",
    ],
)
def test_a_plain_adjective_stays(sentence: str) -> None:
    assert words("LS27", sentence) == []

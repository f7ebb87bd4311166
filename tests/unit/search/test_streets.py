"""Streets in every spelling that people type."""

import pytest

from generator.search.normalise import fold, folded_words
from generator.search.streets import street_words


@pytest.mark.parametrize(
    "street", ["Marktstraße 8", "Marktstr. 8", "Markt-Straße 8", "Markt Str. 8", "MARKTSTRASSE 8", "Marktstr 8"]
)
def test_one_street_in_six_spellings(street):
    assert street_words(street) == (fold("Marktstraße"), ("markt", fold("Straße"), "8"))


@pytest.mark.parametrize(
    ("street", "name", "parts"),
    [
        ("Markt 8", "Markt", "Markt 8"),
        ("Overbergplatz 3a", "Overbergplatz", "Overberg Platz 3a"),
        ("Coesfelder Straße 12", "CoesfelderStraße", "Coesfelder Straße 12"),
        ("An der Kirche", "AnderKirche", "An der Kirche"),
        ("Steinweg", "Steinweg", "Stein Weg"),
        ("Amweg 1", "Amweg", "Amweg 1"),
        ("Straßburger Ring 2-4", "StraßburgerRing", "Straßburger Ring 2 4"),
        ("", "", ""),
    ],
)
def test_a_street_is_one_word_and_its_parts(street, name, parts):
    assert street_words(street) == (fold(name), tuple(folded_words(parts)))

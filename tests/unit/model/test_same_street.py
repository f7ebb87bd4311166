"""Two ways to write one house are one house; another number of the street is another."""

import pytest

from generator.model.spelling import is_same_street, street_and_house


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Amselweg 9", "Amselweg 7-9"),
        ("Amselweg 8", "Amselweg 7 bis 9"),
        ("Amselweg Nr. 7", "Amselweg 7"),
        ("Amselweg Hausnummer 7", "Amselweg 7a"),
        ("Amselweg", "Amselweg 7"),
        ("Sankt-Josef-Str. 5", "St.-Josef-Straße 5"),
        ("Hinterhaus, Amselweg 7", "Amselweg 7"),
        ("Haus 2, Amselweg 7", "Amselweg 7"),
        ("Gebäude 3 (Amselweg 7)", "Amselweg 7"),
    ],
)
def test_one_house(one, other):
    assert is_same_street(one, other) and is_same_street(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Amselweg 17", "Amselweg 7"),
        ("Amselweg 3-5", "Amselweg 7"),
        ("Amselweg 7", "Drosselweg 7"),
        ("", "Amselweg"),
        ("", ""),
    ],
)
def test_other_houses(one, other):
    assert not is_same_street(one, other) and not is_same_street(other, one)


@pytest.mark.parametrize(
    "written", ["Haus 2, Amselweg 7", "Amselweg Nr. 7", "Amselweg 7, Hinterhaus", "Gebäude 3 (Amselweg 7)"]
)
def test_the_street_is_not_the_house_beside_it(written):
    assert street_and_house(written) == ("amselweg", "amselweg 7")

import pytest

from generator.model.spelling import folded, folded_street


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Grüne Straße 7", "gruene str 7"),
        ("gruene-str. 7", "gruene str 7"),
        ("GRÜNE STRASSE 7", "gruene str 7"),
        ("Öl & Äpfel", "oel aepfel"),
        ("Hauptstraße", "hauptstr"),
        ("Straßenfest", "strassenfest"),
        ("Am_Tor", "am tor"),
        ("Str.", "str"),
        ("", ""),
    ],
)
def test_spellings_of_one_address_are_one(written, plain):
    assert folded(written) == plain


@pytest.mark.parametrize(
    ("written", "house"),
    [
        ("Am Tor 7a", "am tor 7"),
        ("Am Tor 7 B", "am tor 7"),
        ("Am Tor 7", "am tor 7"),
        ("Am Tor a", "am tor a"),
        ("Tor 7 ab", "tor 7 ab"),
        ("Tor 7a 2", "tor 7a 2"),
    ],
)
def test_the_letter_of_a_house_is_left_out(written, house):
    assert folded_street(written) == house

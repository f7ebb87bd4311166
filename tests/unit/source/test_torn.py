"""Places of which a stroke before each field made many."""

import pytest

from generator.source.torn import is_torn

NAME, STREET, TOWN, HIDDEN = {"name": "Haus"}, {"street": "Weg 7"}, {"municipality": "adorf"}, {"visibility": "hidden"}


@pytest.mark.parametrize(
    ("places", "is_told"),
    [
        ([NAME, STREET, HIDDEN], True),
        ([{**NAME, **STREET}, STREET, TOWN, HIDDEN], True),
        ([{**NAME, **STREET, **HIDDEN}], False),
        ([TOWN, HIDDEN], False),
        ([STREET, HIDDEN, HIDDEN], False),
        ([STREET, {"street": "Ring 9"}, HIDDEN], False),
        ([TOWN, NAME, HIDDEN], False),
        ("Weg 7", False),
        (None, False),
    ],
)
def test_a_place_is_torn_apart(places, is_told):
    assert is_torn(places) is is_told

"""The honest status: what a stamp says, and what takes it away again."""

from datetime import date

import pytest

from generator.editorial.easy_language import stamp
from generator.facts.easy_status import EasyStatus, easy_status, is_checked
from tests.unit.facts.written import make_offer

_TEXT = """municipalities: [adorf]
description: Treff am Bach
easy:
  title: Krabbel-Gruppe
  text:
    - Hier treffen sich Eltern mit Babys.
    - Die Babys spielen.
"""


def _stamped() -> str:
    return stamp(_TEXT, make_offer(_TEXT), "Prüfgruppe", date(2026, 8, 3))


def test_a_stamp_makes_a_text_checked() -> None:
    assert easy_status(make_offer(_TEXT)) is EasyStatus.WRITTEN
    offer = make_offer(_stamped())
    assert easy_status(offer) is EasyStatus.CHECKED and is_checked(offer)


@pytest.mark.parametrize(
    ("old", "new"), [("Die Babys spielen.", "Die Babys singen."), ("Krabbel-Gruppe", "Baby-Gruppe")]
)
def test_a_changed_text_is_no_longer_checked(old: str, new: str) -> None:
    offer = make_offer(_stamped().replace(old, new))
    assert easy_status(offer) is EasyStatus.WRITTEN and not is_checked(offer)


def test_a_changed_standard_text_takes_the_logo_away() -> None:
    offer = make_offer(_stamped().replace("am Bach", "am See"))
    assert easy_status(offer) is EasyStatus.OUT_OF_DATE and not is_checked(offer)

"""The honest status: what a stamp says, and what takes it away again."""

import re
from datetime import date

import pytest

from generator.editions.edition import easy_texts
from generator.editorial.easy_language import stamp
from generator.facts.easy_status import EasyStatus, easy_hash, easy_status, is_checked, source_hash
from generator.model.parts import EasyText
from generator.source.files import Sources
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


def test_a_title_alone_is_no_text() -> None:
    assert easy_status(make_offer("easy: {title: Krabbel-Gruppe}")) is EasyStatus.FACTS_ONLY
    assert easy_status(make_offer("")) is EasyStatus.FACTS_ONLY


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("- Hier treffen sich", "- heading: Hier treffen sich"),
        ("    - Die Babys spielen.", "    - list: [Die Babys spielen.]"),
        ("Die Babys spielen.", "Die Babysspielen."),
        ("Babys.\n    - Die", "Babys. Die"),
    ],
)
def test_another_build_of_the_text_is_another_text(old: str, new: str) -> None:
    assert old in _TEXT
    assert easy_hash(_easy(_TEXT)) != easy_hash(_easy(_TEXT.replace(old, new)))


def test_headings_and_items_belong_to_the_text() -> None:
    text = "easy: {text: [{heading: Wo?}, {list: [Hier, Dort]}]}"
    found = {easy_hash(_easy(text.replace(old, new))) for old, new in (("", ""), ("Wo", "Was"), ("Dort", "Da"))}
    assert len(found) == 3


def test_a_fingerprint_is_16_digits_and_does_not_see_more_spaces() -> None:
    assert re.fullmatch("[0-9a-f]{16}", source_hash(make_offer(_TEXT)))
    assert easy_hash(_easy(_TEXT)) == easy_hash(_easy(_TEXT.replace("Die Babys", "Die   Babys")))
    assert source_hash(make_offer(_TEXT)) != source_hash(make_offer(_TEXT.replace("Treff am Bach", "Treff amBach")))
    assert source_hash(make_offer("")) != source_hash(make_offer("description: None"))


def _easy(text: str) -> EasyText:
    easy = make_offer(text).easy
    assert easy is not None
    return easy


def test_every_status_has_its_words() -> None:
    (file,) = easy_texts(Sources(None, (), ()))
    told = {key for key in file.texts if key.startswith("easy_status_")}
    assert told == {f"easy_status_{status.replace('-', '_')}" for status in EasyStatus}

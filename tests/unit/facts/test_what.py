"""The words that editors gave an offer."""

from generator.facts.easy_status import EasyStatus
from generator.facts.what import What
from tests.unit.facts.written import make_facts, make_offer

_EASY = """description: Wir spielen.
easy:
  title: Krabbel-Gruppe
  text: [Wir spielen., {heading: Wo?}, {list: [Hier, Dort]}]
  words: [Antrag]
  checked: {by: Prüfgruppe, date: 2026-08-01, text: 0123456789abcdef}
translations: {uk: {title: Група}, ar: {title: مجموعة}}
"""


def test_they_are_told_as_they_are() -> None:
    easy = make_offer(_EASY).easy
    assert easy is not None and easy.checked is not None
    assert make_facts(_EASY).what == What(
        title="Krabbelgruppe",
        summary="Eltern und Babys treffen sich zum Spielen.",
        description="Wir spielen.",
        easy_title="Krabbel-Gruppe",
        easy_text=easy.text,
        easy_words=("Antrag",),
        easy_status=EasyStatus.WRITTEN,
        checked=easy.checked,
        translations=make_offer(_EASY).translations,
    )
    assert [*make_facts(_EASY).what.translations] == ["uk", "ar"]


def test_what_nobody_wrote_is_empty() -> None:
    found = make_facts("").what
    assert (found.description, found.easy_title, found.easy_text, found.easy_words, found.checked) == (
        "",
        "",
        (),
        (),
        None,
    )
    assert make_facts("easy: {text: [Wir spielen.]}").what.easy_title == ""

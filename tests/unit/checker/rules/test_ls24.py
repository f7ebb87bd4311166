"""LS24: verbs instead of nouns."""

import pytest

from generator.problems import Level
from tests.unit.checker.passages import COLUMN, problems, words


def test_two_such_nouns_are_told_at_the_first() -> None:
    sentence = "Die Durchführung der Unter-Suchung ist kostenlos."
    (found,) = problems("LS24", sentence)
    assert (found.words, found.column) == ("Durchführung … Unter-Suchung", COLUMN + sentence.index("Durch"))
    assert found.level is Level.HINT
    assert found.message == "In diesem Satz stehen 2 abstrakte Wörter: Durchführung, Unter-Suchung."
    assert found.suggestion == "Bitte mit Tu-Wörtern schreiben: „Wir beraten Sie.“"


@pytest.mark.parametrize(
    ("other", "is_abstract"),
    [
        ("Beratungen", True),
        ("Begleitung", True),
        ("Labung", True),
        ("Begleitungen", True),
        ("Abschätzung", True),
        ("Ereignissen", True),
        ("Wohnung", False),
        ("Mietwohnungen", False),
        ("Zeugnisse", False),
        ("Leitung", False),
        ("Sprung", False),
        ("Dung", False),
        ("Kind", False),
    ],
)
def test_a_noun_that_was_a_verb_is_told_from_a_thing(other: str, is_abstract: bool) -> None:
    assert bool(words("LS24", f"Die Durchführung mit {other} ist da.")) is is_abstract


def test_a_verb_is_none() -> None:
    assert words("LS24", "Die Durchführung ist beratung.") == []

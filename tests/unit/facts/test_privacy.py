"""Whether a name is needed, and whether anybody hears of it."""

import pytest

from generator.facts.privacy import Privacy
from tests.unit.facts.written import make_facts


@pytest.mark.parametrize(
    ("text", "privacy", "known"),
    [
        ("", Privacy("unknown", "unknown"), False),
        ("anonymous: yes", Privacy("yes", "unknown"), True),
        ("confidential: no", Privacy("unknown", "no"), True),
        ("anonymous: unknown\nconfidential: unknown", Privacy("unknown", "unknown"), False),
    ],
)
def test_each_answer_is_known_or_not(text: str, privacy: Privacy, known: bool) -> None:
    found = make_facts(text).privacy
    assert (found, found.known) == (privacy, known)


@pytest.mark.parametrize(
    ("text", "known"), [("", False), ("women_only: no", False), ("childcare: yes", False), ("women_only: yes", True)]
)
def test_who_says_that_only_women_may_come_has_said_for_whom_it_is(text: str, known: bool) -> None:
    assert make_facts(text).who.known is known


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("", False),
        ("open_to: [families]", False),
        ("open_to: [families, professionals]", False),
        ("open_to: [professionals]", True),
        ("audiences: [professionals]", False),
    ],
)
def test_only_the_field_itself_says_that_an_offer_is_for_professionals_alone(text: str, apart: bool) -> None:
    assert make_facts(text).who.is_for_professionals is apart

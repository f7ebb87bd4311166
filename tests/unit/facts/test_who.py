"""For whom: the people and the ages."""

import pytest

from generator.facts.who import Ages, Who
from generator.model.ages import ChildAge
from tests.unit.facts.written import make_facts


def who(text: str) -> Who:
    return make_facts(text).who


def test_what_nobody_said_is_not_known() -> None:
    assert not who("").known and not who("age: {}").known
    assert who("age: {from: 0}").known and who("audiences: [parents]").known


def test_ages_are_months_and_audiences_stand_once() -> None:
    found = who("audiences: [parents, children, parents]\nage: {from: 6 months, to: 3}")
    assert (found.audiences, found.ages) == (("parents", "children"), Ages(ChildAge(6), ChildAge(36)))


@pytest.mark.parametrize(
    ("age", "is_for_youth", "reaches_youth"),
    [("{from: 11, to: 14}", False, False), ("{from: 12, to: 14}", True, False), ("{from: 6, to: 15}", False, True)],
)
def test_who_is_no_child_any_more(age: str, is_for_youth: bool, reaches_youth: bool) -> None:
    found = who(f"age: {age}")
    assert (found.is_for_youth, found.reaches_youth) == (is_for_youth, reaches_youth)


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("", True),
        ("audiences: [parents]", True),
        ("audiences: [children]", True),
        ("audiences: [children]\nage: {from: 13}", False),
        ("audiences: [professionals]", False),
        ("audiences: [grandparents, children]", False),
        ("audiences: [grandparents, parents]", True),
    ],
)
def test_whether_a_reader_may_have_such_a_child(text: str, speaks: bool) -> None:
    assert who(text).speaks_to_parents is speaks


@pytest.mark.parametrize(
    ("age", "ages"),
    [
        ("{from: 12}", Ages(ChildAge(144), None)),
        ("{to: 14}", Ages(None, ChildAge(168))),
        ("{from: 0, to: 0}", Ages(ChildAge(0), ChildAge(0))),
        ("{}", None),
        ("{from: 6 weeks}", Ages(ChildAge(1, 6), None)),
    ],
)
def test_one_end_of_an_age_may_be_unknown(age: str, ages: Ages | None) -> None:
    assert who(f"age: {age}").ages == ages


@pytest.mark.parametrize(
    ("age", "is_for_youth", "reaches_youth"),
    [
        ("{from: 143 months}", False, False),
        ("{from: 144 months}", True, False),
        ("{to: 179 months}", False, False),
        ("{to: 180 months}", False, True),
    ],
)
def test_where_youth_begins(age: str, is_for_youth: bool, reaches_youth: bool) -> None:
    assert (who(f"age: {age}").is_for_youth, who(f"age: {age}").reaches_youth) == (is_for_youth, reaches_youth)

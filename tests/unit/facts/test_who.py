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
    ("age", "young"),
    [
        ("{}", "children"),
        ("{from: 3}", "children"),
        ("{from: 11, to: 14}", "children"),
        ("{from: 12, to: 14}", "youth"),
        ("{from: 6, to: 15}", "all"),
        ("{from: 143 months}", "children"),
        ("{from: 144 months}", "youth"),
        ("{to: 179 months}", "children"),
        ("{to: 180 months}", "all"),
    ],
)
def test_what_young_people_are_called(age: str, young: str) -> None:
    assert who(f"age: {age}").young == young


@pytest.mark.parametrize(
    ("text", "ages_of"),
    [
        ("age: {to: 1}", "visitors"),
        ("age: {from: 14}", "visitors"),
        ("audiences: [parents]\nage: {to: 1}", "own-child"),
        ("audiences: [parents]\nage: {to: 25}", "own-child"),
        ("audiences: [fathers, siblings]\nage: {from: 3}", "others"),
        ("audiences: [parents, grandparents]\nage: {to: 3}", "others"),
        ("audiences: [fathers, children]\nage: {to: 3}", "own-child"),
        ("audiences: [parents]\nage: {to: 3}\nopen_to: [families, professionals]", "others"),
        ("audiences: [parents]\nage: {from: 12}", "others"),
        ("audiences: [children, parents]\nage: {to: 83 months}", "own-child"),
        ("audiences: [children, parents]\nage: {to: 7}", "visitors"),
        ("audiences: [children, parents]\nage: {from: 3}", "visitors"),
        ("audiences: [children, grandparents]\nage: {to: 3}", "visitors"),
        ("audiences: [pregnant, parents]\nage: {to: 1}", "own-child-if-born"),
        ("audiences: [pregnant]\nage: {from: 14, to: 20}", "others"),
        ("audiences: [professionals]\nage: {to: 6}", "others"),
        ("audiences: [grandparents]\nage: {to: 6}", "others"),
        ("audiences: [siblings]\nage: {to: 6}", "others"),
    ],
)
def test_whose_ages_these_are(text: str, ages_of: str) -> None:
    assert who(text).ages_of == ages_of


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

"""For whom."""

import pytest

from tests.unit.editions.easy.told import fact, lines


@pytest.mark.parametrize(
    ("age", "sentences"),
    [
        ("{from: 6 months, to: 3 years}", ["Ihr Kind ist zwischen 6 Monaten und 3 Jahren alt."]),
        ("{from: 1 month, to: 1 year}", ["Ihr Kind ist zwischen 1 Monat und 1 Jahr alt."]),
        (
            "{from: 1, to: 30 months}",
            ["Ihr Kind ist 1 Jahr alt oder älter.", "Ihr Kind ist 2 Jahre und 6 Monate alt oder jünger."],
        ),
        ("{from: 6 months, to: 18 months}", ["Ihr Kind ist zwischen 6 und 18 Monaten alt."]),
        ("{from: 3, to: 6}", ["Ihr Kind ist zwischen 3 und 6 Jahren alt."]),
        ("{from: 3}", ["Ihr Kind ist 3 Jahre alt oder älter."]),
        ("{from: 1 month}", ["Ihr Kind ist 1 Monat alt oder älter."]),
        ("{to: 1}", ["Ihr Kind ist 1 Jahr alt oder jünger."]),
        ("{from: 0, to: 2}", ["Ihr Kind ist 2 Jahre alt oder jünger."]),
        ("{from: 0}", ["Ihr Kind kann jedes Alter haben."]),
        ("{from: 0, to: 0}", ["Ihr Kind ist jünger als 1 Monat."]),
        ("{from: 4, to: 4}", ["Ihr Kind ist 4 Jahre alt."]),
        ("{from: 6 weeks}", ["Ihr Kind ist 6 Wochen alt oder älter."]),
        ("{to: 1 week}", ["Ihr Kind ist 1 Woche alt oder jünger."]),
        ("{from: 6 weeks, to: 6 months}", ["Ihr Kind ist zwischen 6 Wochen und 6 Monaten alt."]),
        ("{from: 6 weeks, to: 10 weeks}", ["Ihr Kind ist zwischen 6 und 10 Wochen alt."]),
        ("{from: 6 weeks, to: 3}", ["Ihr Kind ist zwischen 6 Wochen und 3 Jahren alt."]),
        ("{from: 6 weeks, to: 6 weeks}", ["Ihr Kind ist 6 Wochen alt."]),
        ("{from: 0 weeks, to: 2}", ["Ihr Kind ist 2 Jahre alt oder jünger."]),
        ("{from: 25 months, to: 25 months}", ["Ihr Kind ist 2 Jahre und 1 Monat alt."]),
    ],
)
def test_age_of_the_child(age: str, sentences: list[str]) -> None:
    assert lines("who", f"age: {age}") == sentences


def test_few_audiences_are_a_sentence() -> None:
    assert lines("who", "audiences: [parents, children]") == ["Das Angebot ist für Kinder und Eltern."]


def test_many_audiences_are_a_list() -> None:
    expected = ["Das Angebot ist für:", "- Kinder", "- Eltern", "- schwangere Frauen", "- Großeltern"]
    assert lines("who", "audiences: [pregnant, grandparents, parents, children, parents]") == expected


def test_who_works_with_children_is_not_told_about_an_own_child() -> None:
    text = "audiences: [professionals]\nage: {from: 3, to: 6}"
    assert lines("who", text) == ["Das Angebot ist für Fach-Leute.", "Die Kinder sind zwischen 3 und 6 Jahren alt."]


def test_young_people_are_no_children() -> None:
    text = "audiences: [children]\nage: {from: 15, to: 27}"
    expected = ["Das Angebot ist für junge Menschen.", "Die jungen Menschen sind zwischen 15 und 27 Jahren alt."]
    assert lines("who", text) == expected


def test_unknown_is_said() -> None:
    assert lines("who", "age: {}") == ["Für wen ist das Angebot?"]
    assert not fact("who", "").known


def test_months_are_compared_with_months() -> None:
    assert lines("who", "age: {from: 12 months, to: 18 months}") == ["Ihr Kind ist zwischen 12 und 18 Monaten alt."]
    assert lines("who", "age: {from: 1 months, to: 1}") == ["Ihr Kind ist zwischen 1 Monat und 1 Jahr alt."]


def test_who_is_pregnant_may_have_no_child_yet() -> None:
    assert lines("who", "audiences: [pregnant]\nage: {to: 1}")[1:] == [
        "Ist Ihr Kind schon geboren?",
        "Dann ist es 1 Jahr alt oder jünger.",
    ]


def test_children_of_14_years_are_called_young_people() -> None:
    assert lines("who", "audiences: [children]\nage: {from: 6, to: 18}")[0] == (
        "Das Angebot ist für Kinder und junge Menschen."
    )


def test_fathers_are_parents_too() -> None:
    assert lines("who", "audiences: [children, parents, fathers, single-parents]") == [
        "Das Angebot ist für Kinder und Eltern.",
        "Das Angebot ist auch für Väter und Allein-Erziehende.",
    ]
    assert lines("who", "audiences: [fathers]") == ["Das Angebot ist für Väter."]


def test_who_brings_a_grandchild_has_no_child_of_that_age() -> None:
    assert lines("who", "audiences: [children, grandparents]\nage: {from: 1, to: 4}")[-1] == (
        "Die Kinder sind zwischen 1 und 4 Jahren alt."
    )
    assert lines("who", "audiences: [children]\nage: {from: 1, to: 4}")[-1].startswith("Ihr Kind")


def test_young_people_are_named_beside_children_alone() -> None:
    assert lines("who", "audiences: [parents, children]\nage: {from: 6, to: 16}")[0] == (
        "Das Angebot ist für Kinder, junge Menschen und Eltern."
    )
    assert lines("who", "audiences: [parents]\nage: {from: 6, to: 16}")[0] == "Das Angebot ist für Eltern."


def test_whole_years_are_told_in_years_up_to_the_second() -> None:
    assert lines("who", "age: {from: 1, to: 2}") == ["Ihr Kind ist zwischen 1 und 2 Jahren alt."]
    assert lines("who", "age: {from: 1, to: 18 months}") == ["Ihr Kind ist zwischen 12 und 18 Monaten alt."]

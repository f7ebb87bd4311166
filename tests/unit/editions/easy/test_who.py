"""For whom."""

import re

import pytest

from tests.unit.editions.easy.told import fact, lines


@pytest.mark.parametrize(
    ("age", "sentences"),
    [
        ("{from: 6, to: 11}", ["Das Angebot ist für Kinder von 6 bis 11 Jahren."]),
        ("{from: 12, to: 27}", ["Das Angebot ist für junge Menschen von 12 bis 27 Jahren."]),
        ("{from: 6, to: 17}", ["Das Angebot ist für Kinder und junge Menschen.", "Das Alter ist: 6 bis 17 Jahre."]),
        ("{to: 17}", ["Das Angebot ist für Kinder und junge Menschen bis 17 Jahre."]),
        ("{from: 6 months, to: 3 years}", ["Das Angebot ist für Kinder von 6 Monaten bis 3 Jahren."]),
        ("{from: 1 month, to: 1 year}", ["Das Angebot ist für Kinder von 1 Monat bis 1 Jahr."]),
        ("{from: 6 months, to: 18 months}", ["Das Angebot ist für Kinder von 6 bis 18 Monaten."]),
        ("{from: 12 months, to: 18 months}", ["Das Angebot ist für Kinder von 12 bis 18 Monaten."]),
        ("{from: 1, to: 2}", ["Das Angebot ist für Kinder von 1 bis 2 Jahren."]),
        ("{from: 3}", ["Das Angebot ist für Kinder ab 3 Jahren."]),
        ("{from: 12}", ["Das Angebot ist für junge Menschen ab 12 Jahren."]),
        ("{from: 1 month}", ["Das Angebot ist für Kinder ab 1 Monat."]),
        ("{to: 1}", ["Das Angebot ist für Kinder bis 1 Jahr."]),
        ("{from: 0, to: 2}", ["Das Angebot ist für Kinder bis 2 Jahre."]),
        ("{from: 0}", ["Das Angebot ist für Kinder ab der Geburt."]),
        ("{from: 0, to: 0}", ["Das Angebot ist für Kinder unter 1 Monat."]),
        ("{from: 4, to: 4}", ["Das Angebot ist für Kinder.", "Das Alter ist: 4 Jahre."]),
        ("{from: 6 weeks}", ["Das Angebot ist für Kinder ab 6 Wochen."]),
        ("{from: 6 weeks, to: 10 weeks}", ["Das Angebot ist für Kinder von 6 bis 10 Wochen."]),
        ("{from: 6 weeks, to: 3}", ["Das Angebot ist für Kinder von 6 Wochen bis 3 Jahren."]),
        (
            "{from: 2.5, to: 6.5}",
            [
                "Das Angebot ist für Kinder.",
                "Das Alter ist mindestens 2 Jahre und 6 Monate.",
                "Das Alter ist höchstens 6 Jahre und 6 Monate.",
            ],
        ),
        (
            "{from: 174 months, to: 174 months}",
            ["Das Angebot ist für junge Menschen.", "Das Alter ist: 14 Jahre und 6 Monate."],
        ),
    ],
)
def test_those_who_come_stand_with_their_ages(age: str, sentences: list[str]) -> None:
    assert lines("who", f"age: {age}") == sentences
    assert lines("who", f"audiences: [children]\nage: {age}") == sentences


@pytest.mark.parametrize(
    ("age", "sentences"),
    [
        ("{to: 1}", ["Ihr Kind darf höchstens 1 Jahr alt sein."]),
        ("{from: 6, to: 11}", ["Ihr Kind muss 6 bis 11 Jahre alt sein."]),
        ("{from: 6 months, to: 3}", ["Ihr Kind muss 6 Monate bis 3 Jahre alt sein."]),
        ("{from: 6 weeks, to: 6 months}", ["Ihr Kind muss 6 Wochen bis 6 Monate alt sein."]),
        ("{from: 3}", ["Ihr Kind muss mindestens 3 Jahre alt sein."]),
        ("{from: 4, to: 4}", ["Ihr Kind muss 4 Jahre alt sein."]),
        ("{from: 25 months, to: 25 months}", ["Ihr Kind muss 2 Jahre und 1 Monat alt sein."]),
        ("{from: 0}", ["Es geht um Kinder ab der Geburt."]),
        ("{to: 0}", ["Ihr Kind muss jünger als 1 Monat sein."]),
        (
            "{from: 1, to: 30 months}",
            ["Ihr Kind muss mindestens 1 Jahr alt sein.", "Ihr Kind darf höchstens 2 Jahre und 6 Monate alt sein."],
        ),
    ],
)
def test_parents_read_how_old_their_child_may_be(age: str, sentences: list[str]) -> None:
    assert lines("who", f"audiences: [parents]\nage: {age}") == ["Das Angebot ist für Eltern.", *sentences]


def test_few_audiences_are_a_sentence() -> None:
    assert lines("who", "audiences: [parents, children]\nage: {to: 3}")[0] == "Das Angebot ist für Kinder und Eltern."
    assert lines("who", "audiences: [parents, children]") == ["Das Angebot ist für Kinder und Eltern."]


def test_many_audiences_are_a_list() -> None:
    others = ["- Eltern", "- schwangere Frauen", "- Geschwister", "- Großeltern"]
    text = "audiences: [pregnant, grandparents, parents, children, parents, siblings]"
    assert lines("who", text) == ["Das Angebot ist für:", "- Kinder", *others]
    assert lines("who", f"{text}\nage: {{from: 12}}") == [
        "Das Angebot ist für junge Menschen ab 12 Jahren.", "Das Angebot ist auch für:", *others,
    ]  # fmt: skip


def test_for_whom_an_offer_is_that_the_law_gives_a_right_to() -> None:
    assert lines("who", "formats: [right]") == [
        "Für wen ist das Angebot?",
        "Auf das Angebot gibt es ein Recht.",
        "Das Recht steht im Gesetz.",
    ]


def test_what_is_for_professionals_alone_is_not_for_children() -> None:
    said = lines("who", "open_to: [professionals]\nage: {from: 3, to: 6}")
    assert said == ["Das Angebot ist nur für Fach-Leute.", "Es geht um Kinder von 3 bis 6 Jahren."]
    said = lines("who", "open_to: [professionals]\naudiences: [professionals, children, fathers]")
    assert said == ["Das Angebot ist nur für Fach-Leute.", "Es geht um Kinder und Väter."]


def test_that_fathers_come_says_that_men_do() -> None:
    assert lines("who", "audiences: [fathers]\nwomen_only: no") == ["Das Angebot ist für Väter."]


@pytest.mark.parametrize("people", ["professionals", "grandparents", "siblings"])
def test_whose_own_child_it_is_not_reads_whom_it_is_about(people: str) -> None:
    said = lines("who", f"audiences: [{people}]\nage: {{from: 3, to: 6}}")
    assert said[1:] == ["Es geht um Kinder von 3 bis 6 Jahren."]


def test_from_12_years_on_nobody_is_called_a_child() -> None:
    ages = "age: {from: 12, to: 27}"
    both = lines("who", f"audiences: [children, parents]\n{ages}")
    assert both == ["Das Angebot ist für junge Menschen von 12 bis 27 Jahren.", "Das Angebot ist auch für Eltern."]
    parents = lines("who", f"audiences: [parents]\n{ages}\nchildcare: yes")
    assert parents == [
        "Das Angebot ist für Eltern.",
        "Es geht um junge Menschen von 12 bis 27 Jahren.",
        "Beim Angebot gibt es eine Kinder-Betreuung.",
    ]


def test_who_is_pregnant_may_have_no_child_yet() -> None:
    assert lines("who", "audiences: [pregnant]\nage: {to: 1}")[1:] == [
        "Ist Ihr Kind schon geboren?",
        "Dann darf es höchstens 1 Jahr alt sein.",
    ]


def test_fathers_are_parents_too() -> None:
    assert lines("who", "audiences: [parents, fathers, single-parents]") == [
        "Das Angebot ist für Eltern.",
        "Das Angebot ist auch für Väter und Allein-Erziehende.",
    ]
    assert lines("who", "audiences: [fathers]") == ["Das Angebot ist für Väter."]


def test_unknown_is_said() -> None:
    assert lines("who", "age: {}") == ["Für wen ist das Angebot?"]
    assert not fact("who", "").known


def test_no_sentence_states_what_the_reader_is() -> None:
    ages = [f"{{from: {first}, to: {last}}}" for first, last in ((0, 0), (0, 1), (1, 3), (3, 12), (12, 18), (6, 17))]
    people = (
        "",
        *(f"audiences: [{who}]\n" for who in ("children", "parents", "pregnant", "children, parents, pregnant")),
    )
    for text in (f"{who}age: {age}" for who in people for age in ages):
        assert not re.search(r"Ihr Kind ist|(Die|jungen) (Kinder|Menschen) sind", "\n".join(lines("who", text))), text


def test_professionals_who_may_come_too_are_told() -> None:
    both = "open_to: [families, professionals]"
    assert lines("who", both) == ["Das Angebot ist für Familien und Fach-Leute."]
    assert lines("who", f"{both}\naudiences: [professionals]\nage: {{to: 3}}") == [
        "Das Angebot ist für Familien und Fach-Leute.",
        "Es geht um Kinder bis 3 Jahre.",
    ]
    assert lines("who", f"{both}\naudiences: [parents]") == [
        "Das Angebot ist für Eltern.",
        "Das Angebot ist auch für Fach-Leute.",
    ]

"""Wheelchairs, buses and trains."""

import pytest

from tests.unit.editions.easy.told import fact, keys, lines


@pytest.mark.parametrize(
    ("wheelchair", "expected"),
    [
        ("yes", "Sie kommen mit dem Rollstuhl hinein."),
        ("partly", "Sie kommen mit dem Rollstuhl nicht überall hin."),
        ("no", "Sie kommen mit dem Rollstuhl nicht hinein."),
    ],
)
def test_one_place(wheelchair: str, expected: str) -> None:
    assert lines("access", f"locations: [{{wheelchair: {wheelchair}}}]") == [expected]


def test_notes_that_nobody_has_written_in_easy_words_are_left_out() -> None:
    found = fact("access", "locations: [{wheelchair: yes, accessibility_note: Rampe im Hof, transport: Linie 580}]")
    assert [line.text for line in found.lines] == ["Sie kommen mit dem Rollstuhl hinein."] and found.leaves_out


def test_many_places_have_the_numbers_of_the_addresses() -> None:
    assert lines("access", "locations: [{wheelchair: yes}, {name: Saal}]") == [
        "Ort 1:",
        "Sie kommen mit dem Rollstuhl hinein.",
        "Ort 2:",
        "Wir wissen nicht: Kommen Sie mit dem Rollstuhl hinein?",
    ]


def test_what_is_the_same_everywhere_is_said_once() -> None:
    assert lines("access", "locations: [{wheelchair: yes}, {name: Saal, wheelchair: yes}]") == [
        "Das ist an allen Orten so:",
        "Sie kommen mit dem Rollstuhl hinein.",
    ]


def test_notes_about_a_secret_place_are_not_told() -> None:
    text = "locations: [{visibility: hidden, wheelchair: yes, accessibility_note: Tor am Park, transport: Linie 5}]"
    assert lines("access", text) == ["Sie kommen mit dem Rollstuhl hinein."]


def test_no_heading_stands_above_what_only_an_editor_has_words_for() -> None:
    text = "locations: [{name: Saal, wheelchair: yes}, {name: Hof, accessibility_note: Rampe hinten links}]"
    assert lines("access", text) == [
        "Ort 1:",
        "Sie kommen mit dem Rollstuhl hinein.",
        "Ort 2:",
        "Wie kommen Sie hinein?",
        "Das steht nur in schwerer Sprache.",
    ]
    assert lines(
        "access",
        "locations: [{accessibility_note: Rampe hinten links, transport: {text: Bus 5, easy: [Bus 5 hält hier.]}}]",
    ) == [
        "Wie kommen Sie hinein?",
        "Das steht nur in schwerer Sprache.",
        "Hinweis zu Bus und Bahn:",
        "Bus 5 hält hier.",
    ], "the way there is not the way in"
    note = "{accessibility_note: Rampe hinten links}"
    assert lines("access", f"locations: [{note}, {note}]") == [], "the page tells of it behind its link"


def test_who_tells_the_bus_has_not_told_how_to_get_in() -> None:
    text = "locations: [{name: Saal, transport: {text: Linie 580, easy: Der Bus hält vor dem Haus.}}]"
    assert lines("access", text) == [
        "Wir wissen nicht: Kommen Sie mit dem Rollstuhl hinein?",
        "Hinweis zu Bus und Bahn:",
        "Der Bus hält vor dem Haus.",
    ]
    assert not fact("access", text).known


def test_unknown_is_a_question_where_people_go_somewhere() -> None:
    places = "locations: [{name: Saal}, {visibility: hidden, transport: Linie 5}]"
    assert lines("access", places) == ["Kommen Sie mit dem Rollstuhl hinein?"]
    assert not fact("access", places).known
    assert "access" not in keys("formats: [phone]")


def test_of_what_is_over_nothing_is_told_of_places_that_nobody_described() -> None:
    past = "valid_until: 2026-08-02\nlocations: [{wheelchair: yes}, {name: Saal}]"
    assert lines("access", past) == ["Ort 1:", "Sie kommen mit dem Rollstuhl hinein."]

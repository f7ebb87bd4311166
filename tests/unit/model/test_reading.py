"""Findings stand where the mistake is, and say what is possible there."""

import pytest

from tests.builders import OFFER, read_catalog, write_site

LINE = OFFER.count("\n") + 1


def problems_of(tmp_path, more, *changed):
    offer = OFFER.replace(*changed) if changed else OFFER
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": offer + more}))
    return [problem for problem in problems if problem.path.endswith("a.yml")]


@pytest.mark.parametrize(
    ("more", "column", "field"),
    [
        ("times: [{kind: date, date: 2026-02-30, from: 9:30}]", 28, "times.0.date"),
        ("times: [{kind: date, from: 9:30, date: morgen}]", 40, "times.0.date"),
        ("times: [{kind: weekly, weekdays: [mon], from: 25:00}]", 47, "times.0.from"),
        ("times: [{kind: monthly, weekday: mon, week: last, from: 9:30, to: 9}]", 67, "times.0.to"),
        ("cost: {kind: paid, amount: viel}", 28, "cost.amount"),
        ("easy: {text: [{heading: ''}]}", 15, "easy.text.0"),
    ],
)
def test_the_place_of_a_wrong_value(tmp_path, more, column, field):
    (problem,) = problems_of(tmp_path, more + "\n")
    assert (problem.line, problem.column, problem.field) == (LINE, column, field)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("cost: {kind: paid, ammount: 5}", "Meinten Sie „amount“?"),
        ("cost: {kind: paid, titel: x}", "Möglich sind: kind, amount, per, note."),
        (
            "times: [{kind: date, date: 2026-10-01, from: 9:30, wekday: mon}]",
            "Möglich sind: from, to, location, note, kind, date, until.",
        ),
        ("times: [{kind: monthly, week: last, weekday: mon, from: 9:30, wekday: mon}]", "Meinten Sie „weekday“?"),
        ("easy: {checked: {by: a, date: 2026-01-01, text: 0123456789abcdef, datum: x}}", "Meinten Sie „date“?"),
        ("titel: x", "Meinten Sie „title“?"),
        *((f"{name}: x", "Möglich sind: ") for name in ("bild", "image", "notes", "price", "tags", "ort")),
    ],
)
def test_an_unknown_field_is_compared_with_those_that_may_stand_there(tmp_path, more, words):
    (problem,) = problems_of(tmp_path, more + "\n")
    assert problem.code == "E200" and words in problem.message


def test_a_wrong_id_in_a_list_is_no_wrong_word_in_its_place(tmp_path):
    """`municipalities` is `all` or a list: nobody who has written a list is told that only `all` may stand there."""
    assert problems_of(tmp_path, "", "[adorf]", "[Adorf, bestadt]") == [], "the rule of references tells it"
    (problem,) = problems_of(tmp_path, "status: [activ]\n")
    assert problem.code == "E203" and problem.field == "status"


def test_the_place_of_a_value_in_a_list_of_records_without_kinds(tmp_path):
    (problem,) = problems_of(tmp_path, "locations: [{name: Halle, latitude: viel, longitude: 7.1}]\n")
    assert (problem.column, problem.field) == (37, "locations.0.latitude")

"""A list, fields or a text in place of another form: one error at its place, which says what goes there and shows it."""

import re

import pytest

from generator.model.canonical import canonical
from generator.model.reading import read_record
from generator.model.references import references
from generator.model.shape import field_shapes
from generator.model.written import RECORD_TYPES
from generator.source.files import RecordSource
from generator.source.parser import parse
from tests.builders import OFFER, read_catalog, write_site

WRITTEN = ("zzz zzz", "[[a, b]]", "[zzz, {b: c}]", "{aaa: bbb}", "[]", "{}")
TOP = [(kind, name) for kind, record in RECORD_TYPES.items() for name in field_shapes(record) if name != "id"]
PYTHON = re.compile(r"\('|\['|\{'|<class|None|\bctx\b|„\d+“|„\[|Mapping|Sequence")


def found(kind, text):
    node, problems = parse(text, "x.yml")
    assert problems == []
    source = canonical(RecordSource(kind, "x.yml", node, "x"))
    return read_record(source)[1]


@pytest.mark.parametrize("written", WRITTEN)
def test_no_message_shows_how_the_program_is_made(written):
    for kind, name in TOP:
        for problem in found(kind, f"{name}: {written}\n"):
            assert not PYTHON.search(problem.message), (kind, name, problem.message)
            assert problem.message.endswith((".", "?"))


@pytest.mark.parametrize(("kind", "name"), TOP)
def test_a_wrong_form_is_one_error_with_a_good_example(kind, name):
    shape = field_shapes(RECORD_TYPES[kind])[name]
    wrong = "{aaa: bbb}" if shape.shape.value is None and not shape.shape.records else "zzz zzz"
    written, _ = parse(f"{name}: {wrong}\n", "x.yml")
    if kind != "site_config" and wrong == "zzz zzz" and any(references(RECORD_TYPES[kind], written)):
        return
    here = [p for p in found(kind, f"{name}: {wrong}\n") if p.field == name and p.code != "E201"]
    (problem,) = here
    assert problem.code == "E203" and f"„{name}“" in problem.message and "[" not in problem.message
    node, problems = parse(problem.example + "\n", "x.yml")
    assert problems == [] and shape.accepts(node[name])


@pytest.mark.parametrize(
    ("more", "place", "words", "example"),
    [
        ("contact:\n  phones: 02594 12345\n", (2, 11), "jeder Eintrag hat Felder: number, note, hours.", "phones:\n  - number: 02594 12345"),
        ("contact:\n  phones:\n    number: 02594 12345\n", (3, 5), "vor das erste Feld jedes Eintrags „- “", "phones:\n  - number: 02594 12345"),
        ("contact:\n  phones:\n    - 02594 12345\n", (3, 7), "Jeder Eintrag von „phones“ hat eigene Felder: number, note, hours.", "phones:\n  - number: 02594 12345"),
        ("contact:\n  email:info@example.org\n", (2, 3), "Nach „email:“ fehlt ein Leerzeichen.", "contact:\n  email: info@example.org"),
        ("contact: info@example.org\n", (1, 10), "„contact“ hat eigene Felder: person, ", "contact:\n  email: info@example.org"),
    ],
)  # fmt: skip
def test_what_is_said(tmp_path, more, place, words, example):
    text = OFFER.partition("contact:")[0]
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": text + more}))
    (problem,) = [p for p in problems if p.path.endswith("/a.yml")]
    before = text.count("\n")
    assert (problem.line - before, problem.column) == place and words in problem.message
    assert problem.code == "E203" and problem.example == example


_DAY_AND_NIGHT = ("rund um die Uhr", "Rund-um-die-Uhr", "24/7", "24 Stunden", "24h", "0-24 Uhr", "jederzeit", "immer", "durchgehend", "Tag und Nacht", "always", "yes")  # fmt: skip


@pytest.mark.parametrize("words", _DAY_AND_NIGHT)
@pytest.mark.parametrize("form", ["{}", "[{}]"])
def test_a_phone_that_is_answered_by_day_and_night(tmp_path, words, form):
    text = OFFER + f"  phones:\n    - number: 02541 18-0\n      hours: {form.format(words)}\n"
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": text}))
    (problem,) = [p for p in problems if p.path.endswith("/a.yml")]
    assert (problem.code, problem.example) == ("E203", "hours:\n  - always: yes")


@pytest.mark.parametrize("words", ["rund um die Uhr", "24/7", "0-24 Uhr"])
def test_an_offer_that_is_there_by_day_and_night(tmp_path, words):
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": f"{OFFER}times: {words}\n"}))
    (problem,) = [p for p in problems if p.path.endswith("/a.yml")]
    days = "".join(f"      - {day}\n" for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
    expected = f"times:\n  - kind: weekly\n    from: 0:00\n    weekdays:\n{days}    to: 24:00"
    assert (problem.code, problem.example) == ("E203", expected)


@pytest.mark.parametrize("words", ["Mo-Fr 9-12", "9 bis 12 Uhr", "nachts"])
def test_other_words_do_not_mean_day_and_night(tmp_path, words):
    text = OFFER + f"  phones:\n    - number: 02541 18-0\n      hours: {words}\n"
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": text}))
    (problem,) = [p for p in problems if p.path.endswith("/a.yml")]
    assert problem.code == "E203" and "weekdays:" in problem.example


@pytest.mark.parametrize(
    ("line", "example"),
    [
        ("age: 3 Monate bis 3 Jahre", "age:\n  from: 3 months\n  to: 3 years"),
        ("age: 3-6 Monate", "age:\n  from: 3 months\n  to: 6 months"),
        ("age: bis 3 Jahre", "age:\n  to: 3 years"),
        ("age: ab 6 Wochen", "age:\n  from: 6 weeks"),
        ("age: 6 Monate bis 1 Monat", "age:\n  from: 6 months\n  to: 3 years"),
        ("times: 9 bis 12 Uhr",
         "times:\n  - kind: weekly\n    weekdays:\n      - mon\n    from: 9:00\n    to: 12:00"),
    ],
)  # fmt: skip
def test_the_example_of_a_span_is_what_was_written(tmp_path, line, example):
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": f"{OFFER}{line}\n"}))
    (problem,) = [p for p in problems if p.path.endswith("/a.yml")]
    assert (problem.code, problem.example) == ("E203", example)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("frei", "yes"), ("es gibt Plätze", "yes"), ("noch Plätze frei", "yes"), ("ja", "yes"), ("ausgebucht", "no"),
        ("keine", "no"), ("Leider ausgebucht!", "no"), ("keine freien Plätze mehr", "no"), ("alle Plätze belegt", "no"),
        ("nein", "no"), ("Warteliste", "waiting-list"), ("keine Ahnung", "unknown"),
    ],
)  # fmt: skip
def test_a_word_that_answers_a_question_is_that_answer(tmp_path, said, answer):
    text = OFFER + f"capacity: {said}\n"
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": text}))
    (problem,) = [p for p in problems if p.path.endswith("/a.yml")]
    assert problem.example.startswith("capacity:\n") and f"\n  free: {answer}" in problem.example


@pytest.mark.parametrize(
    ("old", "new", "place", "words", "example"),
    [
        ("  email: info@adorf.de\n", "  email: info@adorf.de\n  status: active\n", (9, 3), "„status“ ist zu weit eingerückt", ""),
        ("  email", "email", (8, 1), "„email“ gehört unter „contact:“.", "contact:\n  email: info@adorf.de"),
        ("topics: [treffen]\ncontact:\n", "contact:\n  topics: [treffen]\n", (7, 3), "„topics“ ist zu weit eingerückt: Es gehört auf die Ebene von „contact“", ""),
        ("contact:", "phones: 02594 12345\ncontact:", (7, 1), "„phones“ gehört unter „contact:“", "contact:\n  phones:\n    - number: 02594 12345"),
        ("title:", "Titel:", (1, 1), "Meinten Sie „title“?", ""),
        ("contact:", "cost: {kind:free}\ncontact:", (7, 8), "Nach „kind:“ fehlt ein Leerzeichen.", ""),
        ("contact:", "• x: y\ncontact:", (7, 1), "„•“ ist kein Strich einer Liste.", ""),
    ],
)  # fmt: skip
def test_a_field_at_the_wrong_place_is_one_error(tmp_path, old, new, place, words, example):
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": OFFER.replace(old, new)}))
    (problem,) = [p for p in problems if p.path.endswith("/a.yml")]
    assert (problem.line, problem.column) == place and words in problem.message
    assert problem.code == "E200" and problem.example == example

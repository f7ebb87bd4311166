"""Each value that a record may choose is told in each edition, or in none: a new value can't be forgotten.

Every choice is made once, by an offer of its own; pages of two different choices must differ, and show no code.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Literal, get_args, get_origin

import pytest

from generator.model.base import Record
from generator.model.written import RECORD_TYPES
from tests.builders import OFFER, SITE, write_site
from tests.site.test_build import build

CHOICE = "CHOICE"
HERE = {
    ("Offer", "status"): "status: CHOICE",
    ("Offer", "audiences"): "audiences: [CHOICE]",
    ("Offer", "formats"): "formats: [CHOICE]",
    ("Offer", "interpreter"): "interpreter: CHOICE",
    ("Offer", "sign_language"): "sign_language: CHOICE",
    ("Cost", "kind"): "cost: {kind: CHOICE}",
    ("Registration", "required"): "registration: {required: CHOICE}",
    ("Registration", "referral"): "registration: {referral: CHOICE}",
    ("Location", "visibility"): "locations: [{name: Halle, visibility: CHOICE}]",
    ("Location", "wheelchair"): "locations: [{name: Halle, street: Beispielweg 1, wheelchair: CHOICE}]",
    ("Weekly", "weekdays"): 'times: [{kind: weekly, from: "9:30", weekdays: [CHOICE]}]',
    ("Weekly", "pauses"): 'times: [{kind: weekly, from: "9:30", weekdays: [mon], pauses: [CHOICE]}]',
    ("Monthly", "week"): 'times: [{kind: monthly, from: "9:30", weekday: mon, week: CHOICE}]',
    ("Monthly", "weekday"): 'times: [{kind: monthly, from: "9:30", week: last, weekday: CHOICE}]',
    ("Monthly", "pauses"): 'times: [{kind: monthly, from: "9:30", week: last, weekday: mon, pauses: [CHOICE]}]',
}
"""Model and field → how an offer makes the choice."""
ELSEWHERE = {
    ("Provider", "kind"): "only counted: no page tells it",
    ("WrittenSiteConfig", "rules"): "levels of findings, for editors",
}
NO_WORDS = {("Registration", "referral", "unknown"), ("Registration", "referral", "no")}
"""Nothing is told of these: it would worry more people than it helps."""
GERMAN = {"online"}
"""Codes that are words of the language as well."""


def _choices(annotation: object) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return tuple(value for inner in get_args(annotation) for value in _choices(inner))


def _records_in(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
        for info in annotation.model_fields.values():
            yield from _records_in(info.annotation)
    for inner in get_args(annotation):
        yield from _records_in(inner)


FIELDS = {
    (record.__name__, name): choices
    for kind in RECORD_TYPES.values()
    for record in _records_in(kind)
    for name, info in record.model_fields.items()
    if len(choices := _choices(info.annotation)) > 1
}
CASES = [(*field, value) for field in HERE for value in FIELDS[field]]


def test_every_choice_of_the_model_is_looked_at():
    assert set(FIELDS) == HERE.keys() | ELSEWHERE.keys()


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """(edition, model, field, value) → the words of the offer that made this choice."""
    offers = {
        f"content/offers/adorf/fall-{number}.yml": OFFER + HERE[model, name].replace(CHOICE, value) + "\n"
        for number, (model, name, value) in enumerate(CASES)
    }
    root = write_site(tmp_path_factory.mktemp("choices"), {**SITE, **offers})
    code, said = build(root)
    assert code == 0, said
    found = {}
    for edition in ("", "leicht/"):
        for number, case in enumerate(CASES):
            html = (root / f"site/{edition}angebote/fall-{number}/index.html").read_text(encoding="utf-8")
            main = re.search(r"<main.*?</main>", html, re.DOTALL)[0].split('<section class="similar')[0]
            main = re.sub(r"<(?:a|script|svg)\b[^>]*>", "", main).replace(f"fall-{number}", "")
            found[edition, *case] = unescape(re.sub(r"<[^>]*>", " ", main))
    return found


@pytest.mark.parametrize("edition", ["", "leicht/"])
@pytest.mark.parametrize("field", HERE, ids=".".join)
def test_choices_are_told_apart(edition, field, pages):
    told = {value: pages[edition, *field, value] for value in FIELDS[field] if (*field, value) not in NO_WORDS}
    same = {(one, other) for one in told for other in told if one < other and told[one] == told[other]}
    assert same == set()


@pytest.mark.parametrize("edition", ["", "leicht/"])
@pytest.mark.parametrize("case", CASES, ids=".".join)
def test_no_page_shows_a_code(edition, case, pages):
    value = case[-1]
    assert value in GERMAN or not re.search(rf"(?<![\w-]){re.escape(value)}(?![\w-])", pages[edition, *case])

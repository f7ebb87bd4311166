"""The parts of records: what holds if nothing is said, and what does not fit together."""

from datetime import date, time
from typing import get_args

import pytest
from pydantic import ValidationError

from generator.model.base import Record
from generator.model.parts import AgeRange, Cost, EasyText, Heading, ListBlock, Registration, Verified
from generator.model.site import SiteContact, SiteLink
from generator.model.times import WEEKDAYS, Monthly, SingleDate, Weekly
from generator.model.written import (
    RECORD_TYPES,
    Location,
    Offer,
    Provider,
    WrittenContact,
    WrittenEasyText,
    WrittenSchoolHoliday,
    WrittenSiteConfig,
)

_WEEKLY = {"kind": "weekly", "weekdays": ["mon"], "from": "9:00"}
_OFFER = {
    "title": "Treff",
    "summary": "Eltern und Babys treffen sich.",
    "provider": "verein",
    "municipalities": "all",
    "life_phases": ["baby"],
    "topics": ["treffen"],
}


def refused(record_type, **fields):
    """Code, field and words of what is wrong; None where the record is good."""
    try:
        record_type.model_validate(fields)
    except ValidationError as error:
        (found,) = error.errors()
        return found["type"], found.get("ctx", {}).get("field", ""), found["msg"]
    return None


@pytest.mark.parametrize(
    ("record_type", "fields", "code", "field", "words"),
    [
        (AgeRange, {"from": "3", "to": "2"}, "E221", "to", "tauschen"),
        (AgeRange, {"from": "6 weeks", "to": "1 month"}, "E221", "to", "tauschen"),
        (AgeRange, {"from": "2 months", "to": "8 weeks"}, "E221", "to", "tauschen"),
        (AgeRange, {"from": "7 weeks", "to": "6 weeks"}, "E221", "to", "tauschen"),
        (Cost, {"kind": "free", "amount": "5"}, "E222", "amount", "kind: paid"),
        (Weekly, {**_WEEKLY, "to": "9:00"}, "E223", "to", "09:00 Uhr"),
        (Weekly, {**_WEEKLY, "to": "8:59"}, "E223", "to", "(08:59 Uhr) liegt nicht nach dem Anfang (09:00 Uhr)"),
        (Weekly, {**_WEEKLY, "starts": "2026-01-02", "ends": "2026-01-01"}, "E221", "ends", "„ends“"),
        (WrittenSchoolHoliday, {"name": "x", "from": "2026-01-02", "to": "2026-01-01"}, "E221", "to", "„from“"),
        (Offer, {**_OFFER, "municipalities": "adorf"}, "E203", "", "„all“ (überall)"),
        (Offer, {**_OFFER, "title": "ab"}, "E205", "", "zu kurz"),
        (Offer, {**_OFFER, "title": "a" * 91}, "E205", "", "zu lang"),
        (Offer, {**_OFFER, "summary": "a" * 19}, "E205", "", "20 bis 280"),
        (Offer, {**_OFFER, "summary": "a" * 281}, "E205", "", "20 bis 280"),
        (Offer, {**_OFFER, "topics": "treffen"}, "E203", "", "mit „- “ beginnen"),
        (Offer, {**_OFFER, "documents": "Ausweis"}, "E203", "", "mit „- “ beginnen"),
        (EasyText, {"text": [{"heading": "a", "list": ["b"]}]}, "E203", "", "heading"),
        (EasyText, {"text": [["a"]]}, "E203", "", "Satz"),
        (EasyText, {"text": [{}]}, "E203", "", "Satz"),
    ],
)
def test_what_does_not_fit_together(record_type, fields, code, field, words):
    found = refused(record_type, **fields)
    assert found is not None and found[:2] == (code, field) and words in found[2]


@pytest.mark.parametrize(
    ("record_type", "fields"),
    [
        (AgeRange, {"from": "3", "to": "3"}),
        (AgeRange, {"from": "6 weeks", "to": "6 weeks"}),
        (AgeRange, {"from": "6 weeks", "to": "2 months"}),
        (AgeRange, {"from": "1 month", "to": "5 weeks"}),
        (AgeRange, {"to": "3"}),
        (AgeRange, {"from": "3"}),
        (Cost, {"kind": "free", "amount": "0"}),
        (Cost, {"kind": "free"}),
        (Cost, {"kind": "paid", "amount": "5"}),
        (Weekly, {**_WEEKLY, "to": "9:01"}),
        (Weekly, {**_WEEKLY, "starts": "2026-01-05", "ends": "2026-01-05"}),
        (Weekly, {**_WEEKLY, "ends": "2026-01-01"}),
        (Weekly, {**_WEEKLY, "starts": "2026-01-01"}),
        (WrittenSchoolHoliday, {"name": "x", "from": "2026-01-01", "to": "2026-01-01"}),
        (Offer, {**_OFFER, "title": "abc", "summary": "a" * 20}),
        (Offer, {**_OFFER, "title": "a" * 90, "summary": "a" * 280}),
        (Offer, {**_OFFER, "municipalities": ["adorf"]}),
    ],
)
def test_what_fits(record_type, fields):
    assert refused(record_type, **fields) is None


def test_nothing_said_is_unknown():
    offer = Offer.model_validate(_OFFER)
    assert offer.registration == Registration(required="unknown", referral="unknown", note=None, url=None)
    assert (offer.interpreter, offer.sign_language, Location().wheelchair, Location().visibility) == (
        *["unknown"] * 3,
        "public",
    )
    assert (offer.status, offer.sensitive, offer.example, offer.id) == ("active", False, False, "")
    assert (offer.cost, offer.age, offer.easy, offer.verified, offer.internal_note) == (None,) * 5
    assert offer.contact == WrittenContact() and not offer.contact.is_reachable and not offer.contact.consent
    empty = (offer.programmes, offer.times, offer.locations, offer.languages, offer.next, offer.keywords, offer.allow)
    assert empty == ((),) * 7 and offer.translations == {}


def test_a_site_says_little():
    site = WrittenSiteConfig.model_validate(
        {"name": "W", "url": "https://a.de", "publisher": "kreis", "area": {"name": "Kreis"}}
    )
    assert site.editions == ("de", "de-simple") and not site.example and site.description == ""
    assert (site.links, site.emergency, site.rules, site.logo) == ((), (), {}, None)


@pytest.mark.parametrize(
    "way", [{"phones": [{"number": "112"}]}, {"email": "a@b.de"}, {"website": "https://a.de"}, {"form": "https://a.de"}]
)
def test_each_way_reaches_people(way):
    assert WrittenContact.model_validate(way).is_reachable


def test_a_name_is_no_way():
    assert not WrittenContact.model_validate({"person": "Erika", "department": "Hilfen", "consent": "yes"}).is_reachable


def test_weekdays_are_those_of_the_calendar():
    assert tuple(f"{date(2026, 11, 23 + day):%a}".lower() for day in range(7)) == WEEKDAYS, "23.11.2026 is a Monday"


@pytest.mark.parametrize(
    ("today", "due"),
    [
        ("2026-12-15", False),
        ("2027-01-15", False),
        ("2027-01-16", True),
        ("2027-02-01", True),
        ("2026-01-16", False),
        ("2028-01-01", True),
    ],
)
def test_the_next_look_is_due_the_day_after_it_was_promised(today, due):
    assert Verified.model_validate({"date": "2026-01-15", "by": "x"}).is_due(date.fromisoformat(today)) is due


def test_a_shorter_span_is_due_sooner():
    verified = Verified.model_validate({"date": "2026-11-30", "by": "x", "every": "3 months"})
    assert not verified.is_due(date(2027, 2, 28)) and verified.is_due(date(2027, 3, 1))


def test_easy_texts_are_sentences_headings_and_lists():
    text = EasyText.model_validate({"text": ["Satz.", {"heading": "Kosten"}, {"list": ["eins", "zwei"]}]})
    assert text.text == ("Satz.", Heading(heading="Kosten"), ListBlock.model_validate({"list": ["eins", "zwei"]}))


def test_times_are_told_apart_by_their_kind():
    rules = [
        _WEEKLY,
        {"kind": "monthly", "week": "last", "weekday": "mon", "from": "9:00"},
        {"kind": "date", "date": "2026-12-01", "from": "9:00"},
        {"kind": "appointment"},
    ]
    offer = Offer.model_validate({**_OFFER, "times": rules})
    weekly, monthly, single, appointment = offer.times
    assert isinstance(weekly, Weekly) and isinstance(monthly, Monthly) and isinstance(single, SingleDate)
    assert weekly.from_ == time(9) and single.date == date(2026, 12, 1) and appointment.note is None


def test_records_are_frozen_and_know_no_other_fields():
    for record_type in RECORD_TYPES.values():
        assert record_type.model_config["frozen"] and record_type.model_config["extra"] == "forbid"
    with pytest.raises(ValidationError):
        WrittenContact().email = "a@b.de"
    assert Provider(name="x").allow == ()


def test_every_kind_of_record_has_a_type():
    assert {kind: each.__name__.removeprefix("Written").lower() for kind, each in RECORD_TYPES.items()} == {
        kind: kind.replace("_", "") for kind in RECORD_TYPES
    }


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("formats", ["on-site", "online", "phone", "home-visit", "outreach", "application", "right"]),
        (
            "audiences",
            [
                "children",
                "parents",
                "pregnant",
                "fathers",
                "single-parents",
                "siblings",
                "grandparents",
                "professionals",
            ],
        ),
    ],
)
def test_words_that_records_choose_from(field, values):
    assert list(getattr(Offer.model_validate({**_OFFER, field: values}), field)) == values


def _records(annotation):
    """The record types that an annotation mentions."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for inner in get_args(annotation):
        yield from _records(inner)


def test_every_field_is_called_something():
    """Editors' tools show titles; pydantic makes one up, in English, where none is said."""
    waiting, seen = [*RECORD_TYPES.values()], {SiteContact, SiteLink}
    while waiting:
        record_type = waiting.pop()
        if record_type in seen:
            continue
        seen.add(record_type)
        for name, info in record_type.model_fields.items():
            tells_kinds_apart = name == "kind" and len(get_args(info.annotation)) == 1
            assert info.title or tells_kinds_apart, f"{record_type.__name__}.{name}"
            assert info.description != "" and "" not in (info.examples or [])
            waiting += _records(info.annotation)
    assert WrittenEasyText in seen and Weekly in seen

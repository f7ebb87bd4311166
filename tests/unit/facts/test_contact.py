"""Ways to people: every part that was said, and an empty text for every part that was not."""

from generator.facts.contact import Channels, provider_channels
from generator.facts.timetable import Timetable
from generator.model.base import Record
from generator.model.notes import Note
from generator.publication import PublishedProvider
from generator.schedule import calendar_of
from tests.unit.facts.written import make_facts, make_published

_CALENDAR = calendar_of(make_published())


def test_every_part_arrives_in_its_place() -> None:
    text = "website: https://a.example/, form: https://b.example/, department: Amt 5, person: Eva, email: a@example.org"
    found = make_facts(f"contact: {{{text}, phones: [{{number: '112', note: nachts}}]}}").contact
    (phone,) = found.phones
    assert (phone.number.e164, phone.note) == ("112", Note(text="nachts"))
    assert found == Channels(
        found.phones, "a@example.org", "https://a.example/", "https://b.example/", Note(text="Amt 5"), "Eva"
    )


def test_what_nobody_said_is_empty() -> None:
    found = make_facts("contact: {phones: [{number: '112'}]}").contact
    assert (found.email, found.website, found.form, found.person) == ("",) * 4 and found.department is None


def test_a_provider_has_the_same_ways() -> None:
    values = {"name": "Verein", "email": "a@example.org", "website": "https://a.example/"}
    assert provider_channels(_provider(**values), _CALENDAR) == Channels((), "a@example.org", "https://a.example/")
    assert provider_channels(_provider(name="Verein"), _CALENDAR) == Channels((), "", "")


def _provider(**values: str) -> PublishedProvider:
    record: Record = PublishedProvider.model_validate({"id": "verein", **values})
    assert isinstance(record, PublishedProvider)
    return record


def test_when_somebody_answers_a_phone() -> None:
    hours = "{weekdays: [mon], from: '9:00', ends: 2026-08-02}, {weekdays: [tue], from: '9:00'}"
    text = f"contact: {{phones: [{{number: '112', hours: [{hours}]}}, {{number: '110', hours: {{always: yes}}}}, {{number: '116117'}}]}}"
    some, always, unsaid = make_facts(text).contact.phones
    (group,) = some.hours.weekly
    assert [rule.weekdays for rule in group.rules] == [("tue",)], "the others are over"
    assert (some.is_always, always.is_always, unsaid.is_always) == (False, True, False)
    assert always.hours == unsaid.hours == Timetable()

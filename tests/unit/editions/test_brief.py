"""The head of an offer's page in a few words: the same facts as below, and never where a secret place is."""

import pytest

from generator.editions.brief import BriefWords
from tests.builders import shipped_edition
from tests.unit.facts.written import make_facts

_SAAL = "{name: Saal, street: Weg 1, municipality: adorf}"
_SECRET = "{name: Haus Rose, street: Waldweg 9, city: Bestadt, municipality: bestadt, visibility: hidden}"


def brief(text: str, tag: str = "de") -> BriefWords:
    return shipped_edition(tag).voice.brief(make_facts(text))


def when(text: str, tag: str = "de") -> str:
    return "".join(span.text for span in brief(text, tag).when)


@pytest.mark.parametrize(
    ("text", "venue", "where"),
    [
        (f"locations: [{_SAAL}]", "in Adorf", "Saal"),
        ("locations: [{street: Weg 1, municipality: adorf}]", "in Adorf", "Weg 1"),
        (f"locations: [{_SAAL}, {{name: Hof, municipality: bestadt}}]", "in Adorf und Bestadt", "2 Treffpunkte"),
        (f"locations: [{_SAAL}, {_SECRET}]", "in Adorf und an einem anderen Ort", "2 Treffpunkte"),
        (f"locations: [{_SAAL}, {_SECRET}, {{name: Hof}}]", "in Adorf und an 2 anderen Orten", "3 Treffpunkte"),
        (f"municipalities: [bestadt]\nlocations: [{_SECRET}]", "", "geheime Adresse"),
        (f"municipalities: [bestadt]\nformats: [phone]\nlocations: [{_SECRET}]", "am Telefon", "geheime Adresse"),
        ("municipalities: all\nformats: [phone]", "für den ganzen Kreis", "am Telefon"),
        ("municipalities: [adorf, bestadt]\nformats: [home-visit]", "für Menschen aus Adorf und Bestadt", "zu Hause bei der Familie"),
        ("municipalities: all\nformats: [application]", "für den ganzen Kreis", ""),
        ("municipalities: [adorf]\nformats: [right]", "für Menschen aus Adorf", ""),
    ],
)  # fmt: skip
def test_where_it_is_is_told_in_two_steps(text: str, venue: str, where: str) -> None:
    assert (brief(text).venue, brief(text).where) == (venue, where)


@pytest.mark.parametrize(
    ("text", "standard", "easy"),
    [
        ("times: [{kind: weekly, weekdays: [wed], from: 9:30, to: 11:00}]", "Mi, 5.8., 9:30 bis 11 Uhr", "Mittwoch, 5. August 2026 um 9 Uhr 30"),
        ("times: [{kind: date, date: 2026-08-15, from: 9:00, to: 24:00}]", "Sa, 15.8., 9 bis 24 Uhr", "Samstag, 15. August 2026 um 9 Uhr"),
        ("times: [{kind: date, date: 2026-08-15, from: 0:00, to: 24:00}]", "Sa, 15.8., rund um die Uhr", "Samstag, 15. August 2026"),
        ("times: [{kind: weekly, weekdays: [mon, tue, wed, thu, fri], from: 8:00, to: 12:00}, {kind: appointment}]",
         "montags bis freitags, 8 bis 12 Uhr oder nach Vereinbarung", "von Montag bis Freitag von 8 Uhr bis 12 Uhr oder mit Termin"),
        ("times: [{kind: appointment}]", "nach Vereinbarung", "mit Termin"),
        ("times: [{kind: weekly, weekdays: [wed], from: 9:30}, {kind: appointment}]", "Mi, 5.8., ab 9:30 Uhr oder nach Vereinbarung",
         "Mittwoch, 5. August 2026 um 9 Uhr 30 oder mit Termin"),
        ("valid_from: 2026-09-01", "ab dem 1. September 2026", "ab dem 1. September 2026"),
        ("valid_from: 2026-09-01\ntimes: [{kind: appointment}]", "ab dem 1. September 2026, nach Vereinbarung",
         "ab dem 1. September 2026, mit Termin"),
        ("formats: [phone]\ncontact: {phones: [{number: '112', hours: [{weekdays: [mon], from: 8:00, to: 9:00, pauses: [public-holidays, {from: 2026-07-27, to: 2026-08-09}]}]}]}",
         "montags, 8 bis 9 Uhr, nicht an Feiertagen, Pause bis zum 9. August 2026",
         "Montag von 8 Uhr bis 9 Uhr ab dem 10. August 2026 nicht an Feiertagen"),
        ("formats: [phone]\ncontact: {phones: [{number: '112', hours: {always: yes}}]}", "Tag und Nacht", "am Tag und in der Nacht"),
        ("formats: [phone]\ncontact: {phones: [{number: '112', hours: [{weekdays: [mon], from: 8:00, to: 9:00}, {weekdays: [tue], from: 9:00, to: 10:00}]}]}",
         "montags, 8 bis 9 Uhr, weitere Zeiten", "Montag von 8 Uhr bis 9 Uhr und andere Zeiten"),
        ("status: paused\ntimes: [{kind: weekly, weekdays: [wed], from: 9:30}]", "macht gerade Pause", "im Moment nicht"),
        ("valid_until: 2026-08-02\ntimes: [{kind: weekly, weekdays: [wed], from: 9:30}]", "vorbei", "vorbei"),
        ("", "", ""),
    ],
)  # fmt: skip
def test_when_it_is_next(text: str, standard: str, easy: str) -> None:
    assert (when(text), when(text, "de-simple")) == (standard, easy)


def test_the_next_day_is_one_for_machines() -> None:
    for tag in ("de", "de-simple"):
        days = [span.datetime for span in brief("times: [{kind: weekly, weekdays: [wed], from: 9:30}]", tag).when]
        assert days == ["2026-08-05", ""]


def test_the_hours_of_the_number_that_is_called_stand_for_times_that_nobody_said() -> None:
    always = "contact: {phones: [{number: '112', hours: {always: yes}}]}\n"
    told = {
        "de": ("Telefon: Tag und Nacht", "macht gerade Pause"),
        "de-simple": ("Telefon: am Tag und in der Nacht", "im Moment nicht"),
    }
    for tag, (words, paused) in told.items():
        for text, expected in ((always, words), (f"{always}status: paused", paused)):
            facts = make_facts(text)
            found = shipped_edition(tag).voice.brief(facts, facts.contact.phone).when
            assert [span.text for span in found] == [expected]


def test_many_kinds_of_people_are_not_all_named() -> None:
    assert brief("audiences: [parents]").who == "Eltern" and brief("").who == ""
    assert brief("audiences: [parents, fathers]").who == "Eltern und Väter"
    assert brief("audiences: [parents, fathers, grandparents]").who == "Eltern, Großeltern und Väter"
    four = "audiences: [parents, fathers, grandparents, siblings]"
    assert brief(four).who == "Eltern, Großeltern und 2 andere Gruppen"

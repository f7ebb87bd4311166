"""The answers of a page in standard language, row by row."""

from datetime import date

import pytest

from tests.unit.editions.standard.told import links, replies, rows

_MONDAYS = "{kind: weekly, weekdays: [mon], from: '9:30', to: '11:00'}"
_NOTHING = "Dazu liegt uns keine Angabe vor. Fragen Sie gern nach."


def test_questions_that_decide_are_answered_even_if_unknown() -> None:
    found = replies("")
    assert list(found) == ["who", "when", "where", "cost", "registration", "languages", "access"]
    assert not any(reply.known for reply in found.values())
    assert all(reply.lines[0].text for reply in found.values())


def test_access_is_no_question_where_nobody_goes() -> None:
    assert "access" not in replies("formats: [phone]")
    assert "access" in replies("formats: [phone]\nlocations: [{name: Saal}]")


def test_for_whom() -> None:
    assert rows("who", "audiences: [parents, children]\nage: {from: 1, to: 3}") == [
        "Eltern, Kinder und Jugendliche",
        "Alter des Kindes: 1 bis 3 Jahre",
    ]


@pytest.mark.parametrize(
    ("rule", "row"),
    [
        (_MONDAYS, "jeden Montag, 9:30 bis 11 Uhr"),
        ("{kind: weekly, weekdays: [mon], from: '9:00', every: 2}", "alle 2 Wochen: Montag, ab 9 Uhr"),
        ("{kind: monthly, week: last, weekday: fri, from: '9:00'}", "jeden letzten Freitag im Monat, ab 9 Uhr"),
        ("{kind: date, date: 2026-08-15, from: '20:00', to: '24:00'}", "15. August 2026, 20 bis 24 Uhr"),
        ("{kind: appointment, note: auch abends}", "nach Vereinbarung: auch abends"),
        (
            "{kind: weekly, weekdays: [mon, tue, wed, thu, fri, sat, sun], from: '0:00', to: '24:00', note: kostenlos}",
            "rund um die Uhr, kostenlos",
        ),
        (
            "{kind: weekly, weekdays: [mon], from: '9:30', location: Saal, note: Hof, starts: 2026-09-07, ends: 2026-12-07, "
            "pauses: [school-holidays, public-holidays]}",
            "jeden Montag, ab 9:30 Uhr, ab 7. September 2026, bis 7. Dezember 2026, "
            "nicht in den Schulferien und an Feiertagen, Saal, Hof",
        ),
    ],
)
def test_times(rule: str, row: str) -> None:
    assert rows("when", f"times: [{rule}]")[0] == row


def test_a_first_day_in_the_past_is_not_told() -> None:
    first = "{kind: weekly, weekdays: [mon], from: '9:30', starts: 2026-01-05}"
    assert rows("when", f"times: [{first}]")[0] == "jeden Montag, ab 9:30 Uhr"
    assert rows("when", f"times: [{first.replace('2026-01-05', '2026-08-03')}]")[0] == "jeden Montag, ab 9:30 Uhr"


def test_the_offers_own_days_are_one_row() -> None:
    text = "valid_from: 2026-09-01\nvalid_until: 2026-12-01"
    assert rows("when", text)[-1] == "Dieses Angebot gibt es ab 1. September 2026 bis 1. Dezember 2026."


def test_next_dates_are_days_for_machines_too() -> None:
    text = f"times: [{_MONDAYS}]\nvalid_until: 2026-12-01"
    assert rows("when", text)[1:] == [
        "Nächste Termine: Mo, 3.8., Mo, 10.8., Mo, 17.8.",
        "Dieses Angebot gibt es bis 1. Dezember 2026.",
    ]
    spans = replies(text)["when"].lines[1].spans
    assert [span.datetime for span in spans if span.datetime] == ["2026-08-03", "2026-08-10", "2026-08-17"]
    assert replies("times: [{kind: date, date: 2026-08-15, from: '9:00'}]")["when"].lines[0].datetime == "2026-08-15"


def test_times_that_are_over_are_called_so() -> None:
    over = "times: [{kind: weekly, weekdays: [mon], from: '9:00', ends: 2026-07-01}]"
    assert rows("when", over) == ["Alle eingetragenen Termine sind vorbei. Ob es neue gibt, wissen wir nicht."]
    assert rows("when", "valid_until: 2026-12-01") == [_NOTHING, "Dieses Angebot gibt es bis 1. Dezember 2026."]


def test_an_address_has_its_rows_and_its_maps() -> None:
    text = "locations: [{name: Saal, street: Weg 1, postal_code: '10115', city: Adorf, transport: Linie 5}]"
    assert rows("where", text) == ["Saal | Weg 1 | 10115 Adorf", "Bus und Bahn: Linie 5"]
    assert [(link.text, link.href.split(":")[0]) for link in links("where", text)] == [
        ("In der Karten-App öffnen", "geo"),
        ("Bei OpenStreetMap ansehen", "https"),
    ]


def test_a_hidden_place_is_said_to_be_hidden() -> None:
    text = "locations: [{name: Haus, street: Weg 9, visibility: hidden}]"
    assert rows("where", text) == ["Die Adresse ist zum Schutz der Menschen dort geheim. Bitte rufen Sie an."]
    assert links("where", text) == []


def test_the_name_of_a_hidden_place_stands_in_no_answer() -> None:
    text = """locations: [{name: Haus Rose, visibility: hidden, wheelchair: yes}, {name: Saal, wheelchair: no}]
times: [{kind: weekly, weekdays: [mon], from: '9:30', location: Haus Rose}]"""
    assert "Haus Rose" not in str(replies(text))
    assert rows("access", text) == ["Mit dem Rollstuhl erreichbar", "Saal: Mit dem Rollstuhl nicht erreichbar"]


def test_other_forms_and_towns() -> None:
    assert rows("where", "formats: [online, phone]") == ["online und am Telefon", "Für Familien aus: Adorf"]
    assert rows("where", "formats: [online, phone, outreach]\nmunicipalities: all") == [
        "online, am Telefon, unterwegs an verschiedenen Orten",
        "Für Familien aus: Kreis Beispiel (alle Orte)",
    ]
    assert rows("where", "formats: [on-site]") == [_NOTHING, "vor Ort", "Für Familien aus: Adorf"]


def test_cost_begins_with_a_capital_and_keeps_the_note() -> None:
    assert rows("cost", "cost: {kind: free, note: Außer Material.}") == ["Kostenlos", "Außer Material."]
    unknown = "Ob das Angebot etwas kostet, wissen wir nicht. Fragen Sie bitte vorher nach."
    assert rows("cost", "cost: {kind: paid, amount: 0, note: Spende}") == [unknown, "Spende"]


def test_registration() -> None:
    text = "registration: {required: yes, referral: no, note: per Mail, url: https://example.org/a}"
    assert rows("registration", text) == [
        "Bitte melden Sie sich vorher an.",
        "Sie brauchen dafür keine Überweisung.",
        "per Mail",
        "Online anmelden",
    ]
    assert [link.href for link in links("registration", text)] == ["https://example.org/a"]
    unknown = "Ob eine Anmeldung nötig ist, wissen wir nicht. Fragen Sie bitte vorher nach."
    assert rows("registration", "registration: {note: per Mail}") == [unknown, "per Mail"]


def test_documents_languages_and_access() -> None:
    assert rows("documents", "documents: [Pass, Heft]") == ["Pass", "Heft"]
    assert rows("languages", "languages: [de, quc, gsg]\ninterpreter: no") == [
        "Deutsch, quc",
        "Dolmetschen ist hier nicht möglich.",
        "Deutsche Gebärdensprache ist möglich.",
    ]
    assert rows("access", "locations: [{wheelchair: partly, accessibility_note: Rampe}]") == [
        "Mit dem Rollstuhl teilweise erreichbar",
        "Rampe",
    ]


def test_no_row_is_empty() -> None:
    for text in ("registration: {required: yes}", "registration: {required: no, url: https://example.org/a}"):
        assert all(row for row in rows("registration", text)), text


def test_until_when_days_are_known() -> None:
    text = "times: [{kind: weekly, weekdays: [wed], from: 9:30, pauses: [school-holidays]}]"
    assert rows("when", text, date(2030, 6, 13))[1:] == [
        "Nächste Termine: Mi, 19.6.",
        "Termine sind bis zum 6. August 2030 bekannt.",
    ]
    assert rows("when", text, date(2030, 7, 1))[1:] == ["Termine sind bis zum 6. August 2030 bekannt."]
    assert rows("when", text, date(2029, 9, 1))[1:] == ["Nächste Termine: Mi, 5.9., Mi, 12.9., Mi, 19.9."]


def test_weeks_that_nobody_knows() -> None:
    found = rows("when", "times: [{kind: weekly, weekdays: [mon], from: 9:30, every: 2}]")
    assert found == [
        "alle 2 Wochen: Montag, ab 9:30 Uhr",
        "In welchen Wochen, wissen wir nicht. Fragen Sie bitte vorher nach.",
    ]


def test_a_day_with_two_times_is_one_of_the_next_days() -> None:
    rules = ", ".join(
        f"{{kind: weekly, weekdays: [mon], from: '{hour}:00', location: {place}}}"
        for hour, place in ((9, "Saal"), (13, "Hof"))
    )
    found = rows("when", f"locations: [{{name: Saal}}, {{name: Hof}}]\ntimes: [{rules}]")
    assert found[-1] == "Nächste Termine: Mo, 3.8., Mo, 10.8., Mo, 17.8."

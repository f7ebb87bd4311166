"""Which source says what a record tells: numbers in any spelling, hours, amounts."""

import pytest

from generator.checks.claims import claims
from tests.builders import OFFER, SITE, read_catalog, write_site


@pytest.fixture
def told(tmp_path):
    """(words, whether a source says so) of the claims of the small site's offer."""

    def find(note, more="", phones="", name="krabbelgruppe", **files):
        contact = OFFER.replace("  email: info@adorf.de\n", f"  phones: [{phones}]\n") if phones else OFFER
        sources = f"sources: [{{name: Kreis, date: 2026-11-01, kind: official, note: '{note}'}}]\n" if note else ""
        changes = {f"content/{path}.yml": text for path, text in files.items()}
        write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": contact + sources + more, **changes})
        catalog, problems = read_catalog(tmp_path)
        assert problems == []
        found = {entry.source.id: claimed for entry, claimed in claims(catalog)}
        return [(claim.words, bool(claim.sources)) for claim in found.get(name, ())]

    return find


@pytest.mark.parametrize(
    ("number", "note", "is_said"),
    [
        ("0800 111 0550", "0800 111 0550, gebührenfrei", True),
        ("0800 111 0550", "0800/1110550", True),
        ("0800 111 0550", "+49 800 1110550", True),
        ("0800 111 0550", "0800 111 0551", False),
        ("02541 18-0", "Zentrale 02541 18-0", True),
        ("02541 18-0", "02541/18 0", True),
        ("02541 18-0", "02542 18-0", False),
        ("116 111", "116 111, Mo–Sa 14–20 Uhr", True),
        ("116 111", "116111", True),
        ("116 111", "116 117", False),
        ("110", "110, Tag und Nacht", True),
        ("110", "0800 110 0550", False),
        ("110", "1100 Euro", False),
        ("110", "nichts", False),
        ("+33 1 40205050", "+33 1 40 20 50 50", True),
    ],
)
def test_a_number_is_found_however_it_is_written(told, number, note, is_said):
    ((_, found),) = told(note, phones=f"{{number: {number}}}")
    assert found is is_said


@pytest.mark.parametrize(
    ("hours", "words", "note", "is_said"),
    [
        ("weekdays: [mon, tue, wed], from: 14:00, to: '20:00'", "Mo–Mi 14–20 Uhr", "Mo–Sa 14–20 Uhr", True),
        ("weekdays: [mon, wed], from: 9:30, to: '13:00'", "Mo, Mi 9:30–13 Uhr", "von 9:30 bis 13 Uhr", True),
        ("weekdays: [mon], from: 9:30, to: '13:00'", "Mo 9:30–13 Uhr", "9.30 Uhr bis 13.00 Uhr", True),
        ("weekdays: [mon], from: 9:30, to: '13:00'", "Mo 9:30–13 Uhr", "9–13 Uhr", False),
        ("weekdays: [mon], from: 8:00, to: '24:00'", "Mo 8–24 Uhr", "8-24 Uhr", True),
        ("weekdays: [mon, tue], from: 8:00", "Mo, Di ab 8 Uhr", "ab 8 Uhr", True),
        ("weekdays: [sat, sun], from: 8:00", "Sa, So ab 8 Uhr", "8–12 Uhr", False),
        ("always: yes", "Tag und Nacht", "rund um die Uhr", True),
        ("always: yes", "Tag und Nacht", "an allen Tagen, Tag und Nacht", True),
        ("always: yes", "Tag und Nacht", "0–20 Uhr", False),
        (
            "weekdays: [mon, tue, wed, thu, fri, sat, sun], from: '0:00', to: '24:00'",
            "Mo–So 0–24 Uhr",
            "24 Stunden",
            True,
        ),
    ],
)
def test_hours_are_found_with_their_minutes(told, hours, words, note, is_said):
    _, (found, said) = told(note, phones=f"{{number: 02541 18-0, hours: [{{{hours}}}]}}")
    assert (found, said) == (f"02541 18-0: {words}", is_said)


def test_times_of_an_offer_are_hours_too_and_single_days_are_not(told):
    times = (
        "times: [{kind: weekly, weekdays: [fri], from: '9:00', to: '11:00'}, {kind: date, date: 2026-12-01, from: '9:00'},"
        " {kind: monthly, day: 15, from: '15:00', to: '16:30'}, {kind: appointment}]\n"
    )
    assert told("freitags 9–11 Uhr", times) == [("Fr 9–11 Uhr", True), ("15–16:30 Uhr", False)]


@pytest.mark.parametrize(
    ("more", "note", "found"),
    [
        ("cost: {kind: paid, amount: '5,50'}\n", "5,50 Euro", [("5,50 Euro", True)]),
        ("cost: {kind: paid, amount: 5}\n", "5,50 Euro", [("5 Euro", False)]),
        ("cost: {kind: paid, amount: 12}\n", "120 Euro", [("12 Euro", False)]),
        ("description: Es gibt 1.180 Euro und 1.180 €.\n", "1180 Euro im Monat", [("1180 Euro", True)]),
        ("description: Seit 2026 gibt es 259 Euro.\n", "2026", [("259 Euro", False)]),
        ("description: Wir treffen uns um 5.\n", "x", []),
    ],
)
def test_amounts_are_compared_as_numbers(told, more, note, found):
    assert told(note, more) == found


def test_a_source_of_another_offer_by_the_same_provider_counts(told):
    other = OFFER.replace("Krabbelgruppe", "Singkreis") + (
        "sources: [{name: Amt, date: 2026-11-01, kind: authority, note: 02541 18-0}]\n"
    )
    phone = "{number: 02541 18-0}"
    assert told("", phones=phone) == [("02541 18-0", False)]
    assert told("", phones=phone, **{"offers/adorf/singkreis": other}) == [("02541 18-0", True)]
    files = {
        "offers/adorf/singkreis": other,
        "providers/verein": SITE["content/providers/verein.yml"] + "phones: [{number: 02541 18-0}]\n",
    }
    assert told("", name="verein", **files) == [("02541 18-0", True)]


def test_a_number_of_an_office_is_told_by_what_it_is_in_charge_of(told):
    files = {
        "offers/adorf/rat": OFFER.replace("provider: verein", "office: youth")
        + "sources: [{name: Amt, date: 2026-11-01, kind: authority, note: 02541 18-5}]\n",
        "providers/kreis": "name: Amt\nkind: public\nphones: [{number: 02541 18-5}]\n",
    }
    assert told("", name="kreis", **files) == [("02541 18-5", True)]
    files["offers/adorf/rat"] += "example: yes\n"
    assert told("", name="kreis", **files) == [("02541 18-5", False)]


def test_what_is_invented_claims_nothing(told):
    assert told("", "example: yes\n", phones="{number: 02541 18-0}") == []

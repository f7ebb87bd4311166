"""How to reach people."""

from tests.unit.editions.easy.told import EASY, fact, lines
from tests.unit.facts.written import make_facts


def test_every_way_has_its_link() -> None:
    text = """contact:
  department: {text: Kinder und Jugend, easy: Das Team für Kinder hilft Ihnen.}
  person: Eva Beispiel
  phones: [{number: 030 23125-001, note: {text: mittwochs, easy: Rufen Sie am Mittwoch an.}}, {number: 116 117}]
  email: a@example.org
  form: https://example.org/formular
  website: https://example.org/"""
    found = fact("contact", text)
    assert found.known
    assert [(line.text, line.kind, line.link.text, line.link.href) for line in found.lines] == [
        ("Das Team für Kinder hilft Ihnen.", "sentence", "", ""),
        ("Mit dieser Person können Sie sprechen:", "sentence", "", ""),
        ("Eva Beispiel", "address", "", ""),
        ("Rufen Sie an:", "sentence", "030 231 25 001", "tel:+493023125001"),
        ("Rufen Sie am Mittwoch an.", "sentence", "", ""),
        ("Oder rufen Sie hier an:", "sentence", "116 117", "tel:116117"),
        ("Schreiben Sie eine E-Mail:", "sentence", "a@example.org", "mailto:a@example.org"),
        ("Schreiben Sie eine Nachricht:", "sentence", "Kontakt-Formular", "https://example.org/formular"),
        ("Lesen Sie mehr im Internet:", "sentence", "example.org", "https://example.org/"),
    ]


def test_unknown_is_said() -> None:
    assert lines("contact", "") == ["Wir wissen nicht: Wie erreichen Sie das Angebot?"]
    assert not fact("contact", "contact: {person: Eva Beispiel}").known


def _answers(hours: str) -> list[str]:
    return lines("contact", f"contact: {{phones: [{{number: '112', hours: {hours}}}]}}")[1:]


def test_when_somebody_answers_a_phone() -> None:
    week = "{weekdays: [mon, tue, wed, thu], from: 8:00, to: 12:00, pauses: [public-holidays]}"
    friday = "{weekdays: [fri], from: 14:00, pauses: [public-holidays]}"
    assert _answers(f"[{week}, {friday}]") == [
        "Zu diesen Zeiten geht jemand ans Telefon:",
        "- Montag bis Donnerstag von 8 Uhr bis 12 Uhr",
        "- Freitag ab 14 Uhr",
        "An Feiertagen gibt es diese Zeiten nicht.",
    ]
    for always in ("{always: yes}", "[{always: yes}]"):
        assert _answers(always) == ["Am Tag und in der Nacht geht jemand ans Telefon."]


def test_hours_of_a_phone_have_their_days_off_and_notes() -> None:
    more = "except: [2026-12-07], moved: [{from: 2026-12-14, to: 2026-12-15}], note: {text: Büro, easy: Frau Nord hilft Ihnen.}"
    assert _answers(f"[{{weekdays: [mon], from: 8:00, to: 12:00, {more}}}]")[2:] == [
        "Frau Nord hilft Ihnen.",
        "Am 7. Dezember 2026 gibt es diese Zeiten nicht.",
        "Am 14. Dezember 2026 gibt es diese Zeiten nicht.",
        "Am 15. Dezember 2026 geht zu dieser Zeit jemand ans Telefon:",
        "- von 8 Uhr bis 12 Uhr",
    ]
    rare = "[{weekdays: [mon, wed], every: 2, starts: 2026-08-03, from: 8:00}]"
    assert _answers(rare)[1:] == [
        "- alle 2 Wochen am Montag ab 8 Uhr",
        "- alle 2 Wochen am Mittwoch ab 8 Uhr",
        "Das nächste Mal ist am 3. August 2026.",
    ]


def test_a_pause_of_some_hours_is_none_of_the_others() -> None:
    """On a Thursday in the holidays somebody is there in the afternoon."""
    found = _answers("[{weekdays: [thu], from: 8:00, pauses: [school-holidays]}, {weekdays: [thu], from: 14:00}]")
    assert "In den Schul-Ferien gibt es diese Zeiten nicht." in found
    assert not any("niemand" in words for words in found)


def test_all_that_holds_for_hours_stands_below_them_in_whole_sentences() -> None:
    week = "{weekdays: [mon], from: 8:00, to: 12:00, pauses: [public-holidays], note: {text: Büro, easy: Das ist das Büro.}}"
    later = "{weekdays: [thu], from: 14:00, pauses: [{from: 2027-02-08, to: 2027-02-12, note: Umbau}]}"
    (phone,) = make_facts(f"contact: {{phones: [{{number: '112', hours: [{week}, {later}]}}]}}").contact.phones
    assert EASY.voice.phone_note(phone) == (
        "am Montag von 8 Uhr bis 12 Uhr\nDas ist das Büro.\nAn Feiertagen gibt es diese Zeiten nicht.\n"
        "am Donnerstag um 14 Uhr\nAn diesen Tagen gibt es diese Zeiten nicht: 8. Februar 2027 bis 12. Februar 2027"
    )


def test_days_with_the_same_hours_stand_together_a_line_for_each_hours() -> None:
    hours = "[{weekdays: [mon, wed, fri], from: 9:00, to: 17:00}, {weekdays: [tue, thu], from: 9:00, to: 19:00}]"
    (phone,) = make_facts(f"contact: {{phones: [{{number: '112', note: Zentrale, hours: {hours}}}]}}").contact.phones
    assert EASY.voice.phone_note(phone).splitlines() == [
        "am Montag, Mittwoch und Freitag von 9 Uhr bis 17 Uhr",
        "am Dienstag und am Donnerstag von 9 Uhr bis 19 Uhr",
        "Das ist die Nummer vom ganzen Haus.",
    ]


def test_whether_somebody_answers_now_stands_below_the_hours_of_each_phone() -> None:
    monday, always = "[{weekdays: [mon], from: 8:00, to: 12:00}]", "{always: yes}"
    found = fact(
        "contact", f"contact: {{phones: [{{number: 116 117, hours: {monday}}}, {{number: '112', hours: {always}}}]}}"
    )
    kinds = [line.kind for line in found.lines]
    assert kinds == ["sentence", "sentence", "item", "answering", "sentence", "sentence"]
    assert found.lines[3].answering is not None


def test_nobody_is_asked_to_call_an_invented_number() -> None:
    text = "example: yes\nregistration: {required: yes}\ncontact: {phones: [{number: 030 23125 001}]%s}"
    assert lines("contact", text % "") == [
        "Das ist die Telefon-Nummer: 030 23 12 50 01",
        "Die Telefon-Nummer ist nur ein Beispiel.",
        "Bitte rufen Sie nicht an.",
    ]
    assert lines("registration", text % "") == ["Sie müssen sich anmelden."]
    more = text % ", email: a@example.org, form: https://example.org/f, website: https://example.org/, person: Eva"
    assert lines("registration", more) == ["Sie müssen sich anmelden."]
    assert [line.text for line in fact("contact", more).lines if line.link.href or "Person" in line.text] == [
        "Diese Person gehört zum Angebot:",
        "Das ist die E-Mail-Adresse:",
        "Es gibt ein Formular:",
        "Es gibt eine Internet-Seite:",
    ]
    assert not any(line.link.href for line in fact("contact", text % "").lines)


def test_of_several_invented_numbers_it_is_said_once() -> None:
    text = "example: yes\ncontact: {phones: [{number: 030 23125 001}, {number: 030 23125 002}]}"
    assert lines("contact", text) == [
        "Die Telefon-Nummern sind nur Beispiele.",
        "Bitte rufen Sie nicht an.",
        "Das ist die Telefon-Nummer: 030 23 12 50 01",
        "Das ist noch eine Telefon-Nummer: 030 23 12 50 02",
    ]


def test_a_number_that_all_of_germany_has_is_never_called_invented() -> None:
    text = "example: yes\ncontact: {phones: [{number: '112'}, {number: 030 23125 002}]}"
    assert lines("contact", text) == [
        "Das ist die Telefon-Nummer: 112",
        "Die Telefon-Nummer gibt es wirklich.",
        "Bitte rufen Sie nicht zum Test an.",
        "Das ist noch eine Telefon-Nummer: 030 23 12 50 02",
        "Die Telefon-Nummer ist nur ein Beispiel.",
        "Bitte rufen Sie nicht an.",
    ]
    assert not any(line.link.href for line in fact("contact", text).lines)


def test_what_each_of_several_numbers_is_for_stands_behind_it() -> None:
    rat, geld = (f"{{text: x, easy: Hier bekommen Sie {word}.}}" for word in ("Rat", "Geld"))
    text = f"contact: {{phones: [{{number: '116117', note: {rat}}}, {{number: '112', note: {geld}}}]}}"
    assert lines("contact", text) == [
        "Rufen Sie an:",
        "Hier bekommen Sie Rat.",
        "Oder rufen Sie hier an:",
        "Hier bekommen Sie Geld.",
    ]

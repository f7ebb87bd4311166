"""How to register."""

from tests.unit.editions.easy.told import fact, lines

_PHONE = "contact: {phones: [{number: 030 23125000}]}"


def test_required() -> None:
    text = f"registration: {{required: yes}}\n{_PHONE}"
    assert lines("registration", text) == ["Sie müssen sich anmelden.", "Rufen Sie an:"]


def test_on_the_web() -> None:
    found = fact("registration", f"registration: {{required: yes, url: https://example.org/a}}\n{_PHONE}").lines
    assert [(line.text, line.link.text, line.link.href) for line in found] == [
        ("Sie müssen sich anmelden.", "", ""),
        ("Hier können Sie sich anmelden:", "Anmeldung im Internet", "https://example.org/a"),
    ]


def test_who_can_ask_nobody_is_led_to_the_website() -> None:
    website = "contact: {website: https://example.org/}"
    found = fact("registration", f"registration: {{required: yes}}\n{website}").lines
    assert [(line.text, line.link.href) for line in found] == [
        ("Sie müssen sich anmelden.", ""),
        ("Lesen Sie mehr im Internet:", "https://example.org/"),
    ]
    assert lines("registration", f"registration: {{required: no}}\n{website}") == ["Sie müssen sich nicht anmelden."]


def test_not_required() -> None:
    assert lines("registration", "registration: {required: no}") == ["Sie müssen sich nicht anmelden."]
    assert lines("registration", "registration: {required: no, url: https://example.org/a}") == [
        "Sie müssen sich nicht anmelden.",
        "Es gibt eine Seite für die Anmeldung:",
    ]


def test_referral() -> None:
    text = "registration: {required: no, referral: yes, note: Zettel einstecken}"
    assert lines("registration", text) == [
        "Sie müssen sich nicht anmelden.",
        "Sie brauchen einen Zettel.",
        "Zum Beispiel vom Arzt, von der Schule oder vom Amt.",
    ]
    assert fact("registration", text).leaves_out


def test_unknown_is_said_and_the_rest_is_told() -> None:
    expected = [
        "Müssen Sie sich anmelden?",
        "Sie brauchen keinen Zettel vom Arzt oder vom Amt.",
        "Sie brauchen auch keinen Zettel von der Schule.",
    ]
    assert lines("registration", "registration: {referral: no}") == expected
    assert not fact("registration", "").known


def test_who_need_not_register_is_not_asked_to_call() -> None:
    phone = "contact: {phones: [{number: 030 23125 001}]}"
    assert lines("registration", f"registration: {{required: no}}\n{phone}") == ["Sie müssen sich nicht anmelden."]
    assert "Rufen Sie an:" in lines("registration", f"registration: {{required: yes}}\n{phone}")
    assert "Rufen Sie an:" not in lines(
        "registration", f"registration: {{required: yes, url: https://example.org/a}}\n{phone}"
    )


def test_free_places_stand_with_their_day() -> None:
    yes = "registration: {required: no}\ncapacity: {free: yes, as_of: 2026-08-01, note: {text: nur noch zwei, easy: Es sind noch 2 Plätze.}}"
    assert lines("registration", yes)[1:] == [
        "Es gibt freie Plätze.",
        "So war es am 1. August 2026.",
        "Es sind noch 2 Plätze.",
    ]
    assert "Alle Plätze sind besetzt." in lines("registration", "capacity: {free: no, as_of: 2026-08-01}")
    assert "Es gibt eine Warte-Liste." in lines("registration", "capacity: {free: waiting-list, as_of: 2026-08-01}")


def test_old_news_of_free_places_are_none() -> None:
    old = "registration: {required: no}\ncapacity: {free: yes, as_of: 2026-07-03, note: {text: nur noch zwei, easy: Es sind noch 2 Plätze.}}"
    assert lines("registration", old)[1:] == ["Wir wissen nicht: Gibt es freie Plätze?"]

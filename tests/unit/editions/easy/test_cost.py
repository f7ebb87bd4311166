"""What it costs."""

import pytest

from tests.unit.editions.easy.told import fact, lines

_UNKNOWN = "Kostet das Angebot etwas?"


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        ("{kind: free}", ["Das Angebot kostet nichts."]),
        ("{kind: free, amount: 0}", ["Das Angebot kostet nichts."]),
        ("{kind: paid, amount: 5}", ["Das Angebot kostet 5 Euro."]),
        ("{kind: paid, amount: '2,50', per: Kind}", ["Das Angebot kostet 2 Euro und 50 Cent.", "Das ist der Preis für jedes Kind."]),
        ("{kind: paid, amount: 65, per: Kurs}", ["Das Angebot kostet 65 Euro.", "Das ist der Preis für den ganzen Kurs."]),
        ("{kind: paid, amount: 9, per: pro Kind und Monat}", ["Das Angebot kostet 9 Euro.", "Das ist der Preis für jedes Kind und jeden Monat."]),
        ("{kind: paid, amount: 9, per: Begleitperson}", ["Das Angebot kostet Geld.", "Ein Preis ist zum Beispiel 9 Euro."]),
        ("{kind: paid}", ["Das Angebot kostet Geld.", "Wir wissen nicht: Wie viel kostet das Angebot?"]),
        ("{kind: paid, amount: 0}", [_UNKNOWN]),
        ("{kind: income-based}", ["Der Preis ist nicht für alle gleich.", "Haben Sie wenig Geld?", "Dann bezahlen Sie weniger."]),
        ("{kind: donation}", ["Sie können Geld spenden.", "Sie entscheiden selbst: Wie viel Geld geben Sie?"]),
        ("{kind: paid, per: Termin}", ["Das Angebot kostet Geld.", "Sie bezahlen für jedes Mal.", "Wir wissen nicht: Wie viel kostet das Angebot?"]),
        ("{kind: paid, per: Begleitperson}", ["Das Angebot kostet Geld.", "Wir wissen nicht: Wie viel kostet das Angebot?"]),
        ("{kind: income-based, per: Monat}", ["Der Preis ist nicht für alle gleich.", "Haben Sie wenig Geld?", "Dann bezahlen Sie weniger.", "Sie bezahlen für jeden Monat."]),
        ("{kind: donation, per: Termin}", ["Sie können Geld spenden.", "Sie entscheiden selbst: Wie viel Geld geben Sie?", "Sie können für jedes Mal spenden."]),
        ("{kind: unknown}", [_UNKNOWN]),
        ("{kind: unknown, per: Termin}", [_UNKNOWN]),
    ],
)  # fmt: skip
def test_every_kind(cost: str, expected: list[str]) -> None:
    assert lines("cost", f"cost: {cost}") == expected


def test_an_amount_is_only_an_example_where_income_decides() -> None:
    assert lines("cost", "cost: {kind: income-based, amount: 50, per: Monat}")[3:] == [
        "Ein Preis ist zum Beispiel 50 Euro.",
        "Das ist der Preis für jeden Monat.",
    ]


def test_a_donation_may_have_a_suggestion() -> None:
    assert lines("cost", "cost: {kind: donation, amount: 3}")[2:] == ["Ein Vorschlag ist 3 Euro."]


def test_what_only_an_editor_has_words_for_is_left_out() -> None:
    found = fact("cost", "cost: {kind: free, note: Außer Material.}")
    assert [line.text for line in found.lines] == ["Das Angebot kostet nichts."] and found.leaves_out
    assert fact("cost", "cost: {kind: paid, amount: 9, per: Begleitperson}").leaves_out


def test_nothing_said_is_not_free() -> None:
    assert lines("cost", "") == [_UNKNOWN]
    assert not fact("cost", "").known
    assert not fact("cost", "cost: {kind: paid, amount: 0}").known


def test_a_donation_is_no_price() -> None:
    assert lines("cost", "cost: {kind: donation, amount: 3, per: Familie}")[-2:] == [
        "Ein Vorschlag ist 3 Euro.",
        "Das ist der Vorschlag für jede Familie.",
    ]


def test_what_is_said_of_a_right_all_the_same_is_shown() -> None:
    text = "formats: [right]\ncost: {kind: unknown, note: {text: Kostenfrei., easy: [Der Antrag kostet nichts.]}}"
    assert lines("cost", text) == [_UNKNOWN, "Der Antrag kostet nichts."]
    assert not fact("cost", text).known

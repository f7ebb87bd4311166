"""What it costs."""

import pytest

from tests.unit.editions.easy.told import fact, lines

_UNIT_IN_HARD = ("Wofür gilt das?", "Das steht nur in schwerer Sprache.")
_UNKNOWN = "Kostet das Angebot etwas?"


@pytest.mark.parametrize(
    ("cost", "expected"),
    [
        ("{kind: free}", ["Das Angebot kostet nichts."]),
        ("{kind: free, amount: 0}", ["Das Angebot kostet nichts."]),
        ("{kind: paid, amount: 5}", ["Das Angebot kostet 5 Euro."]),
        ("{kind: paid, amount: '2,50', per: Kind}", ["1 Kind bezahlt 2 Euro und 50 Cent."]),
        ("{kind: paid, amount: 65, per: Kurs}", ["1 Kurs kostet 65 Euro."]),
        ("{kind: paid, amount: 9, per: pro Kind und Monat}", ["1 Kind bezahlt 9 Euro für 1 Monat."]),
        ("{kind: paid, amount: 9, per: Begleitperson}", ["1 Begleit-Person bezahlt 9 Euro."]),
        ("{kind: paid, amount: 5, per: Mal}", ["1 Mal kostet 5 Euro."]),
        ("{kind: paid, amount: 2, per: Getränk}", ["1 Getränk kostet 2 Euro."]),
        ("{kind: paid, amount: 4, per: Mittagessen}", ["1 Mittagessen kostet 4 Euro."]),
        ("{kind: paid, amount: 4, per: Elternabend}", ["1 Eltern-Abend kostet 4 Euro."]),
        ("{kind: paid, amount: 9, per: Familie und Treffen}", ["1 Familie bezahlt 9 Euro für 1 Treffen."]),
        ("{kind: paid, amount: 9, per: Tag pro Kind}", ["1 Kind bezahlt 9 Euro für 1 Tag."]),
        ("{kind: paid, amount: 50, per: 10 Stunden}", ["Das Angebot kostet 50 Euro für 10 Stunden."]),
        ("{kind: paid, amount: 9, per: Kurs und Monat}", ["Das Angebot kostet 9 Euro für 1 Kurs und 1 Monat."]),
        ("{kind: paid, amount: 9, per: angefangene Stunde}", ["Das Angebot kostet Geld.", "Der Preis ist 9 Euro.", *_UNIT_IN_HARD]),
        ("{kind: income-based, amount: 9, per: angefangene Stunde}", ["Der Preis ist nicht für alle gleich.", "Zum Beispiel: Der Preis ist 9 Euro.", *_UNIT_IN_HARD, "Haben Sie wenig Geld?", "Dann bezahlen Sie weniger."]),
        ("{kind: paid, note: {text: x, easy: Erwachsene bezahlen 5 Euro.}}", ["Das Angebot kostet Geld.", "Erwachsene bezahlen 5 Euro."]),
        ("{kind: paid}", ["Das Angebot kostet Geld.", "Wir wissen nicht: Wie viel kostet das Angebot?"]),
        ("{kind: paid, amount: 0}", [_UNKNOWN]),
        ("{kind: income-based}", ["Der Preis ist nicht für alle gleich.", "Haben Sie wenig Geld?", "Dann bezahlen Sie weniger."]),
        ("{kind: donation}", ["Sie können Geld spenden.", "Sie entscheiden selbst: Wie viel Geld geben Sie?"]),
        ("{kind: paid, per: Termin}", ["Das Angebot kostet Geld.", "Wir wissen nicht: Wie viel kostet 1 Termin?"]),
        ("{kind: paid, per: angefangene Stunde}", ["Das Angebot kostet Geld.", "Wir wissen nicht: Wie viel kostet das Angebot?"]),
        ("{kind: income-based, per: Monat}", ["Der Preis ist nicht für alle gleich.", "Haben Sie wenig Geld?", "Dann bezahlen Sie weniger.", "Der Preis gilt für 1 Monat."]),
        ("{kind: donation, per: Termin}", ["Sie können Geld spenden.", "Sie entscheiden selbst: Wie viel Geld geben Sie?", "Die Spende ist für 1 Termin."]),
        ("{kind: unknown}", [_UNKNOWN]),
        ("{kind: unknown, per: Termin}", [_UNKNOWN]),
    ],
)  # fmt: skip
def test_every_kind(cost: str, expected: list[str]) -> None:
    assert lines("cost", f"cost: {cost}") == expected


def test_an_amount_is_only_an_example_where_income_decides() -> None:
    assert lines("cost", "cost: {kind: income-based, amount: 50, per: Monat}") == [
        "Der Preis ist nicht für alle gleich.",
        "Zum Beispiel: 1 Monat kostet 50 Euro.",
        "Haben Sie wenig Geld?",
        "Dann bezahlen Sie weniger.",
    ]


def test_a_donation_may_have_a_suggestion() -> None:
    assert lines("cost", "cost: {kind: donation, amount: 3}")[2:] == ["Ein Vorschlag ist 3 Euro."]


def test_what_only_an_editor_has_words_for_is_left_out() -> None:
    found = fact("cost", "cost: {kind: free, note: Außer Material.}")
    assert [line.text for line in found.lines] == ["Das Angebot kostet nichts."] and found.leaves_out
    assert fact("cost", "cost: {kind: paid, amount: 9, per: angefangene Stunde}").leaves_out


def test_nothing_said_is_not_free() -> None:
    assert lines("cost", "") == [_UNKNOWN]
    assert not fact("cost", "").known
    assert not fact("cost", "cost: {kind: paid, amount: 0}").known


def test_a_donation_is_no_price() -> None:
    assert lines("cost", "cost: {kind: donation, amount: 3, per: Familie}")[-2:] == [
        "Sie entscheiden selbst: Wie viel Geld geben Sie?",
        "Ein Vorschlag ist 3 Euro für 1 Familie.",
    ]


def test_what_is_said_of_a_right_all_the_same_is_shown() -> None:
    text = "formats: [right]\ncost: {kind: unknown, note: {text: Kostenfrei., easy: [Der Antrag kostet nichts.]}}"
    assert lines("cost", text) == ["Der Antrag kostet nichts."]
    assert not fact("cost", text).known

"""The passive, and what only looks like it."""

import pytest

from tests.unit.checker.passages import words


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("Die Kinder werden von uns gut betreut.", "werden … betreut"),
        ("Sie werden beraten.", "werden beraten"),
        ("Das Kind wird untersucht.", "wird untersucht"),
        ("Hier wird gespielt und gelacht.", "wird gespielt"),
        ("Der Antrag ist geprüft worden.", "geprüft worden"),
        ("Sie brauchen nicht untersucht zu werden.", "untersucht … werden"),
        ("Die Kinder sollen gut versorgt werden.", "versorgt werden"),
        ("Gestern wurde der Hof gekehrt.", "wurde … gekehrt"),
        ("Die Wohnung wurde renoviert.", "wurde renoviert"),
        ("Die Leute werden gebeten zu kommen.", "werden gebeten"),
        ("Alle Eltern sind herzlich eingeladen.", "sind … eingeladen"),
        ("Heute ist die Küche gesperrt.", "ist … gesperrt"),
        ("Ihr Antrag ist genehmigt.", "ist genehmigt"),
    ],
)
def test_a_passive_is_found_in_any_place(sentence: str, passive: str) -> None:
    assert words("LS05", sentence)[:1] == [passive]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sie werden kommen.",
        "Das Büro ist am Montag geöffnet.",
        "Alle Plätze sind belegt.",
        "Die Leute sind ausgestiegen.",
        "Der Raum ist rollstuhl-gerecht.",
        "Die Kinder sind gut versorgt.",
        "Er wird krank.",
        "Das Büro ist geöffnet.",
        "Wir werden Sie beraten.",
        "Er wird gekommen sein.",
        "Die Kinder werden geimpft reisen.",
        "Sie werden gestärkt gehen.",
        "Wir werden verletzt spielen.",
        "Sie werden getrennt wohnen.",
        "Die Leute werden unzufrieden.",
        "Wir werden geduldig warten.",
        "Worden ist ein Wort.",
    ],
)
def test_the_future_and_states_are_none(sentence: str) -> None:
    assert words("LS05", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Das Formular ist auf Deutsch geschrieben.", ["ist … geschrieben"]),
        ("Das Tor ist nachts abgeschlossen.", ["ist … abgeschlossen"]),
        ("Sie sind zum Gespräch geladen.", ["sind … geladen"]),
        ("Ihre Daten sind bei uns gut geschützt.", ["sind … geschützt"]),
        ("Der Platz ist geschützt.", []),
        ("Sie sind auf einen Baum geklettert.", []),
        ("Das Büro ist geöffnet.", []),
        ("Das Büro ist am Montag geöffnet.", []),
        ("Das Kind ist auf den Boden gefallen.", []),
        ("Das Kind ist auf den Boden ge-fallen.", []),
        ("Wir sind nachts abgeschlossen.", []),
    ],
)
def test_what_was_done_to_a_thing_is_a_passive_and_a_known_state_is_none(sentence: str, found: list[str]) -> None:
    assert words("LS05", sentence) == found

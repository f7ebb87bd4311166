"""Genitives in -er, which look like datives: the verb decides."""

import pytest

from tests.unit.checker.passages import words


@pytest.mark.parametrize(
    ("sentence", "genitive"),
    [
        ("Wir kennen die Sorgen der Mütter.", "Sorgen der Mütter"),
        ("Fragen Sie nach dem Namen der Ärztin.", "Namen der Ärztin"),
        ("Wir geben der Mutter die Tasche der Frau.", "Tasche der Frau"),
        ("Schreiben Sie das Wort der Lehrerin auf.", "Wort der Lehrerin"),
    ],
)
def test_a_noun_that_nobody_gives_anything_to_is_a_genitive(sentence: str, genitive: str) -> None:
    assert words("LS07", sentence) == [genitive]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wir zeigen den Kurs der Mutter.",
        "Wir geben das Buch der Lehrerin mit.",
        "Wir wollen das Buch der Lehrerin mitgeben.",
        "Am Montag der Woche ist zu.",
        "Der Reihe nach.",
    ],
)
def test_a_noun_that_somebody_gives_something_to_is_none(sentence: str) -> None:
    assert words("LS07", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "genitives"),
    [
        ("Das ist das Haus der Familie.", ["Haus der Familie"]),
        ("Am Ende einer Woche ist frei.", ["Ende einer Woche"]),
        ("Der Leiter der Gruppe hilft.", ["Leiter der Gruppe"]),
        ("Die Kosten der Unterbringung zahlt das Amt.", ["Kosten der Unterbringung"]),
        ("Das dient dem Schutz der Mutter.", ["Schutz der Mutter"]),
        ("Wir geben dem Kind das Buch der Mutter.", ["Buch der Mutter"]),
        ("Wir zeigen Ihnen den Weg der Liebe.", ["Weg der Liebe"]),
        ("Die Mutter der Kinder und die Oma der Familie lachen.", ["Mutter der Kinder", "Oma der Familie"]),
        ("Das Kind der Ärztin lacht.", ["Kind der Ärztin"]),
        ("Das Zimmer der Lehrerinnen ist klein.", ["Zimmer der Lehrerinnen"]),
        ("Wir sehen das Kind der Nachbarn.", ["Kind der Nachbarn"]),
        ("Das Kind der Kunden lacht.", ["Kind der Kunden"]),
        ("Die Meinung der Menschen zählt.", ["Meinung der Menschen"]),
        ("Die Zahl der Termine steigt.", ["Zahl der Termine"]),
        ("Das ist die Tasche der sehr alten Frau.", ["Tasche der sehr alten Frau"]),
        ("In den Ferien der Kinder ist zu.", ["Ferien der Kinder"]),
        ("Das Angebot der Stadt hilft der Familie.", ["Angebot der Stadt"]),
        ("Die Betreuung einer Gruppe kostet Geld.", ["Betreuung einer Gruppe"]),
        ("Das Haus der Jugend-Arbeit ist neu.", ["Haus der Jugend-Arbeit"]),
    ],
)
def test_a_noun_that_belongs_to_another(sentence: str, genitives: list[str]) -> None:
    assert words("LS07", sentence) == genitives


@pytest.mark.parametrize(
    "sentence",
    [
        "Ihrer Meinung nach ist das gut.",
        "Wir tun das der Familie zuliebe.",
        "Wir geben das Buch der Mutter.",
        "Heute hilft das Team der Mutter.",
        "Zum Beispiel der Vater.",
        "Peter der Große kommt.",
        "Wir bringen das Essen der Oma mit.",
        "Die Oma gibt das Geld der Tochter zurück.",
        "Kommt der Vater?",
        "Am Abend der Vater.",
        "Dann zeigt der Vater das Kind der Oma.",
        "Heute kocht im Haus der Vater.",
    ],
)
def test_a_dative_and_a_subject_are_none(sentence: str) -> None:
    assert words("LS07", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "genitives"),
    [
        ("Gib mir das Buch meiner Schwester.", ["Buch meiner Schwester"]),
        ("Wir geben Ihnen das Buch Ihrer Schwester.", ["Buch Ihrer Schwester"]),
        ("Das ist das Ziel unserer Arbeit.", ["Ziel unserer Arbeit"]),
        ("Das ist der Weg dieses Mannes.", ["Weg dieses Mannes"]),
        ("Das Bild manches Hauses ist schön.", ["Bild manches Hauses"]),
        ("Eines Tages kommt er.", ["Eines Tages"]),
        ("Das ist das Haus des Jungen.", ["Haus des Jungen"]),
        ("Das ist das Buch eines anderen Kindes.", ["Buch eines anderen Kindes"]),
        ("Ich sage meiner Mutter die Idee.", []),
        ("Dieses Glas ist voll.", []),
        ("Dieses Zeugnis ist gut.", []),
        ("Jedes Haus ist neu.", []),
        ("Unser Ziel ist des.", []),
    ],
)
def test_an_article_or_a_possessive_gives_a_genitive_away(sentence: str, genitives: list[str]) -> None:
    assert words("LS06", sentence) == genitives

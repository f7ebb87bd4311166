"""Clauses whose comma was forgotten, and clauses with zu."""

import pytest

from tests.unit.checker.passages import words


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Das ist für Eltern die Hilfe brauchen.", "die Hilfe brauchen"),
        ("Das ist ein Ort an dem Sie spielen.", "dem Sie spielen"),
        ("Kinder die krank sind bleiben zu Hause.", "die krank sind bleiben zu Hause"),
        ("Wir helfen Ihnen weiter wenn Sie Infos brauchen.", "wenn Sie Infos brauchen"),
        ("Fragen Sie uns wie das geht.", "wie das geht"),
        ("Wer Hilfe sucht findet sie hier.", "Wer Hilfe sucht findet sie hier"),
        ("Sie zahlen mehr je mehr Sie verdienen.", "je mehr Sie verdienen"),
        ("Rufen Sie an um zu fragen.", "um zu fragen"),
        ("Es ist gut früh zu kommen.", "kommen"),
    ],
)
def test_a_clause_without_a_comma_is_quoted_from_its_start(sentence: str, clause: str) -> None:
    assert words("LS04", sentence) == [clause]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dann können Eltern die Hilfe bekommen.",
        "Wir gehen mit den Kindern schwimmen.",
        "Wir wollen damit Geld verdienen.",
        "Die Hilfen sollen wie eine Kette sein.",
        "Wir kommen so schnell wie möglich.",
        "Sie haben viel zu tun.",
        "Der Antrag ist früh zu stellen.",
    ],
)
def test_other_verbs_at_the_end_stay(sentence: str) -> None:
    assert words("LS04", sentence) == []

"""Hard words are found where they mean what is explained."""

import pytest

from generator.model.records import GlossaryWord
from tests.unit.editions.easy.told import EASY

_WORDS = ("Sucht", "Stillen", "Droge", "Kita", "anonym", "Frühe Hilfen", "Jugend-Amt", "Kur")
_GLOSSARY = tuple(GlossaryWord.model_validate({"word": w, "hard": [], "explanation": ["So."]}) for w in _WORDS)


def found(text: str) -> list[str]:
    return [found.entry.word for found in EASY.voice.hard_words(text, _GLOSSARY)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sucht ist eine Krankheit.", ["Sucht"]),
        ("Die Beraterin sucht mit Ihnen eine Lösung.", []),
        ("Sucht Ihr Kind Hilfe?", []),
        ("Nimmt jemand Drogen?", ["Droge"]),
        ("Sie dürfen Ihr Baby jederzeit stillen.", []),
        ("Hilfe beim Stillen", ["Stillen"]),
        ("Sie bleiben anonym.", ["anonym"]),
        ("Anonym heißt: Ihr Name bleibt geheim.", ["anonym"]),
        ("Jugend-Amt oder Kita?", ["Jugend-Amt", "Kita"]),
        ("Jugend·amt oder Kita?", ["Jugend-Amt", "Kita"]),
        ("Das sind die Frühen Hilfen.", ["Frühe Hilfen"]),
        ("Frühe Hilfen und Kitas", ["Frühe Hilfen", "Kita"]),
        ("Der Kurs kostet nichts.", []),
        ("Die Kur kostet nichts.", ["Kur"]),
        ("Manche Kuren kosten nichts.", ["Kur"]),
    ],
)
def test_a_word_is_found_where_it_means_what_is_explained(text: str, words: list[str]) -> None:
    assert found(text) == words

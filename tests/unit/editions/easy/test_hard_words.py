"""Hard words are found where they mean what is explained."""

import pytest

from generator.model.records import GlossaryWord
from tests.unit.editions.easy.told import EASY

_WORDS = ("Sucht", "Stillen", "Droge", "Kita", "anonym", "Frühe Hilfen", "Jugend-Amt", "Kur")
_GLOSSARY = tuple(GlossaryWord.model_validate({"word": w, "hard": [], "explanation": ["So."]}) for w in _WORDS)


_OFFICE = GlossaryWord(
    word="Jugend-Amt",
    hard=("Jugendamt",),
    explanation=("Das Jugend-Amt hilft Kindern und Eltern.", "Im Jugend-Amt arbeiten Fach-Leute.", "Auch für Klassen."),
)


@pytest.mark.parametrize(
    ("sentence", "is_explained"),
    [
        ("Das Jugend-Amt hilft Kindern und Eltern.", True),
        ("Ein Jugend-Amt hilft jedem Kind.", True),
        ("Das Jugend·amt hilft einer Klasse.", True),
        ("Im Jugend-Amt sind Fach-Leute.", True),
        ("Im Jugend-Amt warten Kinder.", False),
        ("Das Jugend-Amt fragt Kinder.", False),
        ("Manche Mütter nennen es Jugend-Amt.", False),
        ("Manche nennen die Fach-Leute Jugend-Amt.", True),
        ("Das nennen wir: Er geht zum Jugend-Amt.", True),
        ("Das heißt: Er geht zum Jugend-Amt.", False),
        ("Das Jugend-Amt ist Betreuung nach der Schule.", True),
        ("Das Jugend-Amt hilft Ihnen.", False),
        ("Das Jugend-Amt hilft Ihren Kindern.", True),
        ("Das Jugend-Amt für Kinder", False),
        ("Das Jugend-Amt hilft Eltern bei Streit.", False),
        ("Hilft das Jugend-Amt Kindern?", False),
        ("Das Jugend-Amt hilft Kindern?", False),
        ("Eltern fragen das Jugend-Amt.", False),
        ("Wir helfen Eltern, auch im Jugend-Amt.", False),
    ],
)
def test_a_sentence_explains_a_word_that_says_what_the_glossary_says(sentence: str, is_explained: bool) -> None:
    (word,) = EASY.voice.hard_words(sentence, (_OFFICE,))
    assert EASY.voice.explains(sentence, word) is is_explained


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

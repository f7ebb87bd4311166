"""What Easy Language pages add to their sentences."""

import pytest

from generator.model.records import GlossaryWord
from generator.render.parts.easy_words import WordFinder, bold_negation

_WORDS = ("Sucht", "Stillen", "Droge", "Kita", "anonym", "Frühe Hilfen", "Jugend-Amt")
_FINDER = WordFinder(
    tuple(GlossaryWord.model_validate({"word": w, "hard": [], "explanation": ["So."]}) for w in _WORDS)
)


def found(text: str) -> list[str]:
    return [entry.word for _, _, entry in _FINDER.find(text)]


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
        ("Das sind die Frühen Hilfen.", ["Frühe Hilfen"]),
        ("Frühe Hilfen und Kitas", ["Frühe Hilfen", "Kita"]),
    ],
)
def test_a_word_is_found_where_it_means_what_is_explained(text: str, words: list[str]) -> None:
    assert found(text) == words


@pytest.mark.parametrize(
    "word", ["nicht", "Niemand", "niemandem", "kein", "Keine", "keinem", "nirgends", "weder", "niemals"]
)
def test_negations_are_bold(word: str) -> None:
    assert bold_negation(f"Das <ist> {word} so.") == f"Das &lt;ist&gt; <strong>{word}</strong> so."


def test_other_words_are_not() -> None:
    assert bold_negation("Die nichtsnutzige Keinath keimt.") == "Die nichtsnutzige Keinath keimt."

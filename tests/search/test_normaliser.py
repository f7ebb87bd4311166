"""Python writes the keys, JavaScript looks them up: both have to make the same ones of every word."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.search.format import phrase_hash
from generator.search.language import german
from generator.search.normalise import fold, folded_words, foreign_key, stem

ROOT = Path(__file__).parents[2]


def _corpus() -> list[str]:
    """Every word of the county's content, of the word lists and of the interface."""
    files = [*(ROOT / "content").rglob("*.yml"), *(ROOT / "content").rglob("*.md")]
    files += [*(ROOT / "generator").rglob("*.txt"), *(ROOT / "generator").rglob("*.yml")]
    return sorted({word for path in files for word in re.split(r"\s+", path.read_text(encoding="utf-8"))})


def test_every_word_of_a_corpus_gets_the_same_key_in_both_languages(node):
    words = _corpus()
    assert len(words) > 15_000
    theirs = [node("foldedWords", " ".join(words[at : at + 500])) for at in range(0, len(words), 500)]
    ours = [folded_words(" ".join(words[at : at + 500])) for at in range(0, len(words), 500)]
    assert theirs == ours
    folded = sorted({word for block in ours for word in block})
    assert node("stems", folded) == [stem(word) for word in folded]
    assert node("foreignKeys", folded) == [foreign_key(word) for word in folded]
    roots = german().roots
    assert node("roots", folded) == [roots.root(word) for word in folded]


# Signs that came to Unicode lately are known to one of the two languages and not yet to the other.
_SIGNS = st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs", "Cn"])


@settings(max_examples=400)
@given(st.text(_SIGNS, max_size=60) | st.text("aeioußÄöüænrsm:*_/()- ", max_size=30))
def test_any_text_gets_the_same_words_in_both_languages(node, text):
    assert node("foldedWords", text) == folded_words(text)
    assert [node("stem", word) for word in folded_words(text)] == [stem(word) for word in folded_words(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Münster", "Muenster"),
        ("Café", "Cafe"),
        ("Straße", "Strasse"),
        ("Hebamme", "Hebammen"),
        ("Kurse", "Kurs"),
        ("Berater:innen", "Berater"),
        ("Schüler*innen", "Schüler"),
        ("Freund(in)", "Freundin"),
        ("Mütter", "Mutter"),
        ("ERSTE", "erste"),
    ],
)
def test_ways_to_write_one_word_meet(one, other):
    assert [stem(word) for word in folded_words(one)] == [stem(word) for word in folded_words(other)]


@pytest.mark.parametrize(("one", "other"), [("Haus", "Hase"), ("Kur", "Kurs"), ("48249", "48248"), ("U3", "U6")])
def test_different_words_stay_apart(one, other):
    assert [stem(word) for word in folded_words(one)] != [stem(word) for word in folded_words(other)]


def test_digits_are_untouched():
    assert [stem(fold(text)) for text in ("48249", "116117", "u3n")] == ["48249", "116117", "u3n"]


def test_phrases_have_the_same_hash_in_both_languages(node):
    phrases = sorted({" ".join(sorted(folded_words(say))) for group in german().synonyms for say in group.say})
    assert [node("phraseHash", phrase) for phrase in phrases] == [phrase_hash(phrase) for phrase in phrases]

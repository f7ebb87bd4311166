"""Kinds of words and their basic forms."""

import pytest

from generator.checker.language import is_common_word, tag
from generator.checker.tokens import tokenize


@pytest.mark.parametrize(
    ("sentence", "word", "kind", "lemma"),
    [
        ("Das Jugend-Amt hilft.", "Jugend-Amt", "NN", "Amt"),
        ("Das Jugend·amt hilft.", "Jugend·amt", "NN", "Amt"),
        ("Wir be-zahlen das.", "be-zahlen", "VV(FIN)", "bezahlen"),
        ("Wir be\u00adzahlen das.", "be\u00adzahlen", "VV(FIN)", "bezahlen"),
        ("Am 2541-1890 ist zu.", "2541-1890", "CARD", "2541-1890"),
        ("Am Montag - immer.", "-", "$(", "-"),
        ("Das ist das ABC-Haus.", "ABC-Haus", "NN", "Haus"),
    ],
)
def test_a_word_with_hyphens_is_read_as_its_last_part(sentence: str, word: str, kind: str, lemma: str) -> None:
    (found,) = (token for token in tag(tokenize(sentence)) if token.text == word)
    assert (found.tag, found.lemma) == (kind, lemma)
    assert found.start == sentence.index(word)


def test_nothing_has_no_words() -> None:
    assert tag(()) == ()


def test_verbs_that_carry_a_sentence() -> None:
    found = {token.low: token.is_finite for token in tag(tokenize("Kommen Sie und helfen wir allen Kindern."))}
    assert found["kommen"] and not found["kindern"]


@pytest.mark.parametrize(("word", "is_known"), [("haus", True), ("kommt", True), ("xyzzy", False)])
def test_whether_a_word_is_common(word: str, is_known: bool) -> None:
    assert is_common_word(word) is is_known

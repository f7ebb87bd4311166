"""Lines are cut into sentences and sentences into tokens, with care for short forms and dates."""

import pytest

from generator.checker.tokens import split_sentences, tokenize


@pytest.mark.parametrize(
    ("line", "sentences"),
    [
        ("Am 15. August ist Schluss.", ["Am 15. August ist Schluss."]),
        ("Das ist gut. Wir helfen.", ["Das ist gut.", "Wir helfen."]),
        ("Fragen Sie Dr. Meyer. Er hilft.", ["Fragen Sie Dr. Meyer.", "Er hilft."]),
        ("Es gibt Saft usw. Wir freuen uns.", ["Es gibt Saft usw.", "Wir freuen uns."]),
        ("Es gibt z. B. Saft. Kommen Sie!", ["Es gibt z. B. Saft.", "Kommen Sie!"]),
        ("Rufen Sie an: 02541 18. Wir helfen.", ["Rufen Sie an: 02541 18.", "Wir helfen."]),
        ("", []),
    ],
)
def test_sentences_are_cut_with_care(line: str, sentences: list[str]) -> None:
    cut = split_sentences(line)
    assert [sentence for _, sentence in cut] == sentences
    assert [line[start : start + len(sentence)] for start, sentence in cut] == sentences


def test_tokens_know_their_kind_and_place() -> None:
    found = tokenize("Am 3. Mai um 9.30 Uhr: info@example.org oder example.de!")
    assert [(token.text, token.kind) for token in found] == [
        ("Am", "word"),
        ("3.", "number"),
        ("Mai", "word"),
        ("um", "word"),
        ("9.30", "number"),
        ("Uhr", "word"),
        (":", "mark"),
        ("info@example.org", "web"),
        ("oder", "word"),
        ("example.de", "web"),
        ("!", "mark"),
    ]
    assert found[7].start == 23

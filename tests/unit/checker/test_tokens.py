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


@pytest.mark.parametrize(
    ("line", "sentences"),
    [
        ("Das ist gut! Kommen Sie.", ["Das ist gut!", "Kommen Sie."]),
        ("Wie geht das? 3 Leute helfen.", ["Wie geht das?", "3 Leute helfen."]),
        ("Das war 2026. Wir helfen.", ["Das war 2026.", "Wir helfen."]),
        ("Sie haben 15. Kinder kommen.", ["Sie haben 15. Kinder kommen."]),
        ("Das sind 20. Wir kommen.", ["Das sind 20.", "Wir kommen."]),
        ("Das sind 200. Kinder kommen.", ["Das sind 200.", "Kinder kommen."]),
        ("Wir sind u.a.m. Da.", ["Wir sind u.a.m. Da."]),
        ("Das ist www.haus.de. Kinder kommen.", ["Das ist www.haus.de.", "Kinder kommen."]),
        ("Wir kommen am 15. Mai an.", ["Wir kommen am 15. Mai an."]),
        ("15. Mai ist Schluss.", ["15. Mai ist Schluss."]),
        ("Wir kommen am 15. Wir bleiben.", ["Wir kommen am 15.", "Wir bleiben."]),
        ("Anruf unter 02541 18. Kinder lachen.", ["Anruf unter 02541 18.", "Kinder lachen."]),
        ("Anruf unter 02541/ 18. Kinder lachen.", ["Anruf unter 02541/ 18.", "Kinder lachen."]),
        ("Wir sind in der Goethestr. Wir helfen.", ["Wir sind in der Goethestr. Wir helfen."]),
        ("Das ist die Tel.-Nr. Neun.", ["Das ist die Tel.-Nr. Neun."]),
        ("Das ist Frau A. Meyer.", ["Das ist Frau A. Meyer."]),
        ("Das ist Frau Q. Meyer.", ["Das ist Frau Q. Meyer."]),
        ("Das ist eine Art. Sie hilft.", ["Das ist eine Art.", "Sie hilft."]),
        ("Es gibt Saft usw. Kinder lachen.", ["Es gibt Saft usw. Kinder lachen."]),
        ("Fragen Sie Dr. Sie hilft.", ["Fragen Sie Dr. Sie hilft."]),
        ("Das ist i.A. Meyer.", ["Das ist i.A. Meyer."]),
        ("Er sagt „gut“. Wir helfen.", ["Er sagt „gut“.", "Wir helfen."]),
        ("Das ist gut. „Wir helfen.“", ["Das ist gut.", "„Wir helfen.“"]),
        ("Das ist gut. und so.", ["Das ist gut. und so."]),
        ("Warten Sie … Dann kommen wir.", ["Warten Sie …", "Dann kommen wir."]),
        ("Das ist gut.   ", ["Das ist gut."]),
        ("   ", []),
    ],
)
def test_a_full_stop_ends_a_sentence_or_a_short_form(line: str, sentences: list[str]) -> None:
    assert [sentence for _, sentence in split_sentences(line)] == sentences


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("z. B.", ["word"]),
        ("5-jährig", ["word"]),
        ("2,5-fach", ["word"]),
        ("Jugend-Amt", ["word"]),
        ("Jugend·amt", ["word"]),
        ("Vor-", ["word"]),
        ("9:30", ["number"]),
        ("https://example.org/a?b=c", ["web"]),
        ("a_b", ["word", "mark", "word"]),
        ("...", ["mark"]),
        ("„ja“", ["mark", "word", "mark"]),
    ],
)
def test_what_a_token_is(text: str, kinds: list[str]) -> None:
    found = tokenize(text)
    assert [token.kind for token in found] == kinds
    assert "".join(token.text for token in found) == text
    assert found[-1].end == len(text)

"""What pages do with the words of editions: emphasis, escaping, lines."""

import pytest

from generator.editions.line import Span
from generator.render.parts.spans import emphasise, say, write_spans
from tests.builders import shipped_edition

EASY, STANDARD = shipped_edition("de-simple"), shipped_edition("de")


@pytest.mark.parametrize(
    "word", ["nicht", "Niemand", "niemandem", "kein", "Keine", "keinem", "nirgends", "weder", "niemals"]
)
def test_negations_are_bold(word: str) -> None:
    assert emphasise(f"Das <ist> {word} so.", EASY.texts) == f"Das &lt;ist&gt; <strong>{word}</strong> so."


def test_other_words_are_not() -> None:
    assert emphasise("Die nichtsnutzige Keinath keimt.", EASY.texts) == "Die nichtsnutzige Keinath keimt."


def test_an_edition_says_its_lines_as_it_shows_sentences() -> None:
    assert say("Das ist nicht <so>.\nUnd das?", EASY.texts) == "Das ist <strong>nicht</strong> &lt;so&gt;.<br>Und das?"
    assert say("Das ist nicht <so>.", STANDARD.texts) == "Das ist nicht &lt;so&gt;."


def test_spans_are_escaped_and_links_out_are_marked() -> None:
    spans = (Span("<b>"), Span("Mo", datetime="2026-11-23"), Span("a&b", href="https://x.de/"), Span("1", href="tel:1"))
    assert write_spans(spans) == (
        '&lt;b&gt;<time datetime="2026-11-23">Mo</time><a href="https://x.de/" rel="external">a&amp;b</a>'
        '<a href="tel:1">1</a>'
    )


def test_what_goes_on_in_the_next_line_does_so_on_the_page() -> None:
    assert write_spans([Span("am <Montag>\nvon 9 Uhr")]) == "am &lt;Montag&gt;<br>von 9 Uhr"

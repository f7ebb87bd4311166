"""Placeholders of pages: what stands in their place is text, a line or a whole sentence, in either register."""

import pytest

from generator.model.placeholders import Filling, fill, placeholders, without_placeholders
from generator.render.html.markdown import to_html

KNOWN = {
    "publisher.host": Filling(("Haus *Nord* <b>", "Weg 1", "10115 Ort")),
    "publisher.way": Filling(("Telefon 02541 18-0, amt@adorf.de, https://adorf.de/a_(b).",)),
    "publisher.vat": Filling(()),
    "publisher.gap": Filling(("Das steht später hier.", "Bald."), is_known=False),
}


def filled(text: str, by_sentence: bool = False) -> str:
    return str(to_html(fill(text, KNOWN.__getitem__, by_sentence), ""))


def test_where_placeholders_stand_and_what_is_none() -> None:
    text = "a {publisher.host}\n{ Publisher . x_y }{kind: free} {x} {} {{a.b}} {a.b"
    assert list(placeholders(text)) == [(2, "publisher.host"), (19, "Publisher.x_y"), (59, "a.b")]
    assert without_placeholders("a {publisher.host}\nb") == "a                 \nb"
    assert fill("Text {ohne} <Punkt>", KNOWN.__getitem__, False) == "Text {ohne} <Punkt>"


def test_what_is_filled_in_is_text_and_no_markdown() -> None:
    html = filled("{publisher.host}")
    assert html == "<p>Haus *Nord* &lt;b&gt;<br>\nWeg 1<br>\n10115 Ort</p>\n"
    for sign in ("# x", "- x", "1. x", "> x", "[x](javascript:a)", "`x`", "&amp;", "x\\", "{publisher.host}", "***"):
        shown = str(to_html(fill("{a.b}", {"a.b": Filling((sign,))}.__getitem__, False), ""))
        assert shown.startswith("<p>") and shown.count("<") == 2, (sign, shown)


def test_a_heading_stays_one_line() -> None:
    for easy, between in ((False, ", "), (True, " ")):
        shown = filled("## {publisher.host}\n\n## Wer: {publisher.gap}", by_sentence=easy)
        assert f"<h2>Haus *Nord* &lt;b&gt;{between}Weg 1{between}10115 Ort</h2>" in shown
        assert shown.count("<h2>") == 2 and "\\" not in shown, easy


def test_numbers_and_addresses_become_links() -> None:
    html = filled("- {publisher.way}")
    assert '<a href="tel:+492541180">02541 18-0</a>' in html and '<a href="mailto:amt@adorf.de">' in html
    assert 'href="https://adorf.de/a_%28b"' in html or 'href="https://adorf.de/a_%28b%29"' in html
    plain = str(to_html(fill("{a.b}", lambda _: Filling(("01067 Ort, 24.11.2026, 2026-11-24, 030",)), False), ""))
    assert "<a" not in plain


@pytest.mark.parametrize(
    ("text", "standard", "easy"),
    [
        ("{publisher.gap}", "<p>Das steht später hier.<br>\nBald.</p>", "<p>Das steht später hier.</p>\n<p>Bald.</p>"),
        (
            "Wer: {publisher.gap}",
            "<p>Wer: Das steht später hier.<br>\nBald.</p>",
            "<p>Wer: Das steht später hier. Bald.</p>",
        ),
        (
            "Nach {publisher.gap} Tagen.",
            "<p>Das steht später hier.<br>\nBald.</p>",
            "<p>Das steht später hier.</p>\n<p>Bald.</p>",
        ),
        ("Wir sind {publisher.vat} hier.\n\nDa.", "<p>Da.</p>", "<p>Da.</p>"),
        ("# Amt\n{publisher.vat}", "<h2>Amt</h2>", "<h2>Amt</h2>"),
        ("Amt\\\n{publisher.vat}", "<p>Amt</p>", "<p>Amt</p>"),
        ("Amt\\\n{publisher.vat}\\\nOrt", "<p>Amt<br>\nOrt</p>", "<p>Amt<br>\nOrt</p>"),
        (
            "- A: {publisher.host}\n- {publisher.vat}\n- B",
            "<ul>\n<li>A: Haus *Nord* &lt;b&gt;, Weg 1, 10115 Ort</li>\n<li>B</li>\n</ul>",
            "<ul>\n<li>A: Haus *Nord* &lt;b&gt; Weg 1 10115 Ort</li>\n<li>B</li>\n</ul>",
        ),
        (
            "- {publisher.gap}\n- B",
            "<ul>\n<li>Das steht später hier.<br>\nBald.</li>\n<li>B</li>\n</ul>",
            "<ul>\n<li>Das steht später hier.</li>\n<li>Bald.</li>\n<li>B</li>\n</ul>",
        ),
    ],
)
def test_a_line_is_filled_as_a_whole(text: str, standard: str, easy: str) -> None:
    assert filled(text).strip() == standard
    assert filled(text, by_sentence=True).strip() == easy

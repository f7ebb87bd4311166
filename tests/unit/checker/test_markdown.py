"""Hand-written pages as passages."""

import pytest

from generator.checker import Line, read_markdown


def test_a_page_is_read_with_its_places() -> None:
    page = read_markdown("# Titel\n\nDas ist **wichtig**.\n- [Hilfe](hilfe/) am Telefon\n", "a.easy.md")
    assert page.lines == (
        Line("Titel", "a.easy.md", 1, 3, "heading", "Titel", "# Titel"),
        Line("", "a.easy.md", 2, 1, "gap", "", ""),
        Line("Das ist wichtig.", "a.easy.md", 3, 1, "sentence", "Das ist **wichtig**.", "Das ist **wichtig**."),
        Line(
            "Hilfe am Telefon", "a.easy.md", 4, 3, "item", "[Hilfe](hilfe/) am Telefon", "- [Hilfe](hilfe/) am Telefon"
        ),
    )


@pytest.mark.parametrize(
    ("written", "text", "kind", "column"),
    [
        ("## Titel", "Titel", "heading", 4),
        ("* Punkt", "Punkt", "item", 3),
        ("2) Punkt", "Punkt", "item", 4),
        ("  - Punkt", "Punkt", "item", 5),
        ("> Satz", "Satz", "item", 3),
        ("Satz. \\", "Satz.", "sentence", 1),
        ("Satz.   ", "Satz.", "sentence", 1),
        ("![Bild](a.png)", "Bild", "sentence", 1),
        ("**[Ja](a/)** und **Nein**", "Ja und Nein", "sentence", 1),
        ("#Titel", "#Titel", "sentence", 1),
        ("## Titel ##", "Titel", "heading", 4),
        ("*Der* Hund", "Der Hund", "sentence", 1),
        ("Das ist *der*.", "Das ist der.", "sentence", 1),
        ("Haus*tür* und *Haus*tür", "Haustür und Haustür", "sentence", 1),
        ("_So_ und __so__ und ***so***", "So und so und so", "sentence", 1),
        ("Das kostet 5 Euro*.", "Das kostet 5 Euro*.", "sentence", 1),
        ("Lehrer*innen und Schüler*innen", "Lehrer*innen und Schüler*innen", "sentence", 1),
        ("Die Datei heißt a_b_c.", "Die Datei heißt a_b_c.", "sentence", 1),
        (r"Das ist \*kein\* Stern", "Das ist *kein* Stern", "sentence", 1),
        ("[Hilfe](a_(b).html) und [Rat][1]", "Hilfe und Rat", "sentence", 1),
        ("[1]: https://example.org", "", "gap", 1),
        ("Auf <https://example.org>", "Auf https://example.org", "sentence", 1),
        ("Das ist <b>wichtig</b>", "Das ist <b>wichtig</b>", "sentence", 1),
        ("   ", "", "gap", 4),
    ],
)
def test_marks_of_a_line_are_no_words(written: str, text: str, kind: str, column: int) -> None:
    (line,) = read_markdown(written, "a.md").lines
    assert (line.text, line.kind, line.column) == (text, kind, column)

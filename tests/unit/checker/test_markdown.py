"""Hand-written pages as passages."""

from generator.checker import Line, read_markdown


def test_a_page_is_read_with_its_places() -> None:
    page = read_markdown("# Titel\n\nDas ist **wichtig**.\n- [Hilfe](hilfe/) am Telefon\n", "a.easy.md")
    assert page.lines == (
        Line("Titel", "a.easy.md", 1, 3, "heading", "Titel"),
        Line("", "a.easy.md", 2, 1, "gap", ""),
        Line("Das ist wichtig.", "a.easy.md", 3, 1, "sentence", "Das ist **wichtig**."),
        Line("Hilfe am Telefon", "a.easy.md", 4, 3, "item", "[Hilfe](hilfe/) am Telefon"),
    )

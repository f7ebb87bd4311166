"""What an editor may call a page or a folder of an edition."""

from pathlib import Path

from tests.unit.editions.test_edition import ADDED, TEXTS, editions


def test_a_page_that_nobody_reads_is_told_the_possible_names_in_order(tmp_path: Path) -> None:
    pages: dict[str, str | None] = {"content/pages/imprint.fr.md": "# Mentions\n", **ADDED}
    _, (problem,) = editions(tmp_path, pages)
    assert "imprint.md, imprint.easy.md, imprint.en.md" in problem.message


def test_a_folder_has_small_letters(tmp_path: Path) -> None:
    text = TEXTS.replace("register: standard}", "register: standard, folder: Leicht}")
    assert text != TEXTS
    _, (problem,) = editions(tmp_path, {**ADDED, "content/texts/en.yml": text})
    assert problem.code == "E504" and "Kleinbuchstaben" in problem.message

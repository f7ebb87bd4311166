"""Texts that belong to no site."""

from pathlib import Path

import pytest

from generator.checker import Checker, Vocabulary
from generator.checker.limits import MOST_STEPS, steps_of
from generator.checker.text_files import read_plain_text, read_text_files


def test_a_line_is_a_sentence_or_more_and_every_place_is_kept() -> None:
    text = b"# Hilfe\r\n\r\nWir helfen. Der Kurs dauert drei Tage.\n- ein Heft\n"
    ((whole,), problems) = read_plain_text(text, "hilfe.txt")
    assert problems == []
    assert [(line.kind, line.text, line.line, line.column) for line in whole.lines] == [
        ("heading", "Hilfe", 1, 3),
        ("gap", "", 2, 1),
        ("sentence", "Wir helfen.", 3, 1),
        ("sentence", "Der Kurs dauert drei Tage.", 3, 13),
        ("item", "ein Heft", 4, 3),
    ]
    (found,) = Checker(Vocabulary()).check(whole)
    assert (found.code, found.line, found.column, found.end_column) == ("LS17", 3, 29, 33)


def test_a_folder_gives_what_can_be_read_below_it(tmp_path: Path) -> None:
    for name in ("b.md", "a/c.txt", ".git/d.md", "bild.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Wir helfen.")
    passages, problems = read_text_files([tmp_path])
    assert [passage.lines[0].path for passage in passages] == [f"{tmp_path}/a/c.txt", f"{tmp_path}/b.md"]
    assert problems == []


def test_what_is_not_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    (tmp_path / "brief.pdf").write_bytes(b"%PDF")
    (tmp_path / "alt.txt").write_bytes("Wir\nprüfen".encode("latin-1"))
    (tmp_path / "gross.txt").write_text("Ja. " * 300_000)
    paths = [tmp_path / name for name in ("leer", "brief.pdf", "alt.txt", "gross.txt", "fehlt.txt")]
    passages, problems = read_text_files(paths)
    assert passages == []
    assert [(problem.code, Path(problem.path).name, problem.line) for problem in problems] == [
        ("E249", "leer", 0),
        ("E249", "brief.pdf", 0),
        ("E249", "alt.txt", 2),
        ("E249", "gross.txt", 0),
        ("E249", "fehlt.txt", 0),
    ]


def test_a_long_text_is_read_to_its_end() -> None:
    line = "Wir helfen Ihnen gern und oft."
    count = 3 * MOST_STEPS // steps_of(line)
    passages, _ = read_plain_text("\n".join([line] * count).encode(), "lang.txt")
    assert len(passages) > 2 and sum(len(passage.lines) for passage in passages) == count
    assert not [p for passage in passages for p in Checker(Vocabulary()).check(passage) if p.code == "E248"]


def test_fields_code_and_remarks_are_no_text_and_keep_their_rows() -> None:
    text = "---\ntitle: a = b\n---\nWir helfen.\n```\nx = {1}\n```\n<!-- weil\ndas so ist -->\nDer Kurs dauert drei Tage.\n"
    (whole,), _ = read_plain_text(text.encode(), "a.md")
    assert [(line.line, line.text) for line in whole.lines if line.text] == [
        (4, "Wir helfen."),
        (10, "Der Kurs dauert drei Tage."),
    ]


def test_other_ends_of_lines_count_no_row() -> None:
    (whole,), _ = read_plain_text("Eins.\x0cZwei.\u2028Drei.\nVier.".encode(), "a.txt")
    assert {line.line for line in whole.lines} == {1, 2}


def test_what_nobody_could_have_written_costs_no_time() -> None:
    for text in ("a" * 200_000, "." * 200_000, "Wir helfen. " * 20_000, "A-" * 100_000):
        passages, _ = read_plain_text(text.encode(), "a.txt")
        assert [p.code for passage in passages for p in Checker(Vocabulary(mark="")).check(passage)] == ["E248"]


def test_what_nobody_closes_is_text() -> None:
    for opened in ("```", "---", "<!--", "<style>"):
        passages, _ = read_plain_text(f"{opened}\nWir helfen.\n".encode(), "a.md")
        assert [line.text for line in passages[-1].lines][-1] == "Wir helfen."


def test_bytes_that_are_no_text_are_told() -> None:
    assert read_plain_text(b"W\0i\0r\0", "a.txt")[1][0].code == "E249"


def _lines(text: str) -> list[tuple[str, str, int, int]]:
    passages, _ = read_plain_text(text.encode(), "a.md")
    lines = [line for passage in passages for line in passage.lines if line.text]
    return [(line.kind, line.text, line.line, line.column) for line in lines]


def _codes(text: str) -> list[str]:
    passages, _ = read_plain_text(text.encode(), "a.md")
    return [found.code for passage in passages for found in Checker(Vocabulary(mark="")).check(passage)]


def test_marks_around_words_do_not_keep_sentences_together() -> None:
    assert _lines("**Achtung.** Das ist [gut](a.html). Ja.\n") == [
        ("sentence", "Achtung.", 1, 1),
        ("sentence", "Das ist gut.", 1, 14),
        ("sentence", "Ja.", 1, 37),
    ]
    assert _codes("**Wir helfen. Das ist gut.**\n") == []
    assert _codes("*Wir helfen. Das ist gut.*\n") == ["LS20", "LS20"]


def test_tables_are_read_cell_by_cell() -> None:
    table = "| Tag | Zeit |\n|:----|-----:|\n| **Montag** | drei Uhr |\n"
    assert _lines(table) == [
        ("word", "Tag", 1, 3),
        ("word", "Zeit", 1, 9),
        ("word", "Montag", 3, 3),
        ("word", "drei Uhr", 3, 16),
    ]
    assert _codes(table) == ["LS17"]


def test_drawn_lines_are_no_text() -> None:
    text = "Hilfe\n=====\n\nAngebot\n-------\n\nWir helfen.\n---\n\n* * *\n- [ ] ein Heft\n"
    assert [(kind, words) for kind, words, _, _ in _lines(text)] == [
        ("heading", "Hilfe"),
        ("heading", "Angebot"),
        ("sentence", "Wir helfen."),
        ("item", "ein Heft"),
    ]
    assert _codes(text) == []


def test_tags_and_letters_of_html_are_read_as_a_browser_shows_them() -> None:
    text = (
        '<p align="center">Wir helfen.<br>Das ist gut.</p>\n5&nbsp;Euro f&uuml;r alle\n<style>\na {b: c}\n</style>\n'
        '<a href="https://example.org">Seite</a>\n'
    )
    assert [words for _, words, _, _ in _lines(text)] == [
        "Wir helfen.",
        "Das ist gut.",
        "5      Euro für alle",
        "Seite",
    ]
    assert _codes(text) == []
    assert _codes("Das ist <i>wichtig</i>.\n") == ["LS20", "LS20"]
    assert _codes("Das kostet 5 Euro<sup>1</sup>.\n") == ["LS20", "LS20"]


def test_marks_of_other_programs_are_no_text() -> None:
    text = '+++\na = "b"\n+++\n# Hilfe {#anker}\n[Seite](a.html){.knopf}\n{{< film "a" >}}\n'
    assert [(words, row) for _, words, row, _ in _lines(text)] == [("Hilfe", 4), ("Seite", 5)]
    assert _codes(text) == []


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf", b"---\ntitle: a\n---\n"])
def test_a_file_without_text_is_told(data: bytes) -> None:
    passages, (problem,) = read_plain_text(data, "a.txt")
    assert passages == [] and (problem.code, problem.level.value) == ("E249", "warning")


def test_marks_of_windows_move_no_place() -> None:
    passages, problems = read_plain_text("\ufeffWir helfen.\r\n-\tdrei Hefte\r\n".encode(), "a.txt")
    (found,) = Checker(Vocabulary()).check(passages[0])
    assert (problems, found.code, found.line, found.column) == ([], "LS17", 2, 3)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_other_encodings_are_told(encoding: str) -> None:
    passages, (problem,) = read_plain_text("Wir prüfen das.".encode(encoding), "a.txt")
    assert passages == [] and "UTF-8" in problem.message

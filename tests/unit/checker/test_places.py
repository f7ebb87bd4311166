"""Where words stand in a row of a file."""

from dataclasses import replace

import pytest

from generator.checker import Checker, Vocabulary
from generator.checker.places import placed
from generator.checker.text_files import read_plain_text
from generator.problems import Level, Problem

_FOUND = Problem("LS05", Level.WARNING, "x", "a.md", 1, 4, words="drei")


@pytest.mark.parametrize(
    ("row", "words", "column", "place"),
    [
        ("abcdrei", "drei", 4, (4, 8)),
        ('- "drei Tage"', "drei", 3, (4, 8)),
        ("[Der](https://a.de) Kurs dauert drei Tage", "drei", 13, (33, 37)),
        ("drei und drei", "drei", 2, (2, 0)),
        ("Der Antrag wird bald gestellt", "wird … gestellt", 12, (12, 30)),
        ("Der Antrag wird bald", "wird … gestellt", 12, (12, 0)),
        ("pru\u0308fen", "prüfen", 1, (1, 0)),
    ],
)
def test_words_are_where_they_stand_once(row: str, words: str, column: int, place: tuple[int, int]) -> None:
    found = placed(replace(_FOUND, words=words, column=column), row)
    assert (found.column, found.end_column) == place


def test_marks_of_markdown_move_no_place() -> None:
    text = "# Kurs\n\n**Der** Kurs dauert [drei](https://example.org/kurs) Tage.\n"
    (passage,), _ = read_plain_text(text.encode(), "a.md")
    (found,) = (p for p in Checker(Vocabulary()).check(passage) if p.code == "LS17")
    row = text.split("\n")[found.line - 1]
    assert row[found.column - 1 : found.end_column - 1] == "drei" and found.line == 3

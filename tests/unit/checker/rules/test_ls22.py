"""LS22: paragraphs of at most 6 lines, and headings in long texts."""

import pytest

from generator.checker import Checker, Line, Passage
from generator.checker.passage import Kind
from generator.problems import Level, Problem
from tests.unit.checker.passages import SITE


def _check(kinds: str) -> list[Problem]:
    """A line for each letter: Sentence, Item, Heading or Gap."""
    names: dict[str, Kind] = {"s": "sentence", "i": "item", "h": "heading", "g": "gap"}
    lines = (Line(f"Wir {n}." if k != "g" else "", "a.yml", n, 1, names[k]) for n, k in enumerate(kinds, 1))
    return [problem for problem in Checker(SITE).check(Passage(tuple(lines))) if problem.code == "LS22"]


@pytest.mark.parametrize(
    ("kinds", "lines"),
    [
        ("ssssss", []),
        ("sssssss", [7]),
        ("ssssssgssssss", []),
        ("sssssssgs", [7]),
        ("ssssssis", []),
        ("hsssgssssssss", [12]),
    ],
)
def test_the_seventh_line_of_a_paragraph_is_told(kinds: str, lines: list[int]) -> None:
    assert [problem.line for problem in _check(kinds)] == lines


def test_how_many_lines_a_paragraph_has_is_told() -> None:
    (found,) = _check("hsssssssss")
    assert (found.line, found.column, found.words, found.level) == (8, 1, "Wir 8.", Level.WARNING)
    assert found.message == "Dieser Absatz hat 9 Zeilen."
    assert found.suggestion.startswith("Bitte nach höchstens 6 Zeilen")


def test_from_thirteen_lines_on_a_text_needs_a_heading() -> None:
    assert _check("sssisssgsssis") == []
    (found,) = _check("gsssisssgsssisss")
    assert (found.line, found.words) == (2, "Wir 2.")
    assert found.message == "Der Text hat 14 Zeilen und keine Überschrift."
    assert "Überschriften" in found.suggestion
    assert _check("sssisssgsssissshs") == []

"""Characters that a file must not hold, each at its place."""

import pytest

from generator.problems import Level
from generator.source.text_rules import check_text


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a:\n\tb: c", "E110", 2, 1),
        ("a:\n  \tb: c", "E110", 2, 3),
        ("a:\n \u00a0b: c", "E111", 2, 2),
        ("a:\n\u202fb: c", "E111", 2, 1),
        ("a: b\x07", "E112", 1, 5),
        ("a: \ufffd", "E112", 1, 4),
        ("a: \u2028b", "E112", 1, 4),
        *((f"a: b\n{mark}", "E113", 2, 1) for mark in ("<<<<<<<", "=======", ">>>>>>> x", "||||||| y")),
        ("a: MÃ¼ll", "W117", 1, 5),
        ("a: 5 â€“ 6", "W117", 1, 6),
        ("a: 5Â°", "W117", 1, 5),
    ],
)
def test_each_is_told_at_its_place(text, code, line, column):
    (problem,) = check_text(text, "f.yml")
    assert (problem.code, problem.line, problem.column, problem.path) == (code, line, column, "f.yml")
    assert problem.level is (Level.WARNING if code == "W117" else Level.ERROR) and "Bitte" in problem.message


@pytest.mark.parametrize(
    "text",
    ["a: b\tc", "a: 5\u00a0Euro", "a: <<<<<<", "a: =======", "========", "a: São Ângela pâte", "a: b\r", "", "a: Ã"],
)
def test_what_may_stand(text):
    assert list(check_text(text, "f.yml")) == []


def test_every_one_is_told():
    assert [(p.code, p.line) for p in check_text("\ta\nb\x01c\x02\nd", "f")] == [("E110", 1), ("E112", 2), ("E112", 2)]
    assert "U+0001" in next(check_text("b\x01", "f")).message

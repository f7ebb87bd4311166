"""Nodes come back from their line as they were: with places, names without a value, and what was wrong with them."""

import json

import pytest

from generator.source.encoding import decoded, encoded
from generator.source.parser import parse
from tests.architecture.source_tree import ROOT
from tests.unit.source.same_nodes import told

TEXTS = (
    "",
    "# nothing\n",
    "word\n",
    "[]\n",
    "{}\n",
    "- \n- a\n- [b, {c: d}]\n",
    "a:\nb: ~\nc: {d: , e: f}\n",
    "a: |\n  zwei\n  Zeilen „ä“\n\nb: 'x\n\n  y'\n",
    "id: a\nid: b\n",
    "- id: a\n  id: b\n- id: c\n",
    "a: *b\n",
    'a: "\\ud83d\\ude00 \\u2028"\n',
    "a: [\n",
)


@pytest.mark.parametrize("text", TEXTS)
def test_nodes_and_problems_come_back(text: str) -> None:
    parsed = parse(text, "a.yml")
    line = encoded(parsed)
    back = decoded(line)
    assert b"\n" not in line
    assert back is not None
    assert told(back) == told(parsed)


def test_every_example_comes_back() -> None:
    files = sorted((ROOT / "tests" / "examples").rglob("*.yml")) + sorted((ROOT / "content").rglob("*.yml"))
    assert len(files) > 100
    for file in files:
        parsed = parse(file.read_text(encoding="utf-8", errors="replace"), file.name)
        back = decoded(encoded(parsed))
        assert back is not None
        assert told(back) == told(parsed), file


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b"null", b"[" * 100_000, b"[1,2,3,4,5,6,7]", b"\xff"])
def test_what_is_no_line_of_ours_gives_nothing(line: bytes) -> None:
    assert decoded(line) is None


@pytest.mark.parametrize("part", range(7))
def test_a_line_that_lost_something_gives_nothing(part: int) -> None:
    plain = json.loads(encoded(parse("a: |\n  b\n  c\nd: [e]\nd: f\n", "a.yml")))
    plain[part] = plain[part][:-1] if part != 5 else [[]]
    if part not in (3, 6):  # fewer problems, or a text that is not said to take several lines, is a line as well
        assert decoded(json.dumps(plain).encode()) is None

"""Words stand in `data/`, where anybody can read and extend them; none hides in the code, and none lies there unread."""

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

import pytest

from generator.checker.lists import alternatives, read_in_order, read_lines, read_table
from generator.checker.passage import Kind
from generator.checker.tokens import TokenKind

ROOM = Path(__file__).parents[3] / "generator" / "checker"
LISTS = sorted(path.name for path in (ROOM / "data").iterdir())
TREES = {path.relative_to(ROOM).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in ROOM.rglob("*.py")}
_FEW = 2
"""A pair such as *von* and *vom* says more where it stands; from three words on it is a list."""


def _strings(nodes: Iterable[ast.AST | None]) -> list[str]:
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def _side_by_side(node: ast.AST) -> list[list[str]]:
    """The texts of a set, tuple, list or table, and the alternatives of each group of a pattern."""
    if isinstance(node, ast.Set | ast.Tuple | ast.List):
        return [_strings(node.elts)]
    if isinstance(node, ast.Dict):
        return [_strings(node.keys)]
    return [group.split("|") for text in _strings([node]) if "|" in text for group in re.split(r"[()]", text)]


def _is_word(text: str) -> bool:
    kinds = {*get_args(Kind), *get_args(TokenKind)}
    return bool(re.match(r"[A-ZÄÖÜa-zäöüß][a-zäöüß]{2}", text)) and text not in kinds and not text.endswith(".txt")


def _code(tree: ast.AST) -> Iterator[ast.AST]:
    """Every part of a module but the texts that explain it."""
    remarks = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return (node for node in ast.walk(tree) if id(node) not in remarks)


@pytest.mark.parametrize("name", sorted(TREES))
def test_no_list_of_words_stands_in_the_code(name):
    if name == "__init__.py":
        return  # the public names of the room
    groups = [list(filter(_is_word, texts)) for node in _code(TREES[name]) for texts in _side_by_side(node)]
    assert [words for words in groups if len(words) > _FEW] == []


def test_every_list_is_read():
    named = {node.value for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert [name for name in LISTS if name not in named] == []


def _read_by_line() -> set[str]:
    calls = (node for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.Call))
    by_line = (call for call in calls if getattr(call.func, "id", "") in {"read_lines", "read_table"})
    return {name for call in by_line for name in _strings(call.args)}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_what_it_is_and_holds_nothing_twice(name):
    assert (ROOM / "data" / name).read_text(encoding="utf-8").startswith("# ")
    entries = [entry.split("\t")[0] for entry in read_lines(name)] if name in _read_by_line() else read_in_order(name)
    assert [entry for entry, count in Counter(entries).items() if count > 1] == []
    assert entries


@pytest.mark.parametrize("name", ["hard_words.txt", "idioms.txt", "office_words.txt"])
def test_a_long_list_is_sorted_so_that_nobody_adds_a_word_twice(name):
    entries = [entry.split("\t")[0] for entry in read_lines(name)]
    assert entries == sorted(entries, key=str.lower)


def test_a_list_keeps_its_order_and_a_table_its_columns():
    assert read_in_order("range_words.txt") == ("bis", "und", "u")
    assert read_table("dative_of_genitive.txt")["des"] == "dem"


def test_alternatives_fit_whole_entries_and_a_star_any_letters():
    pattern = re.compile(alternatives(["S.", "geb*", "nennt man"]))
    assert [text for text in ("S.", "Sa", "geb", "gebt", "nennt man") if pattern.fullmatch(text)] == [
        "S.",
        "geb",
        "gebt",
        "nennt man",
    ]


def test_a_remark_and_an_empty_line_are_no_entries(tmp_path, monkeypatch):
    data = tmp_path / "data"
    data.mkdir()
    (data / "a.txt").write_text("# Kopf\n\n eins zwei # nur so\ndrei\tvier \n  \n", encoding="utf-8")
    monkeypatch.setattr("generator.checker.lists.files", lambda package: tmp_path)
    assert read_lines.__wrapped__("a.txt") == ("eins zwei", "drei\tvier")

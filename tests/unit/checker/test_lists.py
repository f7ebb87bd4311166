"""Words stand in `data/`, where anybody can read and extend them; none hides in the code, and none lies there unread."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from generator.checker.lists import alternatives, read_in_order, read_table
from generator.checker.passage import Kind
from generator.checker.tokens import TokenKind

ROOM = Path(__file__).parents[3] / "generator" / "checker"
LISTS = sorted(path.name for path in (ROOM / "data").iterdir())
TREES = {path.relative_to(ROOM).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in ROOM.rglob("*.py")}
_FEW = 2
"""A pair such as *von* and *vom* says more where it stands; from three words on it is a list."""


def _words_side_by_side(node: ast.AST) -> list[str]:
    """The words of a set, tuple, list or table, and those that a pattern offers as alternatives."""
    if isinstance(node, ast.Set | ast.Tuple | ast.List):
        texts = [item.value for item in node.elts if isinstance(item, ast.Constant) and isinstance(item.value, str)]
    elif isinstance(node, ast.Dict):
        texts = [item.value for item in node.keys if isinstance(item, ast.Constant) and isinstance(item.value, str)]
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "|" in node.value:
        texts = re.findall(r"(?<=[|(:])[\w*\\]+(?=[|)])", node.value)
    else:
        return []
    kinds = {*get_args(Kind), *get_args(TokenKind)}
    return [text for text in texts if re.fullmatch(r"[A-ZÄÖÜa-zäöüß][a-zäöüß]{2,}.*", text) and text not in kinds]


def _code(tree: ast.AST) -> Iterator[ast.AST]:
    """Every part of a module but the texts that explain it."""
    remarks = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return (node for node in ast.walk(tree) if id(node) not in remarks)


@pytest.mark.parametrize("name", sorted(TREES))
def test_no_list_of_words_stands_in_the_code(name):
    if name == "__init__.py":
        return  # the public names of the room
    found = [words for node in _code(TREES[name]) if len(words := _words_side_by_side(node)) > _FEW]
    assert found == []


def test_every_list_is_read():
    named = {node.value for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert [name for name in LISTS if name not in named] == []


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_what_it_is_and_holds_nothing_twice(name):
    first, *rows = (ROOM / "data" / name).read_text(encoding="utf-8").splitlines()
    assert first.startswith("# ") and rows
    entries = [row.split("\t")[0] for row in rows if not row.startswith("#")]
    if not any("\t" in row or "-" in row or "," in row for row in rows):
        entries = [word for entry in entries for word in entry.split()]
    assert [entry for entry in entries if entries.count(entry) > 1] == []


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

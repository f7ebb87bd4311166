"""Messages say a day as people do (`1.12.2026`), and one way everywhere; only a value to copy is written as in the file."""

import ast
from datetime import date

from generator.problems import told_day
from tests.architecture.source_tree import modules

_FOR_READERS = ("editions", "render", "facts", "search")
"""Rooms that say days to readers of the site, with words of their edition."""


def _says_a_day_itself(value: ast.FormattedValue) -> bool:
    spec = ast.unparse(value.format_spec) if value.format_spec else ""
    return "%d" in spec or (isinstance(value.value, ast.Attribute) and value.value.attr == "month")


def test_one_function_says_a_day_to_editors() -> None:
    found = {
        module.path
        for module in modules()
        if module.room not in _FOR_READERS
        for node in module.nodes
        if isinstance(node, ast.FormattedValue) and _says_a_day_itself(node)
    }
    assert found == {"generator/problems.py"}
    assert told_day(date(2026, 12, 1)) == "1.12.2026"

"""Modules and functions stay small enough to read at one go."""

import ast
from pathlib import PurePath

from tests.architecture.source_tree import modules

MAX_MODULE_LINES = 300
MAX_FUNCTION_LINES = 40


def test_modules_are_short() -> None:
    assert {m.path: m.line_count for m in modules() if m.line_count > MAX_MODULE_LINES} == {}


def test_functions_are_short() -> None:
    lengths = {
        f"{module.path}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > MAX_FUNCTION_LINES} == {}


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"util", "utils", "helper", "helpers", "misc", "common", "tools"}
    assert [module.path for module in modules() if PurePath(module.path).stem in drawers] == []

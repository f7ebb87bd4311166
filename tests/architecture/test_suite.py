"""The tests themselves: none looks at the clock, generated examples follow one setting, and long files come first."""

import ast

import pytest

from tests.architecture.source_tree import document, project_files
from tests.conftest import LONGEST

_CLOCKS = {"time", "timeit"}
_READINGS = {"perf_counter", "monotonic", "process_time", "thread_time", "now", "utcnow", "today"}
_SETTINGS = {"deadline", "suppress_health_check", "derandomize", "database"}
TESTS = [
    path
    for path in project_files()
    if path.startswith("tests/") and path.endswith(".py") and path.rpartition("/")[2].startswith(("test_", "conftest"))
]


def _clocks(tree: ast.Module) -> list[str]:
    """What of a test depends on when and how fast it runs."""
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found += [name.name for name in names if name.name in _CLOCKS]
            case ast.ImportFrom(module=module) if module in _CLOCKS:
                found.append(module)
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name), args=[]) if name in _READINGS:
                found.append(name)
    return found


def _settings(tree: ast.Module) -> list[str]:
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [word.arg for call in calls for word in call.keywords if word.arg in _SETTINGS]


@pytest.mark.parametrize("path", TESTS)
def test_no_test_looks_at_the_clock(path: str) -> None:
    assert _clocks(ast.parse(document(path))) == []


@pytest.mark.parametrize("path", TESTS)
def test_generated_examples_follow_one_setting(path: str) -> None:
    assert path == "tests/conftest.py" or _settings(ast.parse(document(path))) == []


@pytest.mark.parametrize(
    "line", ["import time", "from time import sleep", "x = perf_counter()", "d.today()", "time.monotonic()"]
)
def test_a_clock_is_found(line: str) -> None:
    assert _clocks(ast.parse(line))


def test_a_setting_of_one_test_is_found() -> None:
    text = "@settings(max_examples=3, deadline=None)\ndef test_x(): pass"
    assert _settings(ast.parse(text)) == ["deadline"]


def test_long_files_are_there(request: pytest.FixtureRequest) -> None:
    assert set(LONGEST) <= set(TESTS)
    turns = [LONGEST.index(file) for item in request.session.items if (file := item.location[0]) in LONGEST]
    assert turns == sorted(turns)

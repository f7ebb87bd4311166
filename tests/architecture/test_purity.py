"""The clock, the environment, printing and leaving belong to the top floor: the same input gives the same bytes.

The clock has one module of its own: commands read it, and the MkDocs plugin, where MkDocs starts the program.
"""

import ast
from collections.abc import Iterator

from tests.architecture.source_tree import Module, floors, modules

_CLOCK = {"now", "today", "utcnow"}
_CLOCK_MODULE = "generator/engine/clock.py"
_SURROUNDINGS = {"cwd", "home", "getcwd", "getenv", "expanduser"}
_STREAMS = {"os.environ", "sys.stdin", "sys.stdout", "sys.stderr"}
_LEAVING = {"exit", "quit", "_exit"}
_CLOCK_LIBRARIES = {"time", "locale", "random", "secrets"}


def _below_the_top() -> Iterator[Module]:
    level = floors()
    below = (module for module in modules() if level[module.room] < max(level.values()))
    # What starts with `python -m` is a command of its own.
    return (module for module in below if not module.path.endswith("/__main__.py"))


def _findings(module: Module) -> Iterator[str]:
    for name, line in module.imports():
        if name.split(".")[0] in _CLOCK_LIBRARIES or name in _STREAMS:
            yield f"{module.path}:{line}: {name}"
    for node in module.nodes:
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in _SURROUNDINGS | _LEAVING | {"print", "input"} or (name in _CLOCK and not node.args):
                yield f"{module.path}:{node.lineno}: {name}()"
        elif isinstance(node, ast.Attribute) and ast.unparse(node) in _STREAMS:
            yield f"{module.path}:{node.lineno}: .{node.attr}"
        elif isinstance(node, ast.Raise) and "SystemExit" in ast.unparse(node):
            yield f"{module.path}:{node.lineno}: SystemExit"


def test_only_the_top_floor_knows_the_day_and_the_machine() -> None:
    below = [module for module in _below_the_top() if module.path != _CLOCK_MODULE]
    assert [finding for module in below for finding in _findings(module)] == []


def test_one_module_reads_the_clock() -> None:
    readers = {
        module.path
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.Attribute)
        and node.attr in _CLOCK
        and isinstance(node.value, ast.Name)
        and node.value.id in {"date", "datetime"}
    }
    assert readers == {_CLOCK_MODULE}

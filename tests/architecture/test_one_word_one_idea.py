"""One English word names one idea: no two public classes or types of the program share a name."""

import ast
from collections import defaultdict
from collections.abc import Iterator

from tests.architecture.source_tree import Module, modules


def _names(module: Module) -> Iterator[str]:
    """Classes and names for types, as they stand at the top of a module."""
    for node in module.tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (t.id for t in targets if isinstance(t, ast.Name) and t.id[0].isupper() and not t.id.isupper())


def test_no_public_name_of_a_type_stands_twice() -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for module in modules():
        for name in _names(module):
            if not name.startswith("_"):
                found[name].append(module.path)
    assert {name: paths for name, paths in found.items() if len(paths) > 1} == {}

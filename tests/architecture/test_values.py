"""What is handed on can't be changed any more, and nothing is accepted that nobody knows."""

import ast
import importlib

from pydantic import BaseModel

from tests.architecture.source_tree import Module, modules

IN_THE_MAKING = {
    "generator/model/base.py Remarks",
    "generator/search/enrich.py Words",
    "generator/search/postings.py Gathered",
}
"""Collected into while one function runs, and handed on to nobody."""


def _changeable(module: Module) -> set[str]:
    """Classes that are dataclasses and not frozen."""
    return {
        f"{module.path} {node.name}"
        for node in module.nodes
        if isinstance(node, ast.ClassDef)
        for decorator in map(ast.unparse, node.decorator_list)
        if decorator.startswith("dataclass") and "frozen=True" not in decorator
    }


def test_dataclasses_are_frozen() -> None:
    assert {name for module in modules() for name in _changeable(module)} == IN_THE_MAKING


def test_a_dataclass_that_can_be_changed_is_found() -> None:
    text = "@dataclass\nclass A: pass\n@dataclass(slots=True)\nclass B: pass\n@dataclass(frozen=True)\nclass C: pass\n"
    assert _changeable(Module("a.py", ast.parse(text), 6)) == {"a.py A", "a.py B"}


def test_records_are_frozen_and_refuse_what_they_do_not_know() -> None:
    for module in modules():
        if module.path.startswith("generator/model/"):
            importlib.import_module(module.path.removesuffix(".py").replace("/", ".").removesuffix(".__init__"))
    left, records = [BaseModel], set[type[BaseModel]]()
    while left:
        found = left.pop().__subclasses__()
        records.update(record for record in found if record.__module__.startswith("generator."))
        left += found
    assert len(records) > 15
    assert [record for record in records if record.model_fields and not record.model_config.get("frozen")] == []
    assert [record for record in records if record.model_fields and record.model_config.get("extra") != "forbid"] == []

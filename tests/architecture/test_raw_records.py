"""Nothing above publication sees a record as its editor wrote it, checks, reports and editors' tools apart."""

import ast

from tests.architecture.source_tree import modules

RAW = (
    "generator.model.written",
    "generator.model.silence",
    "generator.model.reading",
    "generator.catalog",
    "generator.secret_places",
)
"""Modules whose types hold what nobody may see, or which make them."""
MAY_READ_THEM = {
    "source",
    "model",
    "catalog",
    "secret_places",
    "publication",
    "checks",
    "report",
    "editorial",
    "pipeline",
    "changes",
    "exchanged",
    "cli",
}
"""`pipeline` hands them from one to the next; `cli` from a command to `report` and `editorial`."""


def test_raw_records_stay_where_they_are_checked() -> None:
    wrong = [
        f"{module.path}:{line} imports {name}"
        for module in modules()
        if module.room not in MAY_READ_THEM
        for name, line in module.imports()
        if name.startswith(RAW)
    ]
    assert wrong == []


def test_what_is_hidden_is_asked_in_one_place() -> None:
    """`visibility` is a question of publication; rules may ask it, since they speak to the editor alone."""
    askers = {
        module.path
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.Attribute) and node.attr == "visibility"
    }
    assert {path for path in askers if not path.startswith("generator/checks/")} == {"generator/publication.py"}

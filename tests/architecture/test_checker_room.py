"""The checker could leave the house: it knows nothing of the directory, and others come in by its front door."""

import generator.checker
from tests.architecture.source_tree import modules


def test_checker_knows_nothing_but_problems_and_how_they_are_told() -> None:
    used = {room for module in modules() if module.room == "checker" for room in module.rooms_used()}
    assert used == {"problems", "reporters"}


def test_others_use_what_the_checker_offers() -> None:
    offered = {"generator.checker", *(f"generator.checker.{name}" for name in generator.checker.__all__)}
    wrong = [
        f"{module.path}:{line}: {name}"
        for module in modules()
        if module.room != "checker"
        for name, line in module.imports()
        if name.startswith("generator.checker") and name not in offered
    ]
    assert wrong == []

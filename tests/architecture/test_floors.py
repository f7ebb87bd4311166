"""Imports go down the floors of ARCHITECTURE.md only; neighbours on a floor see each other one way at most."""

from graphlib import TopologicalSorter

from tests.architecture.source_tree import floors, modules


def test_every_room_has_a_floor() -> None:
    assert {module.room for module in modules()} == set(floors())


def test_imports_go_down() -> None:
    level = floors()
    wrong = [
        f"{module.path}:{line}: {module.room} (floor {level[module.room]}) must not import {room} (floor {level[room]})"
        for module in modules()
        for room, line in module.rooms_used().items()
        if level[room] > level[module.room]
    ]
    assert wrong == []


def test_rooms_form_no_circle() -> None:
    uses: dict[str, set[str]] = {}
    for module in modules():
        uses.setdefault(module.room, set()).update(module.rooms_used())
    TopologicalSorter(uses).prepare()

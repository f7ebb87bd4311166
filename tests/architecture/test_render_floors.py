"""Inside render/ imports go down as well: pages, the shell around them, the parts that they are made of, HTML."""

from collections.abc import Iterator
from graphlib import TopologicalSorter

from tests.architecture.source_tree import Module, floors, modules

_ROOM = "generator.render."


def _render() -> list[Module]:
    return [module for module in modules() if module.room == "render" and module.path != "generator/render/__init__.py"]


def _name(module: Module) -> str:
    """Dotted, below `generator.render`: `parts.cards`, `pages`."""
    dotted = module.path.removeprefix("generator/render/").removesuffix(".py").replace("/", ".")
    return dotted.removesuffix(".__init__")


def _used(module: Module) -> Iterator[tuple[str, int]]:
    """What a module imports of this room, dotted as above, with the line."""
    known = {_name(other) for other in _render()}
    for name, line in module.imports():
        if name.startswith(_ROOM) and name.removeprefix(_ROOM) in known:
            yield name.removeprefix(_ROOM), line


def test_every_part_of_the_room_is_drawn() -> None:
    assert {_name(module).split(".")[0] for module in _render()} == set(floors("render-floors"))


def test_imports_go_down() -> None:
    level = floors("render-floors")
    wrong = [
        f"{module.path}:{line} must not import {used}"
        for module in _render()
        for used, line in _used(module)
        if level[used.split(".")[0]] > level[_name(module).split(".")[0]]
    ]
    assert wrong == []


def test_modules_form_no_circle() -> None:
    uses: dict[str, set[str]] = {}
    for module in _render():
        uses.setdefault(_name(module), set()).update(used for used, _ in _used(module) if used != _name(module))
    TopologicalSorter(uses).prepare()


def test_pages_know_of_each_other_only_what_they_share() -> None:
    """A kind of page can be taken away without another one noticing."""
    wrong = [
        f"{module.path}:{line} imports {used}"
        for module in _render()
        for used, line in _used(module)
        if _name(module).startswith("pages.") and used.startswith("pages.") and used != "pages.index"
    ]
    assert wrong == []

"""The program as the rules of ARCHITECTURE.md see it: files, modules, rooms, imports. Nothing is imported to look."""

import ast
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]


@cache
def project_files() -> tuple[str, ...]:
    """Every file of the repository that git keeps or would keep, relative to the root."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(sorted(path for path in listed.split("\0") if path and (ROOT / path).is_file()))


@dataclass(frozen=True)
class Module:
    """One Python file of the program."""

    path: str
    tree: ast.Module
    line_count: int

    @property
    def room(self) -> str:
        """The part below `generator/` that it belongs to: a folder, or the module itself."""
        return self.path.split("/")[1].removesuffix(".py")

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Everything in it, at any depth."""
        return tuple(ast.walk(self.tree))

    def imports(self) -> Iterator[tuple[str, int]]:
        """Each imported module's dotted name with its line; for `from a import b` both `a` and `a.b`."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((alias.name, node.lineno) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.path}:{node.lineno}: write the whole name instead of a relative import"
                yield str(node.module), node.lineno
                yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)

    def rooms_used(self) -> dict[str, int]:
        """The rooms that it imports from, each with the first line that does."""
        used: dict[str, int] = {}
        for name, line in self.imports():
            parts = name.split(".")
            if parts[0] == "generator" and len(parts) > 1 and parts[1] != self.room:
                used.setdefault(parts[1], line)
        return used


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the program but `generator/__init__.py`."""
    found = []
    for path in project_files():
        if path.startswith("generator/") and path.endswith(".py") and path != "generator/__init__.py":
            text = (ROOT / path).read_text(encoding="utf-8")
            found.append(Module(path, ast.parse(text), len(text.splitlines())))
    return tuple(found)


def document(name: str) -> str:
    """The text of a document at the root."""
    return (ROOT / name).read_text(encoding="utf-8")


def floors(block_name: str = "floors") -> dict[str, int]:
    """Room → floor, as drawn in ARCHITECTURE.md."""
    block = re.search(rf"```{block_name}\n(.*?)```", document("ARCHITECTURE.md"), re.DOTALL)
    assert block, f"ARCHITECTURE.md has no block {block_name}"
    lines = [line.split(maxsplit=1) for line in block[1].splitlines()]
    return {room: int(number) for number, rooms in lines for room in rooms.split(" · ")}

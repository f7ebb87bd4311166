"""Nodes: what stands in a YAML file, as text with a place. The schema decides types, never the YAML text.

Nodes are the plain Python values that pydantic reads (text, tuple, dict) and know their place on top.
Lines and columns count from 1.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Sequence as Path
from typing import Any


class Scalar(str):
    """The characters of one value or key as they stand in the file, without quotes."""

    __slots__ = ("column", "line")
    line: int
    column: int
    written: str = ""
    """How it stands in the file where it takes several lines, marks and all; else empty."""

    @classmethod
    def at(cls, text: str, line: int, column: int, written: str = "") -> "Scalar":
        """Make a scalar that stands at a place."""
        scalar = LongScalar(text) if written else cls(text)
        scalar.line = line
        scalar.column = column
        if written:
            scalar.written = written
        return scalar


class LongScalar(Scalar):
    """A value that takes several lines; most take one, and a site has a hundred values a file."""

    __slots__ = ("written",)


class Sequence(tuple[Any, ...]):
    """A YAML list. Empty items are left out."""

    line: int
    column: int


class Mapping(dict[str, Any]):
    """A YAML mapping. Keys are scalars; an entry without a value (`key:` or `~`) is only in `empty`."""

    __slots__ = ("column", "empty", "is_misread", "line")
    line: int
    column: int
    empty: dict[str, Scalar]
    is_misread: bool
    """A record of which YAML reads something else than stands in the file, such as one of two fields of one name."""

    def __init__(self, entries: Iterable[tuple[str, Any]] = ()) -> None:
        """Make one that stands nowhere yet."""
        super().__init__(entries)
        self.empty = {}
        self.is_misread = False

    def key(self, name: str) -> Scalar | None:
        """The key as it stands in the file, or None where the mapping has no such key."""
        for key in self:
            if key == name and isinstance(key, Scalar):
                return key
        return self.empty.get(name)


Node = Scalar | Sequence | Mapping


def words_in(node: Node) -> Iterator[str]:
    """Every name and every value of a node, at any depth."""
    if isinstance(node, Scalar):
        yield node
        return
    if isinstance(node, Mapping):
        yield from (*node, *node.empty)
    for child in node.values() if isinstance(node, Mapping) else node:
        yield from words_in(child)


def has_empty(node: Mapping) -> bool:
    """Tell whether any name in a record, at any depth, has no value."""
    within: list[Node] = [node]
    for inner in within:
        if isinstance(inner, Mapping):
            if inner.empty:
                return True
            within += inner.values()
        elif isinstance(inner, Sequence):
            within += inner
    return False


def find(node: Node, path: Path[str | int]) -> Node:
    """The innermost node on the way that `path` describes; where the way ends early, the last one found."""
    for step in path:
        if isinstance(node, Mapping) and step in node:
            node = node[str(step)]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node):
            node = node[step]
    return node


def place_of(node: Node, path: Path[str | int]) -> tuple[int, int]:
    """Line and column of what `path` names: the value, else the empty or unknown key, else the mapping around it."""
    inner = find(node, path)
    if path and isinstance(inner, Mapping):
        key = inner.key(str(path[-1]))
        if key is not None:
            return key.line, key.column
    return inner.line, inner.column

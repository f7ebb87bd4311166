"""What a file gave as one line of JSON, and back: many times faster to read than YAML.

The line has all scalars of the file in one row, and its lists and mappings in another, each behind what it holds: how
many of the scalars come before it, and how many of the nodes before it, scalars or not, it takes in.
"""

import json
from dataclasses import asdict
from itertools import islice
from typing import Any, TypeAlias

from generator.problems import Level, Problem
from generator.source.nodes import Mapping, Node, Scalar, Sequence

Parsed: TypeAlias = tuple[Node | None, list[Problem]]
"""What the parser makes of a text."""
_IS_LIST = -1
"""In the place of how many of the last names of a mapping have no value."""


def encoded(parsed: Parsed) -> bytes:
    """One line without its end."""
    row = _Row()
    if parsed[0] is not None:
        row.add(parsed[0])
    problems = [asdict(problem) for problem in parsed[1]]
    plain = [row.texts, row.lines, row.columns, row.written, row.containers, row.misread, problems]
    return json.dumps(plain, separators=(",", ":")).encode("ascii")


def decoded(line: bytes) -> Parsed | None:
    """The same nodes and problems anew; None where the line is none of ours."""
    try:
        texts, lines, columns, written, containers, misread, problems = json.loads(line)
        scalars = [Scalar.at(*each) for each in zip(texts, lines, columns, strict=True)]
        for place, text in written:
            scalars[place] = Scalar.at(texts[place], lines[place], columns[place], text)
        node = _node(scalars, containers, frozenset(misread))
        return node, [Problem(**{**problem, "level": Level(problem["level"])}) for problem in problems]
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


class _Row:
    """The nodes of a file one behind the other."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.lines: list[int] = []
        self.columns: list[int] = []
        self.written: list[tuple[int, str]] = []
        """Of the few scalars that have it, with their number."""
        self.containers: list[int] = []
        """Of each five: scalars since the last, nodes taken in, empty names among them, line, column."""
        self.misread: list[int] = []
        self._told = 0

    def add(self, node: Node) -> None:
        if isinstance(node, Scalar):
            if node.written:
                self.written.append((len(self.texts), node.written))
            self.texts.append(node)
            self.lines.append(node.line)
            self.columns.append(node.column)
            return
        within: list[Any] = list(node)
        if isinstance(node, Mapping):
            within = [part for entry in node.items() for part in entry] + list(node.empty.values())
        for part in within:
            self.add(part)
        if isinstance(node, Mapping) and node.is_misread:
            self.misread.append(len(self.containers) // 5)
        self.containers += (
            len(self.texts) - self._told,
            len(within),
            len(node.empty) if isinstance(node, Mapping) else _IS_LIST,
            node.line,
            node.column,
        )
        self._told = len(self.texts)


def _node(scalars: list[Scalar], containers: list[int], misread: frozenset[int]) -> Node | None:
    row, nodes = iter(scalars), list[Any]()
    fives = [iter(containers)] * 5
    for number, (before, count, empty, line, column) in enumerate(zip(*fives, strict=True)):
        nodes += islice(row, before)
        start = len(nodes) - count
        within = nodes[start:]
        del nodes[start:]
        node: Node
        if empty == _IS_LIST:
            node = Sequence(within)
        else:
            pairs = within[: count - empty]
            node = Mapping(zip(pairs[::2], pairs[1::2], strict=True))
            node.empty = {key: key for key in within[count - empty :]}
            if number in misread:
                node.is_misread = True
        node.line, node.column = line, column
        nodes.append(node)
    nodes += row
    root: Node | None = nodes.pop() if nodes else None
    if nodes:
        raise ValueError
    return root

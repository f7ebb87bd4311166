"""Records of which YAML reads less or something else than stands in their file: half of what an editor meant is not shown."""

from bisect import bisect_right

from generator.problems import Level, Problem
from generator.source.nodes import Mapping, Node, Sequence

_LEFT_OUT_ALONE = ("E110", "E111", "E112")
"""A character that nobody sees is told and taken out: all else is read as it stands there."""


def with_marks(node: Node | None, problems: list[Problem]) -> tuple[Node | None, list[Problem]]:
    """Mark the record of a file, or those of its list at whose lines the problems stand; hands on both."""
    lines = [
        problem.line for problem in problems if problem.level is Level.ERROR and problem.code not in _LEFT_OUT_ALONE
    ]
    records = [node] if isinstance(node, Mapping) else list(node) if isinstance(node, Sequence) else []
    starts = [record.line for record in records]
    for line in lines if records else ():
        record = records[max(bisect_right(starts, line) - 1, 0)]
        if isinstance(record, Mapping):
            record.is_misread = True
    return node, problems

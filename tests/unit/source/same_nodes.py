"""All that a node knows, as plain values that can be compared: nodes themselves compare without their places."""

from typing import Any

from generator.source.encoding import Parsed
from generator.source.nodes import Mapping, Node, Scalar


def told(parsed: Parsed) -> tuple[Any, ...]:
    """What a text gave, all of it."""
    node, problems = parsed
    return (None if node is None else _told(node)), problems


def _told(node: Node) -> tuple[Any, ...]:
    if isinstance(node, Scalar):
        return "scalar", str(node), node.line, node.column, node.written
    if isinstance(node, Mapping):
        entries = [(_told(key), _told(value)) for key, value in node.items()]  # type: ignore[arg-type]
        empty = [(_told(name), _told(key), name is key) for name, key in node.empty.items()]  # type: ignore[arg-type]
        return "mapping", node.line, node.column, node.is_misread, entries, empty
    return "list", node.line, node.column, [_told(item) for item in node]

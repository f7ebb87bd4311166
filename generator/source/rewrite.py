"""Rewrite a YAML file for its editor: only the characters that change, so that comments and layout stay.

ruamel.yaml reads the file and says where each value starts and ends; the text between is cut out by hand. So nothing
else moves, not even a quotation mark.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.source.pasted import without_quotes

_NEEDS_QUOTES_FIRST = "-?:,[]{}#&*!|>'\"%@`"


@dataclass(frozen=True, slots=True)
class Change:
    """A value of the file and what to write instead."""

    line: int
    """Of the value's first character, counted from 1."""
    column: int
    old: str
    """The value as the program has read it."""
    new: str


class RewriteError(ValueError):
    """The file does not hold what should be changed; it was edited in the meantime."""


def rewrite_values(text: str, changes: tuple[Change, ...]) -> str:
    """Put new values in place of old ones.

    Raises RewriteError where a value stands no longer at its place, or is a block (`|`, `>`) with its own line breaks.
    """
    places = {(node.start_mark.line + 1, node.start_mark.column + 1): node for node in _scalars(_compose(text))}
    edits = []
    for change in changes:
        node = places.get((change.line, change.column))
        if node is None or str(node.value).strip() != change.old.strip():
            raise RewriteError(f"{change.line}:{change.column}")
        start, end = node.start_mark.index, node.end_mark.index
        if text[start : start + 1] in {"|", ">"}:
            raise RewriteError(f"{change.line}:{change.column}")
        edits.append((start, end, _written(text[start:end], change)))
    return _apply(text, edits)


def respell_values(text: str, words: Mapping[tuple[int, int], str]) -> str:
    """Write other words for values in one line, by the line and column (from 1) where each begins.

    The quotation marks of Word around a plain value or name go, too. Raises RewriteError where the file can't be read.
    """
    edits = []
    for node in _scalars(_compose(text), with_names=True):
        start, end = node.start_mark.index, node.end_mark.index
        written = text[start:end]
        if node.style in ("|", ">") or "\n" in written:
            continue
        new = words.get((node.start_mark.line + 1, node.start_mark.column + 1))
        if new is None and node.style is None and without_quotes(str(node.value)) != node.value:
            new = without_quotes(str(node.value))
        if new is not None:
            quote = written[:1] if node.style in ("'", '"') and not set(new) & set("'\"\\") else ""
            edits.append((start, end, f"{quote}{new}{quote}" if quote else _in_flow(new)))
    return _apply(text, edits)


def set_value(text: str, path: tuple[str, ...], value: str | Mapping[str, str]) -> str:
    """Set a key below mappings that exist, such as `("easy", "source")`; raises RewriteError without them."""
    parent = _find(_compose(text), path[:-1])
    if not isinstance(parent, MappingNode) or not parent.value or parent.flow_style:
        raise RewriteError(".".join(path))
    written = f"{path[-1]}: {_flow(value)}"
    for key, node in parent.value:
        if key.value == path[-1]:
            return _apply(text, [(key.start_mark.index, _end_of(text, node, key), written)])
    indent = " " * parent.value[0][0].start_mark.column
    last_key, last = parent.value[-1]
    if last.start_mark.index < last_key.end_mark.index:  # an alias: its value stands elsewhere
        raise RewriteError(".".join(path))
    end = _end_of(text, last, last_key)
    return text[:end] + f"\n{indent}{written}" + text[end:]


def _compose(text: str) -> Node:
    try:
        node: Node | None = YAML(typ="rt", pure=True).compose(text)
    except YAMLError as error:
        raise RewriteError(str(error)) from error
    if node is None:
        raise RewriteError("")
    return node


def _scalars(node: Node, with_names: bool = False) -> Iterator[ScalarNode]:
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, SequenceNode):
        for item in node.value:
            yield from _scalars(item, with_names)
    elif isinstance(node, MappingNode):
        for name, value in node.value:
            if with_names:
                yield from _scalars(name)
            yield from _scalars(value, with_names)


def _find(node: Node, path: tuple[str, ...]) -> Node | None:
    found: Node | None = node
    for name in path:
        if not isinstance(found, MappingNode):
            return None
        found = next((value for key, value in found.value if key.value == name), None)
    return found


def _end_of(text: str, node: Node, key: Node) -> int:
    """Where a value ends, without the empty lines and comments that ruamel counts to a block."""
    end: int = node.end_mark.index
    start = max(node.start_mark.index, key.end_mark.index)
    lines = text[start:end].split("\n")
    kept = lines.copy()
    while len(kept) > 1 and (not kept[-1].strip() or kept[-1].strip().startswith("#")):
        kept.pop()
    is_block = len(lines) > 1 or not kept[0].strip()
    return start + len("\n".join(kept).rstrip()) if is_block else end


def _written(source: str, change: Change) -> str:
    """The new value in the style of the old one, where the old one stands there letter by letter."""
    if change.old in source:
        new = source.replace(change.old, change.new, 1)
        if source[:1] not in "'\"|>" and not _is_plain(change.new):
            return json.dumps(change.new, ensure_ascii=False)
        return new
    return json.dumps(change.new, ensure_ascii=False)


def _is_plain(value: str) -> bool:
    return value[:1] not in _NEEDS_QUOTES_FIRST and ": " not in value and " #" not in value and not value.endswith(":")


def _flow(value: str | Mapping[str, str]) -> str:
    if isinstance(value, str):
        return value if _is_plain(value) else json.dumps(value, ensure_ascii=False)
    inside = ", ".join(f"{key}: {_in_flow(item)}" for key, item in value.items())
    return f"{{{inside}}}"


def _in_flow(value: str) -> str:
    plain = _is_plain(value) and not set(value) & set(",[]{}")
    return value if plain else json.dumps(value, ensure_ascii=False)


def _apply(text: str, edits: list[tuple[int, int, str]]) -> str:
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text

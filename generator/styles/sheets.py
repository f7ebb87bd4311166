"""A stylesheet as somebody wrote it → as phones load it, or what is wrong with it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import minify
import tinycss2

_MAY_IMPORT = re.compile(r"@[i\\]", re.IGNORECASE)
"""The beginning of `@import`, and of what may be it with signs written by their numbers."""
_RULES_INSIDE = ("media", "supports", "layer", "container", "scope", "starting-style")


class Mistake(NamedTuple):
    """Where a stylesheet can't be read, and what is missing there."""

    line: int
    column: int
    is_open: bool
    """A bracket that nobody closes: all that follows belongs to this rule."""


@lru_cache(maxsize=16)
def first_mistake(css: str) -> Mistake | None:
    """The first place that a browser would skip; None where it reads everything."""
    nodes = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    try:
        found = [Mistake(node.source_line, node.source_column, False) for node in _errors(nodes)]
    except RecursionError:  # nobody writes brackets in a thousand others
        return Mistake(1, 1, False)
    if not _ends_closed(css):
        last = nodes[-1] if nodes else None
        found.append(Mistake(last.source_line, last.source_column, True) if last is not None else Mistake(1, 1, True))
    return min(found, default=None)


@lru_cache(maxsize=16)
def compact(ground: str, sheet: str = "") -> str:
    """Two sheets as one without comments and blanks; what the second imports comes first, or browsers would refuse it."""
    whole = "".join(_imports(sheet)) + ground + sheet
    try:
        return str(minify.string("text/css", whole))
    except (
        minify.MinifyError
    ):  # it has room for what gets shorter alone; what is packed and has pictures in url() does not
        return whole


def _imports(sheet: str) -> Iterator[str]:
    if not _MAY_IMPORT.search(sheet):  # reading a whole sheet costs more than making it small
        return
    for node in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
        if node.type == "at-rule" and node.lower_at_keyword == "import":
            yield node.serialize()


def _ends_closed(css: str) -> bool:
    """A bracket more is one too many only where no other and no comment is open."""
    last = (tinycss2.parse_component_value_list(css + "\n}") or [None])[-1]
    return last is not None and last.type == "error"


def _errors(nodes: Sequence[Any], is_nested: bool = False) -> Iterator[Any]:
    """`is_nested`: inside of a rule, where declarations may stand in a group of rules as well."""
    for node in nodes:
        inside: Sequence[Any] = ()
        if node.type == "error":
            yield node
        elif node.type == "at-rule" and node.lower_at_keyword in _RULES_INSIDE and node.content is not None:
            parse = tinycss2.parse_blocks_contents if is_nested else tinycss2.parse_rule_list
            inside = parse(node.content, skip_comments=True, skip_whitespace=True)
        elif node.type == "qualified-rule":
            inside = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
        yield from _errors([*_tokens(node), *inside], is_nested or node.type == "qualified-rule")


def _tokens(node: Any) -> Sequence[Any]:
    """What stands in a rule before its brackets, in a declaration, in brackets: a string without its end is found there."""
    at = {"qualified-rule": "prelude", "at-rule": "prelude", "declaration": "value", "function": "arguments"}
    found: Sequence[Any] = getattr(node, at.get(node.type, "content"), None) or ()
    return found

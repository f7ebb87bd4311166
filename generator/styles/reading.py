"""A stylesheet as somebody wrote it → what of it can go out, and what is wrong with the rest.

What a browser skips for itself, a declaration that is none, is left out alone. So is what loads from another website:
pages load nothing from others, and the browser would refuse it without a word.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import Any, NamedTuple

import tinycss2

from generator.styles.addresses import addresses_in, inside

_RULES_INSIDE = ("media", "supports", "layer", "container", "scope", "starting-style")
_DECLARATIONS_INSIDE = ("font-face", "page", "property", "counter-style", "position-try", "font-palette-values")


class Skipped(Enum):
    """What of a stylesheet does not go out."""

    ALL_OPEN = auto()
    """The whole sheet: nobody closes a bracket or a comment."""
    ALL = auto()
    """The whole sheet: here is no CSS."""
    DECLARATION = auto()
    """One declaration: it is none."""
    ELSEWHERE = auto()
    """One declaration or import: it loads from another website."""


class Mistake(NamedTuple):
    """A place that does not go out as it was written."""

    line: int
    column: int
    skipped: Skipped
    address: str = ""
    """What would be loaded from elsewhere."""


@lru_cache(maxsize=16)
def read_sheet(css: str) -> tuple[str | None, tuple[Mistake, ...]]:
    """What of a stylesheet can go out, None where nothing can, and what is wrong with it, in the order of the file."""
    nodes = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    try:
        found = list(_in_sheet(nodes))
    except RecursionError:  # nobody writes brackets in a thousand others
        return None, (Mistake(1, 1, Skipped.ALL),)
    if not _ends_closed(css):
        line, column = (nodes[-1].source_line, nodes[-1].source_column) if nodes else (1, 1)
        found.append(Mistake(line, column, Skipped.ALL_OPEN))
    whole = [mistake for mistake in found if mistake.skipped in (Skipped.ALL, Skipped.ALL_OPEN)]
    if whole:
        return None, (min(whole, key=lambda mistake: mistake[:2]),)
    return str(tinycss2.serialize(nodes)) if found else css, tuple(sorted(found, key=lambda mistake: mistake[:2]))


def _ends_closed(css: str) -> bool:
    """A bracket more is one too many only where no other and no comment is open."""
    last = (tinycss2.parse_component_value_list(css + "\n}") or [None])[-1]
    return last is not None and last.type == "error"


def _in_sheet(nodes: list[Any]) -> Iterator[Mistake]:
    """Takes imports from elsewhere out of the nodes at the top, and declarations out of what stands in them."""
    kept = []
    for node in nodes:
        is_import = node.type == "at-rule" and node.lower_at_keyword == "import"
        mistake = _from_elsewhere(node.prelude, is_loading=True) if is_import else None
        if mistake is None:
            kept.append(node)
            yield from _in_rule(node, is_nested=False)
        else:
            yield mistake
    nodes[:] = kept


def _in_rule(node: Any, is_nested: bool) -> Iterator[Mistake]:
    """`is_nested`: inside of a rule, where declarations may stand in a group of rules as well."""
    if node.type == "error":
        yield Mistake(node.source_line, node.source_column, Skipped.ALL)
        return
    yield from (Mistake(e.source_line, e.source_column, Skipped.ALL) for e in _errors(node.prelude))
    if node.type == "qualified-rule":
        yield from _in_block(node.content)
    elif node.content is not None:
        name = node.lower_at_keyword
        if name in _DECLARATIONS_INSIDE or (is_nested and name in _RULES_INSIDE):
            yield from _in_block(node.content)
        elif name in _RULES_INSIDE or name.endswith("keyframes"):
            for rule in tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True):
                yield from _in_rule(rule, is_nested=False)


def _in_block(content: list[Any]) -> Iterator[Mistake]:
    """Takes declarations out of what stands in the brackets of a rule."""
    at = {(token.source_line, token.source_column): index for index, token in enumerate(content)}
    dropped: set[int] = set()
    for node in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        index = at[node.source_line, node.source_column]
        if node.type == "error":  # it is told where the parser gives up
            index = _begin(content, index)
            mistake: Mistake | None = Mistake(
                content[index].source_line, content[index].source_column, Skipped.DECLARATION
            )
        elif node.type == "declaration":
            mistake = _in_declaration(node)
        else:
            mistake = None
            yield from _in_rule(node, is_nested=True)
        if mistake is not None:
            dropped.update(range(index, _end(content, index)))
            yield mistake
    if dropped:
        content[:] = [token for index, token in enumerate(content) if index not in dropped]


def _begin(content: Sequence[Any], index: int) -> int:
    """Where the declaration begins that ends at a token: behind the last semicolon or block before it."""
    start = index
    while start > 0 and not _is_stop(content[start - 1]) and content[start - 1].type != "{} block":
        start -= 1
    while start < index and content[start].type in ("whitespace", "comment"):
        start += 1
    return start


def _end(content: Sequence[Any], index: int) -> int:
    """Behind the semicolon that ends a declaration, or behind all."""
    return next((at + 1 for at in range(index, len(content)) if _is_stop(content[at])), len(content))


def _is_stop(token: Any) -> bool:
    return bool(token.type == "literal" and token.value == ";")


def _in_declaration(node: Any) -> Mistake | None:
    mistake = _from_elsewhere(node.value)
    if mistake is None and any(_errors(node.value)):
        mistake = Mistake(node.source_line, node.source_column, Skipped.DECLARATION)
    return mistake


def _from_elsewhere(tokens: Iterable[Any], is_loading: bool = False) -> Mistake | None:
    """The first address of another website; `is_loading`: a string is an address here."""
    found = (address for address in addresses_in(tokens, is_loading) if address.is_elsewhere)
    first = next(found, None)
    return Mistake(first.line, first.column, Skipped.ELSEWHERE, first.text) if first is not None else None


def _errors(tokens: Iterable[Any]) -> Iterator[Any]:
    for token in tokens:
        if token.type == "error":
            yield token
        yield from _errors(inside(token))

"""The addresses that a stylesheet loads something from, wherever they stand in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import tinycss2

_LOADING = ("url", "src", "image", "image-set", "-webkit-image-set")
"""Functions in which a string is an address."""
_ELSEWHERE = re.compile(r"(?!data:)[a-z][a-z0-9+.-]*:|[/\\]{2}", re.IGNORECASE)
_UNSEEN = re.compile(r"[\t\n\r]|^[\x00-\x20]+")
"""What browsers take out of an address before they read it."""


class Loaded(NamedTuple):
    """What somebody wrote in a sheet to load it, as a browser reads it."""

    line: int
    column: int
    text: str

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether it leads to another website."""
        return bool(_ELSEWHERE.match(self.text))


def addresses_in(tokens: Iterable[Any], is_loading: bool = False) -> Iterator[Loaded]:
    """The addresses among tokens and in what stands in them; `is_loading`: a string is an address here."""
    for token in tokens:
        if token.type == "url" or (token.type == "string" and is_loading):
            yield Loaded(token.source_line, token.source_column, _UNSEEN.sub("", token.value))
        yield from addresses_in(inside(token), token.type == "function" and token.lower_name in _LOADING)


def inside(token: Any) -> Sequence[Any]:
    """What stands in the brackets of a token."""
    found: Sequence[Any] = getattr(token, "arguments" if token.type == "function" else "content", None) or ()
    return found


def files_named(css: str) -> tuple[Loaded, ...]:
    """The files that a sheet loads from its own website, in the order of the sheet; none where nobody can read it."""
    found = _addresses(css)
    return tuple(a for a in found if not a.is_elsewhere and not a.text.startswith(("#", "data:")) and a.text)


def loads_elsewhere(css: str) -> bool:
    """Tell whether a sheet loads anything from another website."""
    return any(address.is_elsewhere for address in _addresses(css))


@lru_cache(maxsize=16)
def _addresses(css: str) -> tuple[Loaded, ...]:
    try:
        return tuple(address for node in tinycss2.parse_stylesheet(css) for address in _of_rule(node))
    except RecursionError:  # nobody writes brackets in a thousand others; no browser goes so deep
        return ()


def _of_rule(node: Any) -> Iterator[Loaded]:
    if node.type == "at-rule" and node.lower_at_keyword == "import":
        yield from addresses_in(node.prelude, is_loading=True)
    yield from addresses_in(inside(node))

"""Where a character of a text stands in its file, however YAML lets the text be written.

YAML folds lines, takes indentation away and reads marks; what can be seen stays, in its order. So the place is found by
counting visible characters.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from generator.source.nodes import Scalar

_SEEN = re.compile("[^ \t\n\r\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064]")
_SEEN_IN_SINGLE_QUOTES = re.compile("''|[^ \t\n\r\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064]")
_SEEN_IN_DOUBLE_QUOTES = re.compile(
    r"\\(?:x\w{2}|u\w{4}|U\w{8}|[^xuU])|[^ \t\n\r\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064]"
)
_BLANK_ESCAPES = re.compile(
    r"\\(?:u00[aA][dD]|u200[bB]|u206[0-4]|[ \t\nntr]|x(?:20|09|0[aAdD])|u00(?:20|09|0[aAdD])|U000000(?:20|09|0[aAdD]))"
)


def place_at(scalar: Scalar, offset: int) -> tuple[int, int]:
    """Line and column of a visible character, counted from 0 in the text; a text on one line has all at its beginning."""
    if not scalar.written:
        return scalar.line, scalar.column
    before, places = bisect_left(_seen_in(scalar), offset), _places(scalar.written)
    return place_in(scalar.written, places[before] if before < len(places) else 0, scalar.line, scalar.column)


def place_in(text: str, offset: int, line: int = 1, column: int = 1) -> tuple[int, int]:
    """Line and column of a character of a text that itself begins at a line and column."""
    row_start = text.rfind("\n", 0, offset) + 1
    return line + text.count("\n", 0, offset), (offset - row_start + 1 if row_start else column + offset)


@lru_cache(maxsize=1)  # a text full of links is asked for each of them
def _seen_in(text: str) -> tuple[int, ...]:
    return tuple(match.start() for match in _SEEN.finditer(text))


@lru_cache(maxsize=1)
def _places(written: str) -> tuple[int, ...]:
    return tuple(_seen(written))


def _seen(written: str) -> Iterator[int]:
    """Where each visible character of the text begins in what is written."""
    if written[0] in "|>":
        return (match.start() for match in _SEEN.finditer(written, written.find("\n") + 1))
    if written[0] == "'":
        return (match.start() for match in _SEEN_IN_SINGLE_QUOTES.finditer(written, 1))
    if written[0] == '"':
        found = _SEEN_IN_DOUBLE_QUOTES.finditer(written, 1)
        return (match.start() for match in found if not _BLANK_ESCAPES.fullmatch(match[0]))
    return (match.start() for match in _SEEN.finditer(written))

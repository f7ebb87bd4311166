"""Streets as people type them: "Marktstraße", "Markt-Str. 8" and "markt straße" are one."""

import re
from functools import cache
from typing import NamedTuple

from generator.search.language import read_lines
from generator.search.normalise import fold, folded_words

_SHORTENED = re.compile(r"str\b\.?")
_HOUSE = re.compile(r"\d+[a-z]?")
_SHORTEST = 3
"""Letters of what stands before the end of a street's name."""


class StreetWords(NamedTuple):
    """The folded words of a street."""

    name: str
    """Its whole name as one word, without the number of the house."""
    parts: tuple[str, ...]
    """What it is made of, and the number: who types only these says little."""


def street_words(street: str) -> StreetWords:
    """The words by which a street and its house are found."""
    words = folded_words(_SHORTENED.sub("strasse ", fold(street)))
    named = [word for word in words if not _HOUSE.fullmatch(word)]
    parts = [part for word in named for part in _parts(word)]
    return StreetWords("".join(named), tuple(dict.fromkeys((*parts, *(word for word in words if word not in named)))))


def _parts(word: str) -> tuple[str, ...]:
    end = next((end for end in _ends() if word.endswith(end) and len(word) >= len(end) + _SHORTEST), "")
    return (word.removesuffix(end), end) if end else (word,)


@cache
def _ends() -> tuple[str, ...]:
    return tuple(fold(word) for line in read_lines("street_ends.txt") for word in line.split())

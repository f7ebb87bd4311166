"""Lists by first letter: what has many entries opens letter by letter, so that no page is an endless one."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import Generic, TypeVar

from generator.directory import sort_key
from generator.editions.quotes import unquoted

FEW = 30
"""A register of no more entries shows them all from the start."""

_PART = 20
"""About so many entries stand in one part of a letter that has more than a few."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Letter(Generic[T]):
    """Entries that begin with the same letter."""

    title: str
    id: str
    """Of the list inside: whoever is led to it finds it open."""
    entries: tuple[T, ...]


@dataclass(frozen=True, slots=True)
class ByLetter(Generic[T]):
    """Entries by letter."""

    letters: tuple[Letter[T], ...]
    is_open: bool
    """Every letter shows its entries from the start: they are few."""


def by_letter(found: Iterable[tuple[str, T]], *apart: Letter[T]) -> ByLetter[T]:
    """Entries with the words that they are sorted by, in any order; `apart` stands at the end, under no letter."""
    lists: dict[str, list[tuple[str, T]]] = {}
    for words, entry in sorted(found, key=lambda pair: sort_key(unquoted(pair[0]))):
        lists.setdefault(first_letter(words), []).append((words, entry))
    letters = (Letter(letter, letter_id(letter), tuple(entry for _, entry in pairs)) for letter, pairs in lists.items())
    every = (*letters, *(letter for letter in apart if letter.entries))
    return ByLetter(every, sum(len(letter.entries) for letter in every) <= FEW)


def first_letter(words: str) -> str:
    """`A` for `Ämter`; all digits and signs are one."""
    first = sort_key(unquoted(words))[0][:1].upper()
    return first if first.isalpha() else "0–9"


def letter_id(letter: str) -> str:
    """Where a letter stands on its page."""
    return f"buchstabe-{letter.lower()}"


def in_parts(found: Iterable[tuple[str, T]], between: str) -> ByLetter[T]:
    """Entries of one letter with the words that they show, in order: cut evenly into parts called by their first and last
    words, as `between` says it, where there are more than a few."""
    pairs = list(found)
    count = ceil(len(pairs) / _PART) if len(pairs) > FEW else 1
    cuts = [len(pairs) * number // count for number in range(count + 1)]
    parts = (pairs[start:end] for start, end in pairwise(cuts) if pairs)
    return ByLetter(
        tuple(
            Letter(
                between.format(first=part[0][0], last=part[-1][0]),
                f"teil-{number}",
                tuple(entry for _, entry in part),
            )
            for number, part in enumerate(parts, 1)
        ),
        is_open=count == 1,
    )

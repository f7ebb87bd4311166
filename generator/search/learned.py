"""What the examples of `asked` and `in_need` teach, worked out once: to read it takes a tenth of the time.

    python -m generator.search.learned      writes `data/learned.txt` anew, after a change of the examples

A line is a word, by its root or its beginning; then, apart by tabs: how rare it is; places of what is meant and how much it speaks
for each; how much it sounds like need; for which voices, in hexadecimal. Nothing stands where it says nothing.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from generator.search import asked, in_need
from generator.search.language import read_lines

_FILE = "learned.txt"
_NOTHING = [""] * 5
"""Columns: those at the end of a line may be missing."""
_HEAD = """# SPDX-License-Identifier: EUPL-1.2
# Made by python -m generator.search.learned from asked/ and in_need/; nobody writes here.
"""


class Learned(NamedTuple):
    """By the roots of words, see the functions of these names in `asked` and `in_need`."""

    rareness: Mapping[str, int]
    weights: Mapping[str, tuple[tuple[int, int], ...]]
    odds: Mapping[str, int]
    lifts: Mapping[str, bytes]


def learn() -> Learned:
    """Work it out from the examples."""
    return Learned(asked.rareness(), asked.weights(), in_need.odds(), in_need.lifts())


@cache
def tables() -> Learned:
    """What stands in the file."""
    rareness: dict[str, int] = {}
    weights: dict[str, tuple[tuple[int, int], ...]] = {}
    odds: dict[str, int] = {}
    lifts: dict[str, bytes] = {}
    for line in read_lines(_FILE):
        root, rare, meant, much, voices = (line.split("\t") + _NOTHING)[: len(_NOTHING)]
        if rare:
            rareness[root] = int(rare)
        if meant:
            numbers = list(map(int, meant.split()))
            weights[root] = tuple(zip(numbers[::2], numbers[1::2], strict=True))
        if much:
            odds[root] = int(much)
        if voices:
            lifts[root] = bytes.fromhex(voices)
    return Learned(rareness, weights, odds, lifts)


def written(learned: Learned) -> str:
    """The text of the file."""
    return _HEAD + "".join(_lines(learned))


def _lines(learned: Learned) -> Iterator[str]:
    for root in sorted(set().union(*learned)):
        meant = " ".join(f"{place} {weight}" for place, weight in learned.weights.get(root, ()))
        columns = (
            root,
            learned.rareness.get(root, ""),
            meant,
            learned.odds.get(root, ""),
            learned.lifts.get(root, b"").hex(),
        )
        yield "\t".join(map(str, columns)) + "\n"


if __name__ == "__main__":
    (Path(__file__).parent / "data" / _FILE).write_text(written(learn()), encoding="utf-8")

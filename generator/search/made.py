"""What is the same in the index of each site, made once: to make it takes seconds, to read it a few milliseconds.

    python -m generator.search.made      writes `data/made.bin` anew, after a change of what stands in `data/`

It holds lines for people that begin with `#`, JSON with how many files a kind has and what is no file, then the files,
unpacked; the JSON and each of the files behind its length in four bytes.
"""

import json
from collections.abc import Iterator
from functools import cache
from importlib import resources
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from generator.search import asked, in_need
from generator.search.concepts import Spelt, shipped_concepts, spelt_concepts
from generator.search.crisis import pattern_files
from generator.search.format import compact_json, placed
from generator.search.hashed import hashed, shared_out
from generator.search.known import known_files
from generator.search.language import german

FILE = "made.bin"
SAID = 64
"""Words of examples a file, about 700 bytes packed: a question asks for the files of all its words."""
VOICES = 128
"""Words of sentences in need a file: they are asked for where a sentence sounds like one."""
NOUGHT = 64
"""What stands for nought where a number in one byte may be less."""
_LENGTH = 4
_HEAD = b"""# SPDX-License-Identifier: EUPL-1.2 AND CC-BY-SA-4.0
# Made by python -m generator.search.made from the lists in this folder; nobody writes here.
"""


class Made(NamedTuple):
    """Files by their kinds, and what else the lists tell. Formats: see `format`."""

    known: tuple[bytes, ...]
    signs: tuple[bytes, ...]
    classes: tuple[bytes, ...]
    crisis: tuple[bytes, ...]
    voices: tuple[bytes, ...]
    learned: tuple[bytes, ...]
    """What stands in each file of what is said behind the phrases: what words speak for, and what they sound like."""
    names: tuple[str, ...]
    """Whose need the numbers in the files of voices are."""
    sounds: dict[str, int]
    """Root of a small word → how many steps it sounds like need."""
    headings: tuple[tuple[str, ...], ...]
    """What offers are called that answer each of the examples of `asked`, best first."""
    concepts: tuple[Spelt, ...]


_FILES = Made._fields[:6]


def make() -> Made:
    """Work it out from the lists."""
    language, lifts, odds = german(), in_need.lifts(), in_need.odds()
    small = sorted({language.roots.root(word) for word in (*language.stop_words, *language.negations)})
    return Made(
        known_files(),
        *pattern_files(),
        tuple(map(hashed, shared_out(lifts, -(-len(lifts) // VOICES)))),
        _learned_files(),
        in_need.voices(),
        {root: odds[root] for root in small if root in odds},
        tuple(example.find for example in asked.read_asked()),
        spelt_concepts(shipped_concepts()),
    )


def _learned_files() -> tuple[bytes, ...]:
    weights, odds = asked.weights(), in_need.odds()
    meant = {
        root: bytes([rare]) + placed(weights.get(root, ()), asked.MOST + 1) for root, rare in asked.rareness().items()
    }
    sounds = {root: bytes([NOUGHT + value]) for root, value in odds.items()}
    count = -(-len(meant.keys() | sounds.keys()) // SAID)
    both = zip(shared_out(meant, count), shared_out(sounds, count), strict=True)
    return tuple(hashed(one) + hashed(other) for one, other in both)


def written(made: Made) -> bytes:
    """The bytes of the file."""
    files = {kind: getattr(made, kind) for kind in _FILES}
    head = compact_json(made._asdict() | {kind: len(own) for kind, own in files.items()})
    parts = (head, *(file for own in files.values() for file in own))
    return _HEAD + b"".join(len(part).to_bytes(_LENGTH, "little") + part for part in parts)


@cache
def shipped() -> Made:
    """What stands in the file."""
    parts = _parts(resources.files("generator.search").joinpath("data", FILE).read_bytes().removeprefix(_HEAD))
    head = json.loads(next(parts))
    kinds = (tuple(islice(parts, head[kind])) for kind in _FILES)
    concepts = (Spelt(sign, tuple(german), tuple(map(tuple, phrases))) for sign, german, phrases in head["concepts"])
    headings = tuple(map(tuple, head["headings"]))
    return Made._make((*kinds, tuple(head["names"]), head["sounds"], headings, tuple(concepts)))


def _parts(contents: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(contents):
        start = at + _LENGTH
        at = start + int.from_bytes(contents[at:start], "little")
        yield contents[start:at]


if __name__ == "__main__":
    (Path(__file__).parent / "data" / FILE).write_bytes(written(make()))

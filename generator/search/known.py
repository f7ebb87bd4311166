"""Words that everybody knows: who types one of them made no mistake, whatever the index has. The checker of Easy Language
has the frequent German ones, `data/known/` the others.

Common words of German and of languages that many families speak, in Latin letters; others are never corrected. The engine
asks for a file when it would read a word as another one: so the files hold hashes of keys instead of words, and one word in
256 that is in no list is taken for one that is.
"""

from collections.abc import Iterable
from itertools import pairwise

from generator.checker import frequent_words
from generator.search.format import number, phrase_hash
from generator.search.language import read_lines
from generator.search.normalise import fold, stem

PARTS = "parts"
"""The list of frequent German words: compounds are made of them, and of the index's own words."""
OTHERS = ("family", "de", "en", "pl", "ro", "tr")
FILES = 56
"""About 1 KB each."""
BEGINNING = 3
"""Letters that decide about the file: the parts at the beginning of a compound are in that of the whole."""
ROOM = 256
"""Numbers a key; so few of the others meet one that is taken."""


def known_files() -> tuple[bytes, ...]:
    """The files of the kind `known`, the same for each site, see `made`. Format: see `format`."""
    parts = _keys_by_file([PARTS])
    others = [keys - parts[file] for file, keys in enumerate(_keys_by_file(OTHERS))]
    return tuple(map(_file, parts, others))


def _keys_by_file(names: Iterable[str]) -> list[set[str]]:
    found: list[set[str]] = [set() for _ in range(FILES)]
    for name in names:
        # To fold them together takes a fifth of the time.
        for word in fold("\n".join(words_of(name))).split("\n"):
            key = stem(word)
            found[phrase_hash(key[:BEGINNING]) % FILES].add(key)
    return found


def words_of(name: str) -> tuple[str, ...]:
    """The words of a list, as they are written."""
    if name == PARTS:
        return frequent_words()
    return tuple(read_lines(f"known/{name}.txt"))


def _file(parts: set[str], others: set[str]) -> bytes:
    size = max(len(parts | others), 1) * ROOM
    return number(size) + _hashed(parts, size) + _hashed(others, size)


def _hashed(keys: set[str], size: int) -> bytes:
    """The hashes in order, each as what it is more than the one before: the lower bytes of all, then bit by bit how often
    256 goes into it, as so many ones and a nought."""
    values = sorted({phrase_hash(key) % size for key in keys})
    gaps = [value - before for before, value in pairwise([0, *values])]
    bits = "".join("1" * (gap >> 8) + "0" for gap in gaps)
    upper = [int(bits[at : at + 8][::-1], 2) for at in range(0, len(bits), 8)]
    return number(len(gaps)) + bytes(gap & 255 for gap in gaps) + bytes(upper)

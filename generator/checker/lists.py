"""The word lists in `generator/checker/data/`: plain files that anybody can read and extend."""

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files


@cache
def read_lines(name: str) -> tuple[str, ...]:
    """Read a list: one entry a line, `#` starts a remark, empty lines do not count."""
    text = files("generator.checker").joinpath("data", name).read_text(encoding="utf-8")
    entries = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(entry for entry in entries if entry)


@cache
def read_table(name: str) -> dict[str, str]:
    """Read a list with two columns, parted by a tab: the word and what belongs to it."""
    rows = (entry.split("\t") for entry in read_lines(name))
    return {row[0].strip(): row[1].strip() for row in rows if len(row) > 1}


@cache
def read_in_order(name: str) -> tuple[str, ...]:
    """Read a list with several words a line, parted by spaces, as it stands: for `startswith`, `endswith`, patterns."""
    return tuple(word for entry in read_lines(name) for word in entry.split())


@cache
def read_words(name: str) -> frozenset[str]:
    """Read a list with several words a line, parted by spaces, as a set."""
    return frozenset(read_in_order(name))


def alternatives(entries: Iterable[str]) -> str:
    """A pattern that fits any of the entries; `*` in an entry stands for any letters."""
    return "(?:" + "|".join(re.escape(entry).replace(r"\*", r"\w*") for entry in entries) + ")"

"""Sentences in need: what is recognised before anything is ranked, and who answers there. `data/crisis/` holds them.

A line of a list is a pattern. It fits when each of its parts stands somewhere in the question:

    schlag|hau        one of these words          umbring*   a word that begins so      *mord   one that ends so
    nicht+mehr        these words side by side    @child     one of the words after `@child = …`
    -vor              none of these               =notfall   the question is this word and nothing else

`[suicide]` begins a need; those further up go first. `nich|net > nicht` are other spellings of a word.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypedDict

from generator.search.format import compact_json, runs
from generator.search.language import read_lines
from generator.search.normalise import fold, folded_words, heard
from generator.search.signs import matches, signs

LISTS = ("de", "latin", "cyrillic", "arabic")
"""The lists, each a file of `data/crisis/` and of the index; the engine takes others than the first where letters or words
call for them."""
SIGNED = 2
"""So many of them, from the first on, are loaded only where a question has a sign of them, see `signs`."""
_NEED = re.compile(r"\[(\w+)\]\Z")
_CLASS = re.compile(r"@(\w+) = (.+)\Z")
_SPELLING = re.compile(r"(\S+) > (\S+)\Z")


class Compiled(TypedDict):
    """A list as the engine reads it."""

    spellings: dict[str, str]
    classes: dict[str, str]
    whole: dict[str, str]
    patterns: list[tuple[str, str]]


WHO = ("_young", "_about")
"""What may stand behind a need: a young person writes, somebody writes about others."""


def needs() -> tuple[str, ...]:
    """Every need that is recognised, the most urgent first."""
    found = (_NEED.match(line) for line in read_lines(f"crisis/{LISTS[0]}.txt"))
    return tuple(dict.fromkeys(match[1] for match in found if match))


@cache
def sign_files() -> tuple[bytes, ...]:
    """The files of the kind `signs`, for the lists that are read where words call for them, not letters: a line of JSON,
    the signs as patterns write them, and the sentences that are a question of their own."""
    return tuple(_signs(_compiled(name)) for name in LISTS[:SIGNED])


def _signs(compiled: Compiled) -> bytes:
    lines = [line for _, more in compiled["patterns"] for line in more.split("\n")]
    sentences = "|".join(compiled["whole"].values())
    words = set(signs(lines, compiled["classes"]))
    said = {*sentences.replace("|", " ").split()}
    # "nich" is "nicht", which the list alone knows.
    words |= {
        written
        for written, word in compiled["spellings"].items()
        if word in said or any(matches(sign, word) for sign in words)
    }
    return compact_json(["|".join(sorted(words)), sentences])


def crisis_files(
    help_for: Mapping[str, Sequence[str]], numbers: Mapping[str, int], urgent: Sequence[int]
) -> list[bytes]:
    """The files of the kind `crisis`, one for each list; the first one tells who helps too.

    `help_for` are need → ids of offers in the order shown; `suicide_young` stands before `suicide` where a young person
    writes, `suicide_about` where somebody writes about others. `numbers` are id → number in the index, `urgent` the
    numbers of the offers that may come first for such a question.
    """
    first, *others = (_compiled(name) for name in LISTS)
    lines = list(dict.fromkeys(id_ for ids in help_for.values() for id_ in ids if id_ in numbers))
    told = {need: [lines.index(id_) for id_ in ids if id_ in numbers] for need, ids in help_for.items()}
    head = {"lines": [[id_, numbers[id_]] for id_ in lines], "help": told, **first}
    return [compact_json(head) + b"\n" + runs(urgent), *(compact_json(other) + b"\n" for other in others)]


@cache
def _compiled(name: str) -> Compiled:
    """A list as the engine reads it: every word folded and as it sounds."""
    spellings: dict[str, str] = {}
    classes: dict[str, str] = {}
    whole: dict[str, list[str]] = {}
    patterns: dict[str, list[str]] = {}
    need = ""
    for line in read_lines(f"crisis/{name}.txt"):
        if match := _NEED.match(line):
            need = match[1]
        elif match := _CLASS.match(line):
            classes[match[1]] = _slot(match[2])
        elif match := _SPELLING.match(line):
            spellings |= dict.fromkeys(map(_heard, match[1].split("|")), _heard(match[2]))
        elif line.startswith("="):
            whole.setdefault(need, []).extend(_spoken(words, spellings) for words in line[1:].split("|"))
        else:
            patterns.setdefault(need, []).append(" ".join(map(_slot, line.split())))
    return {
        "spellings": spellings,
        "classes": classes,
        "whole": {need: "|".join(sorted(set(said))) for need, said in whole.items()},
        "patterns": [(need, "\n".join(lines)) for need, lines in patterns.items()],
    }


def _spoken(words: str, spellings: Mapping[str, str]) -> str:
    return " ".join(spellings.get(word, word) for word in map(heard, folded_words(words)))


def _slot(written: str) -> str:
    sign = "-" if written.startswith("-") else ""
    return sign + "|".join("+".join(map(_heard, one.split("+"))) for one in written[len(sign) :].split("|"))


def _heard(written: str) -> str:
    """A word of a pattern; its `*` and the name of a class stay."""
    return written if written.startswith("@") else "*".join(map(heard, map(fold, written.split("*"))))

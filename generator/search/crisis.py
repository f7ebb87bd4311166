"""Sentences in need: what is recognised before anything is ranked, and who answers there. `data/crisis/` holds them.

A line of a list is a pattern. It fits when each of its parts stands somewhere in the question:

    schlag|hau        one of these words          umbring*   a word that begins so      *mord   one that ends so
    nicht+mehr        these words side by side    @child     one of the words after `@child = …`
    -vor              none of these               =notfall   the question is this word and nothing else

`[suicide]` begins a need; those further up go first. `nich|net > nicht` are other spellings of a word.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from generator.search.format import compact_json, runs
from generator.search.language import read_lines
from generator.search.normalise import fold_word, folded_words, heard
from generator.search.signs import in_files, is_anywhere, signs

LISTS = ("de", "latin", "cyrillic", "arabic")
"""The lists, each a file of `data/crisis/`; the engine takes others than the first where letters or words call for them."""
_ROOM = 1024
"""Bytes of a file of patterns before it is packed: every word of a question asks for one."""
_NEED = re.compile(r"\[(\w+)\]\Z")
_CLASS = re.compile(r"@(\w+) = (.+)\Z")
_SPELLING = re.compile(r"(\S+) > (\S+)\Z")


class PatternFiles(NamedTuple):
    """The files of these kinds. Formats: see `format`."""

    signs: tuple[bytes, ...]
    classes: tuple[bytes, ...]
    crisis: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _List:
    """A list, every word folded and as it sounds."""

    spellings: dict[str, str] = field(default_factory=dict)
    classes: dict[str, str] = field(default_factory=dict)
    patterns: dict[str, None] = field(default_factory=dict)
    """Lines as the engine reads them, in order: the number of a need, a blank, the pattern; `=` and a text that is the
    question and nothing else."""


WHO = ("_young", "_about")
"""What may stand behind a need: a young person writes, somebody writes about others."""


def needs() -> tuple[str, ...]:
    """Every need that is recognised, the most urgent first."""
    found = (_NEED.match(line) for line in read_lines(f"crisis/{LISTS[0]}.txt"))
    return tuple(dict.fromkeys(match[1] for match in found if match))


def help_file(
    help_for: Mapping[str, Sequence[str]],
    numbers: Mapping[str, int],
    urgent: Sequence[int],
    voices: Sequence[str] = (),
) -> bytes:
    """Who helps where a sentence is one in need.

    `help_for` are need → ids of offers in the order shown; `suicide_young` stands before `suicide` where a young person
    writes, `suicide_about` where somebody writes about others. `numbers` are id → number in the index, `urgent` the
    numbers of the offers that may come first for such a question; `voices` see `in_need`.
    """
    lines = list(dict.fromkeys(id_ for ids in help_for.values() for id_ in ids if id_ in numbers))
    told = {need: [lines.index(id_) for id_ in ids if id_ in numbers] for need, ids in help_for.items()}
    head = compact_json(
        {"lines": [[id_, numbers[id_]] for id_ in lines], "needs": needs(), "help": told, "voices": voices}
    )
    return head + b"\n" + runs(urgent)


def pattern_files() -> PatternFiles:
    """What tells sentences in need: the same for each site, see `made`."""
    heads, classes, files = [], [], list[bytes]()
    for name in LISTS:
        made = _compiled(name)
        entries = _by_sign(made)
        first, anywhere, starts = len(files), list[str](), list[str]()
        for own in in_files({sign: text.encode() for sign, text in entries.items()}, _ROOM):
            if is_anywhere(own[0]):
                anywhere.append("|".join(own))
            else:
                starts.append(own[0].partition("*")[0])
            files.append(compact_json({sign: entries[sign] for sign in own}))
        heads.append(compact_json([first, " ".join(starts), anywhere, made.spellings]))
        classes.append(compact_json(made.classes))
    return PatternFiles(tuple(heads), tuple(classes), tuple(files))


def _by_sign(made: _List) -> dict[str, str]:
    """Sign → the lines of which it is one. A text that is the whole question stands by its first word."""
    lines: dict[str, list[str]] = defaultdict(list)
    plain = {line: line.partition(" ")[2] for line in made.patterns}
    found = signs((pattern for pattern in plain.values() if not pattern.startswith("=")), made.classes)
    for line, pattern in plain.items():
        own = {pattern[1:].split()[0]} if pattern.startswith("=") else found[pattern]
        for sign in own:
            lines[sign].append(line)
    return {sign: "\n".join(own) for sign, own in lines.items()}


@cache
def _compiled(name: str) -> _List:
    made = _List()
    order = needs()
    need = ""
    for line in read_lines(f"crisis/{name}.txt"):
        if match := _NEED.match(line):
            need = str(order.index(match[1]))
        elif match := _CLASS.match(line):
            made.classes[match[1]] = _slot(match[2])
        elif match := _SPELLING.match(line):
            made.spellings.update(dict.fromkeys(map(_heard, match[1].split("|")), _heard(match[2])))
        elif line.startswith("="):
            made.patterns.update({f"{need} ={_spoken(text, made.spellings)}": None for text in line[1:].split("|")})
        else:
            made.patterns[f"{need} {' '.join(map(_slot, line.split()))}"] = None
    return made


def _spoken(words: str, spellings: Mapping[str, str]) -> str:
    return " ".join(spellings.get(word, word) for word in map(heard, folded_words(words)))


def _slot(written: str) -> str:
    sign = "-" if written.startswith("-") else ""
    return sign + "|".join("+".join(map(_heard, one.split("+"))) for one in written[len(sign) :].split("|"))


def _heard(written: str) -> str:
    """A word of a pattern; its `*` and the name of a class stay."""
    return written if written.startswith("@") else "*".join(map(heard, map(fold_word, written.split("*"))))

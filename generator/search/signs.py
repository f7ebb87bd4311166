"""The signs of a sentence in need: words without which no pattern of a list fits.

Patterns stand in small files by their signs, so that whoever asks about toddler groups need not load them all. Each pattern
names several things that must be there together ("nicht mehr" and "leben"); one of them is its sign, best one that people
seldom say otherwise.
"""

import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

from generator.search.language import german
from generator.search.normalise import fold, folded_words, heard

_OFTEN, _SOMETIMES, _ANYWHERE, _COPY = 20, 2, 40, 15
"""A small word counts as if people said it so often in everyday questions; what each time costs, in letters, since more is
loaded then; what a sign costs that may begin anywhere in a word, since every question asks for these; and what each sign of
a pattern costs, since the pattern stands with all of them."""
_ROUNDS = 6


def signs(patterns: Iterable[str], classes: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Pattern → its signs, words as patterns write them (`umbring*`): one of them is in each text that fits. `classes` are
    what patterns call `@name`."""
    choices = {pattern: _slots(pattern, classes) for pattern in patterns}
    chosen: set[str] = set()
    picks: dict[str, frozenset[str]] = {}
    for _ in range(_ROUNDS):
        picks = {pattern: _cheapest(slots, chosen) for pattern, slots in choices.items()}
        used = Counter(sign for pick in picks.values() for sign in pick)
        # What only one pattern needs is given up, so that this one may share the sign of another.
        chosen = {sign for sign in used if used[sign] > 1}
    return picks


def in_files(entries: Mapping[str, bytes], size: int) -> list[list[str]]:
    """Signs in their order, those that begin anywhere last, in files of about `size` bytes; `entries` are sign → what stands
    there. A word stands in one file with all signs that it may have: a file never begins with letters that a sign of the
    one before stands for."""
    files: list[list[str]] = []
    begins: list[str] = []
    room = 0
    for sign in sorted(entries, key=lambda sign: (is_anywhere(sign), sign)):
        begin = sign.partition("*")[0]
        is_held = sign.startswith(tuple(begins)) or (files and begin == files[-1][-1])
        if not files or is_anywhere(sign) != is_anywhere(files[-1][0]) or (room < len(entries[sign]) and not is_held):
            files.append([])
            room = size
        files[-1].append(sign)
        room -= len(entries[sign])
        if "*" in sign and begin:
            begins.append(begin)
    return files


def is_anywhere(sign: str) -> bool:
    """Whether a sign may begin anywhere in a word."""
    return sign.startswith("*")


def matches(sign: str, word: str) -> bool:
    """Whether a word is what a pattern means by `word`, `begin*`, `*end`, `*within*` or `begin*end`."""
    begin, *rest = sign.split("*")
    if not rest:
        return word == sign
    if len(rest) > 1:
        return rest[0] in word
    return len(word) >= len(begin) + len(rest[0]) and word.startswith(begin) and word.endswith(rest[0])


def _slots(pattern: str, classes: Mapping[str, str]) -> list[frozenset[str]]:
    """By part of a pattern that must be there the words of which one has to be."""
    return [_words(part, classes) for part in pattern.split() if not part.startswith("-")]


def _words(part: str, classes: Mapping[str, str]) -> frozenset[str]:
    found: set[str] = set()
    for side_by_side in part.split("|"):
        ones = [one for one in side_by_side.split("+") if one != "*"]
        sets = [_words(classes.get(one[1:], ""), classes) if one.startswith("@") else frozenset({one}) for one in ones]
        found |= min(filter(None, sets), key=lambda words: (sum(map(_cost, words)), sorted(words)), default=frozenset())
    return frozenset(found)


def _cheapest(slots: Sequence[frozenset[str]], chosen: Collection[str]) -> frozenset[str]:
    def cost(words: frozenset[str]) -> tuple[float, list[str]]:
        new = [word for word in words if word not in chosen]
        once = sum(len(word) / 2 + 1 + _cost(word) + _ANYWHERE * is_anywhere(word) for word in new)
        return once + _COPY * len(words), sorted(words)

    return min(slots, key=cost)


@cache
def _cost(sign: str) -> int:
    said, part = _said(), max(sign.split("*"), key=len)
    return _SOMETIMES * sum(said[word] for word in _with(part) if matches(sign, word))


def _with(part: str) -> set[str]:
    """The words that people say with these letters in them."""
    words, ends = _ends()
    return set(words[bisect_left(ends, part) : bisect_left(ends, part + chr(sys.maxunicode))])


@cache
def _ends() -> tuple[list[str], list[str]]:
    """What people say, once for each of its letters, in the order of what stands from there on; and that."""
    found = sorted((word[at:], word) for word in _said() for at in range(len(word)))
    return [word for _, word in found], [end for end, _ in found]


@cache
def _said() -> Counter[str]:
    """What people say in everyday questions, as it sounds → how often; small words count for many."""
    language = german()
    said = Counter(heard(word) for group in language.synonyms for text in group.say for word in folded_words(text))
    said.update(heard(fold(word)) for word in language.base_words)
    small = (*language.stop_words, *language.negations, *language.generic_words)
    return said + Counter(dict.fromkeys(map(heard, small), _OFTEN))

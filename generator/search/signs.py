"""The signs of a sentence in need: words without which no pattern of a list fits.

They are few, so that whoever asks about toddler groups need not load the whole list. Each pattern names several things that
must be there together ("nicht mehr" and "leben"); one of them is its sign, best one that people seldom say otherwise.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

from generator.search.language import german
from generator.search.normalise import fold, folded_words, heard

_OFTEN, _SOMETIMES = 20, 2
"""A small word counts as if people said it so often in everyday questions; and what each time costs, in letters: the whole
list is loaded then."""
_ROUNDS = 6


def signs(patterns: Iterable[str], classes: Mapping[str, str]) -> tuple[str, ...]:
    """Words as patterns write them (`umbring*`), sorted. `classes` are what patterns call `@name`."""
    choices = [_slots(pattern, classes) for pattern in patterns]
    chosen: set[str] = set()
    for number in range(_ROUNDS):
        picks = [_cheapest(slots, chosen) for slots in choices]
        used = Counter(sign for pick in picks for sign in pick)
        # What only one pattern needs is given up, so that this one may share the sign of another.
        chosen = {sign for sign in used if number == _ROUNDS - 1 or used[sign] > 1}
    return tuple(sorted(chosen))


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
        return sum(len(word) / 2 + 1 + _cost(word) for word in words if word not in chosen), sorted(words)

    return min(slots, key=cost)


@cache
def _cost(sign: str) -> int:
    begin, *rest = sign.split("*")
    if len(rest) == 1 and begin and rest[0]:
        return _SOMETIMES * sum(often for word, often in _said().items() if matches(sign, word))
    return _SOMETIMES * _said_as()[sign]


@cache
def _said_as() -> Counter[str]:
    """The same for each beginning, end and part of a word, as patterns write them."""
    counted = Counter(_said())
    for word, often in _said().items():
        ends = {end for at in range(len(word)) for end in (f"{word[: at + 1]}*", f"*{word[at:]}")}
        parts = {f"*{word[at:end]}*" for at in range(len(word)) for end in range(at + 2, len(word) + 1)}
        counted.update(dict.fromkeys(ends | parts, often))
    return counted


@cache
def _said() -> Counter[str]:
    """What people say in everyday questions, as it sounds → how often; small words count for many."""
    language = german()
    said = Counter(heard(word) for group in language.synonyms for text in group.say for word in folded_words(text))
    said.update(heard(fold(word)) for word in language.base_words)
    small = (*language.stop_words, *language.negations, *language.generic_words)
    return said + Counter(dict.fromkeys(map(heard, small), _OFTEN))

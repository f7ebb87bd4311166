"""The parts of a word in HanTa's model: what kinds a word can be, and where its basic form comes from.

It is what HanTa's `analyze_forward` and `analyze_viterbi` find, in half of their time: they ask for each part and kind
that might be, and a word that the model does not know has as many parts as it has pairs of letters.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import exp, log1p
from typing import Any, TypeVar

_EMPTY, _START = range(2)
"""HanTa's own numbers for what stands before a word."""
_KEPT = 3
"""Ways that are followed from a letter on, and those that are nearly as likely."""
_ENDING, _LONGEST = 4, 24
"""Letters at the end by which the model guesses what an unknown part is, and the length from which all are alike."""
_WHOLE = 4.6
"""What an unknown part loses that is the whole word."""
_LOWEST = -1e6
"""The logarithm of a chance that is none."""
_S = TypeVar("_S")
_State = tuple[int, int]
"""The kinds of the last two parts."""
_Row = dict[_State, tuple[float, _State, int]]
"""State → the logarithm of its chance, the state before it, and where its last part begins."""
_Chances = dict[int, float]
"""Kind → the logarithm of the chance of a part."""
_All = Sequence[Sequence[_Chances | None]]
"""For each place in a word, the chances of the parts that start there, the shortest first."""
_REMEMBERED = 500
"""Words: those of a sentence are asked for again."""


class Parts:
    """The parts that a model knows, and those that it guesses; what was worked out once is kept."""

    def __init__(self, tagger: Any) -> None:
        """Turn the model's tables round, from a part to its kinds."""
        self._tagger = tagger
        self._known: dict[str, _Chances] = {}
        for kind, parts in tagger.LP_m_t.items():
            for part, chance in parts.items():
                self._known.setdefault(part, {})[kind] = chance
        self._guessed: dict[tuple[str, int], _Chances] = {}
        self._guesses = lru_cache(maxsize=_REMEMBERED)(self._guesses_of)

    def kinds(self, word: str) -> list[tuple[int, float]]:
        """The kinds that a word in small letters can be, each with the logarithm of its chance, the likeliest first."""
        last: dict[_State, float] = {}
        for state, (chance, _, _) in self._table(word, None, self._guesses(word))[-1].items():
            for kind, step in self._tagger.LP_trans_final.get(state, ()):
                new, value = (state[1], kind), chance + step
                if value > _LOWEST and (new not in last or value > last[new]):
                    last[new] = value
        found: dict[int, float] = {}
        for (_, kind), value in last.items():
            found[-kind] = _added(found[-kind], value) if -kind in found else value
        return sorted(found.items(), key=lambda each: each[1], reverse=True)

    def way(self, word: str, target: int) -> list[tuple[int, int]]:
        """The likeliest parts of a word in small letters that make a word of a kind, each with its kind and its end.

        Parts that the model knows come first. Empty for a word that can't be of this kind.
        """
        within = self._tagger.reachability.get(target, frozenset())
        known = [[self._known.get(word[start:end]) for end in _ends(word, start)] for start in range(len(word))]
        return self._way(word, target, within, known) or self._way(word, target, within, self._guesses(word))

    def _way(self, word: str, target: int, within: frozenset[int], chances: _All) -> list[tuple[int, int]]:
        table = self._table(word, within, chances)
        ends = {
            state: chance + step
            for state, (chance, _, _) in table[-1].items()
            for kind, step in self._tagger.LP_trans_final.get(state, ())
            if kind == target and chance + step > _LOWEST
        }
        return _traced(table, ends, target)

    def _table(self, word: str, within: frozenset[int] | None, chances: _All) -> list[_Row]:
        """What may end behind each letter; `within` are the kinds of parts that may be, all where it is None."""
        table: list[_Row] = [{(_EMPTY, _START): (0.0, (_EMPTY, _EMPTY), 0)}, *({} for _ in word)]
        for start in range(len(word)):
            ways = [
                (state, [(kind, chance + step) for kind, step in steps if within is None or kind in within])
                for state, chance in likeliest(table[start], _KEPT)
                if (steps := self._tagger.LP_trans_nonfinal.get(state))
            ]
            for state, steps in ways:
                for end, found in enumerate(chances[start], start + 1):
                    if found:
                        _reach(table[end], state, start, steps, found)
        return table

    def _guesses_of(self, word: str) -> _All:
        """What each part of this word can be, guessed by its ending where the model does not know it."""
        return [[self._guess_in(word, word[start:end]) for end in _ends(word, start)] for start in range(len(word))]

    def _guess_in(self, word: str, part: str) -> _Chances:
        known = self._known.get(part)
        if len(word) >= 4 and len(part) <= 2:
            return known or {}
        guessed = self._guess(part[-_ENDING:], min(len(part), _LONGEST))
        if len(part) == len(word):
            guessed = {kind: chance - _WHOLE for kind, chance in guessed.items()}
        return guessed | known if known else guessed

    def _guess(self, ending: str, length: int) -> _Chances:
        found = self._guessed.get((ending, length))
        if found is None:
            model = self._tagger
            found = self._guessed[ending, length] = {
                kind: model.Int_t + few + model.LP_len_t[kind][length] + _by_ending(model.LP_s_t[kind], ending, length)
                for kind, few in model.LP_hapax_t.items()
                if kind in model.LP_s_t
            }
        return found


def _ends(word: str, start: int) -> range:
    return range(start + 1, len(word) + 1)


def _by_ending(endings: dict[str, float], ending: str, length: int) -> float:
    """By the longest ending that the model knows, which is shorter than the part."""
    sizes = range(min(_ENDING, length - 1), 0, -1)
    return next((endings[ending[-size:]] for size in sizes if ending[-size:] in endings), endings[""])


def _reach(row: _Row, before: _State, start: int, steps: list[tuple[int, float]], found: _Chances) -> None:
    for kind, chance in steps:
        if kind in found:
            new, value = (before[1], kind), chance + found[kind]
            if value > _LOWEST and (new not in row or value > row[new][0]):
                row[new] = (value, before, start)


def _added(one: float, other: float) -> float:
    """The logarithm of two chances together."""
    high, low = max(one, other), min(one, other)
    return high + log1p(exp(low - high))


def likeliest(row: Mapping[_S, tuple[float, *tuple[object, ...]]], most: int) -> list[tuple[_S, float]]:
    """The `most` likely states of a row, and those that are nearly as likely, each with the logarithm of its chance."""
    states = [(state, known[0]) for state, known in row.items()]
    if len(states) <= most:
        return states
    bound = sorted((chance for _, chance in states), reverse=True)[most] - 1
    return [(state, chance) for state, chance in states if chance >= bound]


def _traced(table: list[_Row], ends: dict[_State, float], target: int) -> list[tuple[int, int]]:
    if not ends:
        return []
    state, end = max(ends, key=lambda last: ends[last]), len(table) - 1
    found = [(target, len(table))]
    while end:
        found.append((state[1], end))
        _, state, end = table[end][state]
    return found[::-1]

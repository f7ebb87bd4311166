"""The parts of a word that the model of HanTa knows: where its basic form comes from, the dearest question of a text."""

from typing import Any

_EMPTY, _START = range(2)
"""HanTa's own numbers for what stands before a word."""
_KEPT = 3
"""Ways that are followed from a letter on, and those that are nearly as likely."""
_State = tuple[int, int]
"""The kinds of the last two parts."""
_Row = dict[_State, tuple[float, _State, int]]
"""State → the logarithm of its chance, the state before it, and where its last part begins."""


def way_through(tagger: Any, word: str, target: int) -> list[tuple[int, int]]:
    """The likeliest parts of a word in small letters that make a word of a kind, each with its kind and its end.

    It is what HanTa's `analyze_viterbi` finds first, without a call for each part and kind that might be. Empty where the
    word has parts that the model does not know: then HanTa guesses.
    """
    within, known = tagger.reachability.get(target, frozenset()), tagger.LP_m_t
    table: list[_Row] = [{(_EMPTY, _START): (0.0, (_EMPTY, _EMPTY), 0)}, *({} for _ in word)]
    for start in range(len(word)):
        for state, chance in _likely(table[start]):
            steps = [
                (kind, chance + step, known[kind])
                for kind, step in tagger.LP_trans_nonfinal.get(state, ())
                if kind in within
            ]
            for end in range(start + 1, len(word) + 1):
                part, row = word[start:end], table[end]
                for kind, before, parts in steps:
                    if part in parts:
                        new, value = (state[1], kind), before + parts[part]
                        if new not in row or value > row[new][0]:
                            row[new] = (value, state, start)
    return _traced(table, dict(_ends(tagger, table[-1], target)), target)


def _likely(row: _Row) -> list[tuple[_State, float]]:
    states = [(state, chance) for state, (chance, _, _) in row.items()]
    if len(states) <= _KEPT:
        return states
    bound = sorted((chance for _, chance in states), reverse=True)[_KEPT] - 1
    return [(state, chance) for state, chance in states if chance >= bound]


def _ends(tagger: Any, row: _Row, target: int) -> list[tuple[_State, float]]:
    """The states in which a word of the kind may end, with their chances."""
    return [
        (state, chance + step)
        for state, (chance, _, _) in row.items()
        for kind, step in tagger.LP_trans_final.get(state, ())
        if kind == target
    ]


def _traced(table: list[_Row], ends: dict[_State, float], target: int) -> list[tuple[int, int]]:
    if not ends:
        return []
    state, end = max(ends, key=lambda last: ends[last]), len(table) - 1
    found = [(target, len(table))]
    while end:
        found.append((state[1], end))
        _, state, end = table[end][state]
    return found[::-1]

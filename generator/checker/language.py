"""German words and their kinds, from the model of HanTa: loaded once, and only when it is needed."""

from functools import lru_cache
from typing import Any, NamedTuple

from generator.checker.known_parts import Parts, likeliest
from generator.checker.lists import read_words
from generator.checker.tokens import Token

_LONGEST = 60
"""Characters that the model is given of an address on the web: its work grows with their square."""
_MODEL = "morphmodel_ger.pgz"


class Tagged(NamedTuple):
    """A token with its kind of word (STTS tags in HanTa's spelling) and its basic form."""

    text: str
    start: int
    tag: str
    lemma: str
    low: str
    """The word in small letters."""

    @property
    def is_finite(self) -> bool:
        """A verb that carries the sentence: `hilft`, `kann`, also `Kommen` in `Kommen Sie`."""
        return self.tag.startswith("V") and (self.tag.endswith("(FIN)") or self.tag.endswith("(IMP)"))


@lru_cache(maxsize=1)
def _tagger() -> Any:
    from HanTa import HanoverTagger  # noqa: PLC0415 - costs 0.3 s, and unchanged texts need none of it

    tagger = HanoverTagger.HanoverTagger(_MODEL)
    parts, whole, all_kinds = Parts(tagger), tagger.analyze_viterbi, tagger.analyze_forward
    tagger.analyze_viterbi = lambda word, kind: parts.way(word, kind) or whole(word, kind)
    tagger.analyze_forward = lambda word: parts.kinds(word) or all_kinds(word)
    return tagger


def tag(tokens: tuple[Token, ...]) -> tuple[Tagged, ...]:
    """Tag the tokens of one sentence; a word with hyphens is read as its last part."""
    if not tokens:
        return ()
    words = [_readable(token) for token in tokens]
    return tuple(
        Tagged(token.text, token.start, kind, _lemma(word.lower(), kind), token.text.lower())
        for token, word, kind in zip(tokens, words, map(_with_zu, words, _likeliest_kinds(words)), strict=True)
    )


@lru_cache(maxsize=20_000)
def _with_zu(word: str, kind: str) -> str:
    """The kind of a verb, once it is known whether *zu* is inside: the model misses `anzuleinen` and sees it in `dazulernen`."""
    if not kind.startswith("VV") or not word.endswith("n"):
        return kind
    first, zu, verb = word.lower().partition("zu")
    while zu and first + "zu" in read_words("parts_with_zu.txt"):  # `hinzuzuziehen`, `zuzugeben`
        more, zu, verb = verb.partition("zu")
        first += f"zu{more}"
    if zu and first in read_words("parts_before_zu.txt") and len(verb) > 4 and verb[:2] != "ck":
        return "VV(IZU)"
    return "VV(INF)" if not zu and kind == "VV(IZU)" else kind


def _likeliest_kinds(words: list[str]) -> list[str]:
    """What HanTa's `tag_sent` finds, in a third of its time: it tries at each word all kinds, not those that it can be.

    Each row holds the states after a word: the last two kinds → the logarithm of their chance, and the state before.
    """
    rows: list[_Row] = [{(_EMPTY, _START): (0.0, ())}]
    steps_from = _tagger().LP_trans_word
    for word in words:
        row: _Row = {}
        kinds = _kinds_of(word, len(rows) > 1)
        for state, chance in likeliest(rows[-1], _KEPT):
            steps = steps_from[state]
            for kind, own in kinds:
                new, value = (state[1], kind), chance + steps[kind] + own
                if new not in row or value > row[new][0]:
                    row[new] = (value, state)
        rows.append(row)
    state = max(rows[-1], key=lambda last: rows[-1][last][0] + steps_from[last][_END])
    found = []
    for row in reversed(rows[1:]):
        found.append(str(_tagger().int2tag[state[1]]))
        state = row[state][1]
    return found[::-1]


_EMPTY, _START, _END = range(3)
"""HanTa's own numbers for what is no kind of word."""
_State = tuple[int, ...]
_Row = dict[_State, tuple[float, _State]]
_KEPT = 5
"""States that are followed from a word to the next, and those that are nearly as likely."""


@lru_cache(maxsize=50_000)
def _kinds_of(word: str, is_inside: bool) -> list[tuple[int, float]]:
    """The kinds that a word can be, with the logarithm of the chance, in the model's order; a capital counts inside only."""
    chances = dict(_tagger()._tag_word(word, cutoff=5, casesensitive=is_inside, conditional=True))
    own = [(kind, chances[kind]) for kind in _all_kinds() if kind in chances]
    return own or [(kind, 0.0) for kind in _all_kinds()]  # of a word that is unknown, any


@lru_cache(maxsize=1)
def _all_kinds() -> list[int]:
    steps = next(iter(_tagger().LP_trans_word.values()))
    return [kind for kind in steps if kind != _END]


@lru_cache(maxsize=50_000)
def _lemma(low: str, kind: str) -> str:
    """The basic form of a word in small letters: half of the work, and texts say most words more than once."""
    return str(_tagger().analyze(low, pos=kind)[0])


def _readable(token: Token) -> str:
    """Give HanTa a form that it knows: `Amt` for `Jugend-Amt`, `bezahlen` for `be-zahlen`."""
    text = token.text.replace("·", "-").replace("\u00ad", "").strip("-")[:_LONGEST]
    if token.kind != "word" or "-" not in text:
        return text or token.text[:_LONGEST]
    last = text.rpartition("-")[2]
    if text[0].islower():
        return text.replace("-", "")
    return last.capitalize() if len(last) > 2 else text


@lru_cache(maxsize=20_000)
def word_tags(word: str) -> tuple[str, ...]:
    """The kinds of word that a form can be, the likeliest first."""
    return tuple(str(tag) for tag, _ in _tagger().tag_word(word[:_LONGEST], cutoff=8))


@lru_cache(maxsize=8)
def stems(kind: str) -> dict[str, float]:
    """All stems of a kind (`NN`, `VV`, `ADJ`, …) that the model knows, with the logarithm of their frequency."""
    tagger = _tagger()
    return dict(tagger.LP_m_t.get(tagger.tag2int[kind]) or {})


def is_common_word(low: str) -> bool:
    """Tell whether a word in small letters stands in the model's list of whole words or among its noun stems."""
    return low in _tagger().cache or low in stems("NN")

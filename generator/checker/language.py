"""German words and their kinds, from the model of HanTa: loaded once, and only when it is needed."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from generator.checker.tokens import Token

_LONGEST = 60
"""Characters that the model is given of an address on the web: its work grows with their square."""
_MODEL = "morphmodel_ger.pgz"


@dataclass(frozen=True, slots=True)
class Tagged:
    """A token with its kind of word (STTS tags in HanTa's spelling) and its basic form."""

    text: str
    start: int
    tag: str
    lemma: str

    @property
    def is_finite(self) -> bool:
        """A verb that carries the sentence: `hilft`, `kann`, also `Kommen` in `Kommen Sie`."""
        return self.tag.startswith("V") and (self.tag.endswith("(FIN)") or self.tag.endswith("(IMP)"))

    @property
    def low(self) -> str:
        """The word in small letters."""
        return self.text.lower()


@lru_cache(maxsize=1)
def _tagger() -> Any:
    from HanTa import HanoverTagger  # noqa: PLC0415 - costs 0.3 s, and unchanged texts need none of it

    tagger = HanoverTagger.HanoverTagger(_MODEL)
    # The model guesses each word that it does not know from its letters, anew wherever the word stands.
    tagger.analyze_forward = lru_cache(maxsize=50_000)(tagger.analyze_forward)
    return tagger


def tag(tokens: tuple[Token, ...]) -> tuple[Tagged, ...]:
    """Tag the tokens of one sentence; a word with hyphens is read as its last part."""
    if not tokens:
        return ()
    words = [_readable(token) for token in tokens]
    kinds = _tagger().tag_sent(words, taglevel=0)
    return tuple(
        Tagged(token.text, token.start, kind, _lemma(word.lower(), kind))
        for token, word, kind in zip(tokens, words, map(str, kinds), strict=True)
    )


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

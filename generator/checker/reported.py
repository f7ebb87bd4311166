"""Find the Konjunktiv I: what somebody else is said to have said (`Der Antrag sei zu spät`)."""

from collections.abc import Iterator, Sequence

from generator.checker.clauses import cut_clauses
from generator.checker.infinitives import is_governed
from generator.checker.language import Tagged, stems
from generator.checker.lists import read_words
from generator.checker.past import without_prefixes

_FIRST = frozenset({"ich", "du"})


def find_reported(tagged: Sequence[Tagged]) -> Iterator[Tagged]:
    """Every form of the Konjunktiv I that is nothing else where it stands."""
    if not any(_may_be(token) for token in tagged):
        return
    for clause in cut_clauses(tagged):
        tokens = clause.tokens
        if any(token.low in _FIRST for token in tokens):
            continue
        for place, token in enumerate(tokens):
            if _may_be(token) and _is_reported(tokens, place):
                yield token


def _may_be(token: Tagged) -> bool:
    if token.text in read_words("reported_in_front.txt"):
        return True
    if token.text[0].isupper():
        return False
    if token.low in read_words("reported_forms.txt"):
        return True
    return token.tag == "VV(FIN)" and _is_stem_with_e(token.low)


def _is_stem_with_e(low: str) -> bool:
    """`komme`, `prüfe`, not `machte`: the stem of a verb and an *e*."""
    if not low.endswith("e") or len(low) < 4:
        return False
    verbs = stems("VV").keys() | stems("VVnp").keys()
    return any(stem in verbs for stem in without_prefixes(low[:-1]))


def _is_reported(tokens: Sequence[Tagged], place: int) -> bool:
    """A third person stands before it, or right after it. A verb alone is a request: `Bitte bringe Papier mit`."""
    token = tokens[place]
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if token.lemma == "sein" and following is not None and following.text == "es":
        return True  # `Sei es Sport oder Musik`
    if token.lemma == "sein" and token.text[0].isupper():
        return False  # `Seien Sie pünktlich`
    if token.low == "sei" and place and tokens[place - 1].low == "auch":  # `Wie dem auch sei`
        return True
    if token.low == "seien":
        return following is None or following.text != "Sie"
    if token.text == "Möge" or any(_is_third(tokens, index) for index in range(place)):
        return True
    has_noun = any(before.tag in {"NN", "NE"} for before in tokens[:place])
    known = has_noun or token.low in read_words("reported_forms.txt")
    return bool(
        known
        and place
        and following
        and (following.tag in {"ART", "PPOSAT", "PIAT"} or following.low in read_words("third_persons.txt"))
    )


def _is_third(tokens: Sequence[Tagged], place: int) -> bool:
    token = tokens[place]
    if token.low in read_words("third_persons.txt"):
        return token.text != "Sie" or not token.start
    is_noun = token.tag in {"NN", "NNA", "NE", "NNI"} and token.text[0].isupper()
    return is_noun and token.low != "gott" and not is_governed(tokens, place)

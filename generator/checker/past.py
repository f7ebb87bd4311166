"""Find the Präteritum: strong forms by a list, weak forms by their ending and the model's verb stems."""

import re
from collections.abc import Iterator, Sequence

from generator.checker.clauses import cut_clauses
from generator.checker.language import Tagged, stems, word_tags
from generator.checker.lists import read_in_order, read_words

_WEAK = re.compile(r"^(?P<stem>\w{2,}?)(?P<middle>e?)te(n|st|t)?$")


def find_past_verbs(tagged: Sequence[Tagged]) -> Iterator[Tagged]:
    """Every past form except of *sein*, *haben* and the modal verbs."""
    candidates = [token for token in tagged if _may_be_past(token)]
    if not candidates:
        return
    finite = {verb.start for clause in cut_clauses(tagged) for verb in clause.finite}
    for token in candidates:
        if token.start in finite or token.is_finite:
            yield token


def _may_be_past(token: Tagged) -> bool:
    low = token.low.replace("-", "")
    if token.text[0].isupper() and token.start:
        return False
    if low in read_words("no_past_verbs.txt") or low in read_words("subjunctive.txt"):
        return False
    if low in read_words("past_of_werden.txt"):
        return True
    return token.tag.startswith("VV") and (_is_strong(low) or _is_weak(low))


def _is_strong(low: str) -> bool:
    forms = read_words("strong_past.txt")
    return any(form in forms for form in without_prefixes(low))


def _is_weak(low: str) -> bool:
    """`machte`, `arbeitete`, but not `warte`, `leisten`, `heirate`: there the *t* belongs to the stem."""
    match = _WEAK.match(low)
    if match is None:
        return False
    verbs = stems("VV").keys() | stems("VVnp").keys()
    if any(stem in verbs for stem in without_prefixes(match["stem"] + match["middle"] + "t")):
        return False
    known = any(stem in verbs for stem in without_prefixes(match["stem"]))
    return known or word_tags(low)[:1] == ("VV(FIN)",)


def without_prefixes(form: str) -> Iterator[str]:
    """The form itself and what is left after one or two prefixes: `bekam`, `kam`."""
    yield form
    for prefix in read_in_order("verb_prefixes.txt"):
        if form.startswith(prefix) and len(form) >= len(prefix) + 3:
            yield from without_prefixes(form[len(prefix) :])

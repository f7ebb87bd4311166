"""Find clauses whose comma was forgotten: `Das ist für Eltern die Hilfe brauchen`."""

import itertools
from collections.abc import Sequence

from generator.checker.clauses import Clause, ends_with_infinitive, ends_with_verb, find_finite
from generator.checker.language import Tagged, word_tags
from generator.checker.lists import read_words

_NOUNS = frozenset({"NN", "NNA", "NNI", "NE", "PIS"})
_SUBJECTS = frozenset({"PPER", "PIS", "ART", "PPOSAT", "PRF", "PIAT"})


def bare_clause_in(clause: Clause) -> int | None:
    """The place where another clause starts inside this one without a mark; 0 where it stands in front."""
    if _asks_in_front(clause.tokens):
        return 0
    return next((place for place in range(1, len(clause.tokens)) if _starts_here(clause, place)), None)


def _asks_in_front(tokens: Sequence[Tagged]) -> bool:
    """`Wer Hilfe braucht bekommt sie`, `Alles was Sie sagen bleibt geheim`, `Dort wo wir wohnen ist es laut`: two verbs side by side."""
    second = tokens[1].low if len(tokens) > 1 else ""
    points = (second == "was" and tokens[0].low in read_words("before_relative.txt")) or (
        second == "wo" and tokens[0].tag == "ADV"
    )
    asks = tokens[0].low in read_words("bare_asking_words.txt") and len(tokens) > 1 and not tokens[1].is_finite
    pairs = itertools.pairwise(tokens[2:-1])
    return (points or asks) and any(
        verb.tag.startswith("V") and _carries(verb) and following.is_finite for verb, following in pairs
    )


def _starts_here(clause: Clause, place: int) -> bool:
    tokens, rest = clause.tokens, clause.tokens[place:]
    token = rest[0]
    if token.low in read_words("infinitive_openers.txt") and (token.low == "um" or token.tag in {"KOUI", "APPR"}):
        return ends_with_infinitive(rest)
    if _starts_relative(tokens, place):
        return _is_relative(tokens, place)
    if token.low == "je":
        return len(rest) > 2 and rest[1].low.endswith(("er", "mehr")) and ends_with_verb(rest)
    if token.low in read_words("bare_clause_openers.txt") and token.tag in {"KOUS", "KON", "PROAV", "ADV"}:
        if token.low in {"damit", "solange"} and (
            len(rest) < 3 or rest[1].tag not in _SUBJECTS | _NOUNS or _is_helped(tokens[:-1])
        ):
            return False
        return len(clause.finite) > 1 or (_finite_before(tokens, place) and ends_with_verb(rest))
    compares = token.low == "wie" and any(before.low in {"so", "genauso"} for before in tokens[:place])
    asks = token.low in read_words("bare_asking_words.txt") and not compares
    is_helped = _is_helped(tokens[:place]) and rest[-1].tag.endswith("(INF)")
    return asks and not is_helped and _finite_before(tokens, place) and len(rest) > 2 and _is_clause(rest)


def _finite_before(tokens: Sequence[Tagged], place: int) -> bool:
    return bool(find_finite(tokens[:place]))


def _is_clause(tokens: Sequence[Tagged]) -> bool:
    """The verb at the end, and none right behind the first word."""
    return ends_with_verb(tokens) and not tokens[1].is_finite and tokens[-2].tag != "PTKZU"


def _starts_relative(tokens: Sequence[Tagged], place: int) -> bool:
    """A noun, then *die*; or a noun, a preposition, *dem* and somebody: `ein Ort an dem Sie spielen`."""
    token, before = tokens[place], tokens[place - 1]
    if token.low not in read_words("relative_pronouns.txt") or place + 1 >= len(tokens):
        return False
    if before.tag in _NOUNS or before.low in read_words("before_relative.txt"):
        return before.text[0].isupper() or before.low in read_words("before_relative.txt")
    is_phrase = before.tag == "APPR" and place > 1 and tokens[place - 2].tag in _NOUNS
    return is_phrase and tokens[place + 1].tag in _SUBJECTS


def _is_relative(tokens: Sequence[Tagged], place: int) -> bool:
    """A verb for the clause, and another one for the sentence, before it or right behind it."""
    rest = tokens[place:]
    finite = find_finite(tokens[:place])
    if finite:
        helped = _is_helped(tokens[:place])
        last = rest[-1]
        if not last.tag.startswith("V") or rest[-2].tag == "PTKZU" or rest[1].is_finite:
            return False
        inner = [token for token in rest if token.tag.startswith(("VM", "VA")) and token is not last]
        if helped:
            return _carries(last) and not _is_basic(last)
        return _carries(last) or bool(inner)
    for index in range(2, len(rest) - 1):
        verb, following = rest[index], rest[index + 1]
        if verb.tag.startswith("V") and _carries(verb) and following.tag.startswith("V") and _carries(following):
            together = following.tag.startswith(("VM", "VA")) or verb.tag.startswith(("VM", "VA"))
            goes_on = index + 2 < len(rest)
            if goes_on or (together and following.tag.startswith("VV") and _carries(following)):
                return True
    return False


def _is_helped(tokens: Sequence[Tagged]) -> bool:
    return any(_takes_infinitive(verb) for verb in tokens if verb.tag.startswith("V"))


def _takes_infinitive(verb: Tagged) -> bool:
    """`können`, `werden`, `gehen`: the verb at the end of the sentence belongs to them."""
    has_helper = verb.tag.startswith("VM") or (verb.tag.startswith("VA") and verb.lemma.lower() != "sein")
    return has_helper or verb.lemma.lower() in read_words("verbs_with_infinitive.txt")


def _carries(verb: Tagged) -> bool:
    return verb.is_finite or any(tag.startswith("V") and tag.endswith("(FIN)") for tag in word_tags(verb.text))


def _is_basic(verb: Tagged) -> bool:
    """A form that may be a basic form or a participle as well: `bekommen`."""
    return any(tag.startswith("V") and tag.endswith(("(INF)", "(PP)")) for tag in word_tags(verb.text))

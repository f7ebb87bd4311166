"""LS10: few negations, and never two in one clause.

Purpose: a negation is easily overread. At times it is needed; the page shows it bold. So one is a hint, two are an error.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Verneinungen sind zu vermeiden.“

PASS:
    Der Kurs ist kostenlos.
FAIL:
    Sie müssen nicht allein kommen.
    Das ist nicht ohne Hilfe möglich.
"""

from collections.abc import Iterator

from generator.checker.lists import read_words
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_BOUNDARY = frozenset(",;:.?!–()")


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find negations; two in one clause are an error."""
    negations = read_words("negations.txt")
    previous: Token | None = None
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        low = token.text.lower()
        if low in _BOUNDARY or low in read_words("negation_boundaries.txt"):
            previous = None
        following = tokens[index + 1].text.lower() if index + 1 < len(tokens) else ""
        doubled = previous is not None and previous.text.lower() == "nicht" and _denies(low)
        is_one_expression = low == "nicht" and following in read_words("after_nicht.txt")
        if (low not in negations and not doubled) or is_one_expression:
            continue
        if previous is not None:
            words = f"{previous.text} … {token.text}"
            message = "Hier stehen 2 Verneinungen. Zusammen sind sie schwer zu verstehen."
            yield hit(sentence, previous.start, words, message, "Bitte ohne Verneinung sagen, was gilt.", Level.ERROR)
        elif low in negations:
            message = f"„{token.text}“ ist eine Verneinung."
            yield hit(sentence, token.start, token.text, message, "Geht es auch ohne? Dann bitte sagen, was ist.")
        previous = token


def _denies(low: str) -> bool:
    """Tell whether a word is a negation only together with *nicht*: `nicht ohne`, `nicht unwichtig`."""
    return low == "ohne" or low in read_words("denying_adjectives.txt")


RULE = Rule("LS10", Level.HINT, (bitv("1"), network("Wörter: positive Sprache")), sentence=check)

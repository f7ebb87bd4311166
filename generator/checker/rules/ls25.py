"""LS25: „Sie“ is one person in a clause.

Purpose: „Sie“ is the reader. Where somebody else is called „sie“ at the beginning of a sentence, nobody hears who does
what to whom.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 4: „Es sind kurze, gebräuchliche Begriffe … zu verwenden.“

PASS:
    Die Hebammen untersuchen Sie.
    Sie rufen an, und wir helfen Ihnen.
    Hier dürfen Sie ganz Sie selbst sein.
FAIL:
    Sie untersuchen Sie und Ihr Baby.
    Dann beraten Sie Sie.
"""

from collections.abc import Iterator
from itertools import zip_longest

from generator.checker.lists import read_words
from generator.checker.rule import Hit, Rule, bitv, hit
from generator.checker.sentence import Sentence
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_ADDRESS, _SELF = "Sie", "selbst"
_MARKS = frozenset(',;:.?!–()„“"')


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the second „Sie“ of a clause."""
    first: Token | None = None
    for token, following in zip_longest(sentence.tokens, sentence.tokens[1:]):
        if token.text in _MARKS or token.text.lower() in read_words("clause_joiners.txt"):
            first = None
        elif token.text == _ADDRESS and first is None:
            first = token
        elif token.text == _ADDRESS and first is not None and not (following and following.text == _SELF):
            message = "Hier steht 2-mal „Sie“. Wer ist gemeint?"
            suggestion = "Bitte sagen, wer es tut, zum Beispiel: „Die Hebammen untersuchen Sie.“"
            yield hit(sentence, first.start, f"{_ADDRESS} … {_ADDRESS}", message, suggestion)


RULE = Rule("LS25", Level.WARNING, (bitv("4"),), sentence=check)

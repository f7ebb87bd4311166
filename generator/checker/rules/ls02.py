"""LS02: short sentences. More than 10 words: hint. More than 12: warning. More than 15: error.

Purpose: a short sentence can be kept in mind. A word with hyphens counts once, a telephone number too.
Level: „Wenn …“ in front has a pause in its middle, so it is an error from 19 words on.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 5: „Es sind kurze Sätze mit klarer Satzgliederung zu bilden.“

PASS:
    Das Jugend-Amt hilft Ihnen und Ihrem Kind.
FAIL:
    Das Jugend-Amt hilft allen Eltern und Kindern in der Stadt und in den Dörfern mit Geld und mit Rat.
"""

from collections.abc import Iterator

from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_LIMITS = ((15, Level.ERROR), (12, Level.WARNING), (10, Level.HINT))
_LONGEST_WITH_CONDITION = 18


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find a sentence with too many words."""
    count = count_words(sentence)
    level = next((level for limit, level in _LIMITS if count > limit), None)
    if level is Level.ERROR and sentence.words[0].text == "Wenn" and count <= _LONGEST_WITH_CONDITION:
        level = Level.WARNING
    if level is not None:
        message = f"Der Satz hat {count} Wörter. Das ist zu lang."
        yield hit(sentence, 0, sentence.text, message, "Bitte 2 kurze Sätze daraus machen.", level)


def count_words(sentence: Sentence) -> int:
    """Count words as readers do: groups of digits next to each other are one number."""
    count, after_number = 0, False
    for token in sentence.tokens:
        is_number = token.kind == "number"
        if token.kind != "mark" and not (is_number and after_number):
            count += 1
        after_number = is_number or (after_number and token.text in "/-–+")
    return count


RULE = Rule("LS02", Level.ERROR, (bitv("5"), network("Sätze: kurze Sätze")), sentence=check)

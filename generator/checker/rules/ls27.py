"""LS27: no attribute with words of its own before a noun.

Purpose: „die vom Amt bezahlten Kurse“ puts a whole sentence between the article and its noun.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 5: „Es sind kurze Sätze mit klarer Satzgliederung zu bilden.“

PASS:
    Die neuen Kurse sind am Montag.
    Das Amt bezahlt die Kurse.
FAIL:
    Die vom Amt bezahlten Kurse sind am Montag.
    Bitte zahlen Sie den für das Kind fälligen Betrag.
"""

from collections.abc import Iterator

from generator.checker.attributes import find_attributes
from generator.checker.rule import Hit, Rule, bitv, hit
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find every attribute with words of its own."""
    for attribute in find_attributes(sentence.tagged):
        words = sentence.text[attribute.first.start : attribute.noun.start + len(attribute.noun.text)]
        message = f"Vor „{attribute.noun.text}“ stehen viele Wörter: „{words}“."
        yield hit(sentence, attribute.first.start, words, message, "Bitte einen eigenen Satz daraus machen.")


RULE = Rule("LS27", Level.WARNING, (bitv("5"),), sentence=check)

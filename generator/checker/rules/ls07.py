"""LS07: no noun with *der* or *einer* and another noun after it.

Purpose: „das Haus der Familie“ is a genitive in disguise. „zum Beispiel der Vater“ is none.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Genitiv-Konstruktionen sind zu vermeiden.“

PASS:
    Das ist das Haus von der Familie.
    Das Kind hilft der Mutter.
FAIL:
    Das ist das Haus der Familie.
"""

from collections.abc import Iterator

from generator.checker.genitive import find_weak_genitives
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find nouns that belong together by a genitive."""
    for genitive in find_weak_genitives(sentence.tagged):
        start = (genitive.head or genitive.determiner).start
        words = sentence.text[start : genitive.noun.start + len(genitive.noun.text)]
        suggestion = "Bitte mit „von“ schreiben, zum Beispiel: „das Haus von der Familie“."
        yield hit(sentence, start, words, f"Das ist wohl ein Genitiv: „{words}“.", suggestion)


RULE = Rule("LS07", Level.WARNING, BITV + "1", sentence=check)

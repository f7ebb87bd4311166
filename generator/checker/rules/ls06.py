"""LS06: no genitive with an article or a possessive.

Purpose: the second case is hard to read; *von* says the same.
Level: a genitive before a name is mostly part of a name itself („Offenbarung des Johannes“), so it is a warning.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Genitiv-Konstruktionen sind zu vermeiden.“

PASS:
    Das ist die Schule von dem Kind.
    Dieses Haus ist neu.
FAIL:
    Das ist die Schule des Kindes.
    Die Freunde Ihrer Tochter dürfen mitkommen.
"""

from collections.abc import Iterator

from generator.checker.advice import with_von
from generator.checker.genitive import Genitive, find_strong_genitives
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find genitives that their article or their place gives away."""
    for genitive in find_strong_genitives(sentence.tagged):
        start = (genitive.head or genitive.determiner).start
        words = sentence.text[start : genitive.noun.start + len(genitive.noun.text)]
        level = Level.WARNING if _is_name(sentence.text, genitive) else None
        yield hit(
            sentence, start, words, f"Hier steht ein Genitiv: „{words}“.", _advice(sentence.text, genitive), level
        )


def _is_name(text: str, genitive: Genitive) -> bool:
    """`Eid des Hippokrates`, `Mitglied des Deutschen Bundestages`: a name, or an adjective with a capital."""
    between = text[genitive.determiner.start + len(genitive.determiner.text) : genitive.noun.start].strip()
    return genitive.noun.tag == "NE" or between[:1].isupper()


def _advice(text: str, genitive: Genitive) -> str:
    between = text[genitive.determiner.start + len(genitive.determiner.text) : genitive.noun.start].strip()
    return f"Bitte mit „von“ schreiben: „{with_von(genitive, between)}“."


RULE = Rule("LS06", Level.ERROR, (bitv("1"), network("Wörter: Genitiv")), sentence=check)

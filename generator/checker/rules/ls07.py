"""LS07: no noun with *der* or *einer* and another noun after it, and no genitive without an article.

Purpose: „das Haus der Familie“ is a genitive in disguise. „zum Beispiel der Vater“ is none. „die Hilfe junger Eltern“ and
„Annas Mutter“ show by an ending alone who belongs to whom.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Genitiv-Konstruktionen sind zu vermeiden.“

PASS:
    Das ist das Haus von der Familie.
    Das Kind hilft der Mutter.
FAIL:
    Das ist das Haus der Familie.
    Das ist die Sprache junger Eltern.
    Annas Mutter hilft mit.
"""

from collections.abc import Iterator

from generator.checker.advice import bare_with_von, with_von
from generator.checker.bare_genitive import find_bare_genitives
from generator.checker.genitive import Genitive, find_weak_genitives
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find nouns that belong together by a genitive."""
    text = sentence.text
    seen = set()
    for genitive in find_weak_genitives(sentence.tagged):
        seen.add(genitive.noun)
        between = text[genitive.determiner.start + len(genitive.determiner.text) : genitive.noun.start].strip()
        yield _hit(sentence, genitive, with_von(genitive, between))
    for genitive in find_bare_genitives(sentence.tagged):
        if genitive.noun in seen:
            continue
        own = text[genitive.determiner.start : genitive.noun.start + len(genitive.noun.text)]
        yield _hit(sentence, genitive, bare_with_von(genitive, own))


def _hit(sentence: Sentence, genitive: Genitive, better: str) -> Hit:
    start = (genitive.head or genitive.determiner).start
    words = sentence.text[start : genitive.noun.start + len(genitive.noun.text)]
    suggestion = f"Bitte mit „von“ schreiben: „{better}“." if better else "Bitte mit „von“ oder „für“ schreiben."
    return hit(sentence, start, words, f"Das ist wohl ein Genitiv: „{words}“.", suggestion)


RULE = Rule("LS07", Level.WARNING, (bitv("1"), network("Wörter: Genitiv")), sentence=check)

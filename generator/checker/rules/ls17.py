"""LS17: numbers are digits; *ein* and *eine* stay words.

Purpose: „3“ is seen at once, „drei“ has to be read.
Source: rule book of the Easy Language network; BITV 2.0 Anlage 2 Teil 2 Nr. 4 („kurze, gebräuchliche Begriffe“)

PASS:
    Der Kurs dauert 3 Tage.
    Geben Sie gut acht.
FAIL:
    Der Kurs dauert drei Tage.
"""

from collections.abc import Iterator

from generator.checker.numbers import find_number_words
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find numbers written as words."""
    for number in find_number_words(sentence.text, sentence.words):
        message = f"Die Zahl „{number.text}“ ist ein Wort."
        yield hit(sentence, number.start, number.text, message, f"Bitte so schreiben: „{number.digits}“.")


RULE = Rule("LS17", Level.ERROR, (bitv("4"), network("Zahlen und Zeichen: Zahlen")), sentence=check)

"""LS05: no passive.

Purpose: readers want to know who does what. *werden* with a participle hides it.
The future (`Sie werden kommen`), becoming (`Er wird krank`) and states (`ist geöffnet`) are not meant,
but what was done to a thing is (`ist auf Deutsch geschrieben`).
Level: error where somebody must do something (`muss ausgefüllt werden`): the reader has to know who. Any other passive
is a warning: 6.6 of 100 real Easy Language sentences use one, and people of the target group have kept them.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Passiv-Konstruktionen sind zu vermeiden.“

PASS:
    Das Amt prüft den Antrag.
    Sie werden bald Post bekommen.
FAIL:
    Der Antrag wird vom Amt geprüft.
    Das Formular muss ausgefüllt werden.
"""

from collections.abc import Iterator

from generator.checker.passive import Passive, find_passives
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find every passive of the sentence."""
    for passive in find_passives(sentence.tagged):
        first, second = sorted((passive.helper, passive.participle), key=lambda token: token.start)
        close = second.start - first.start - len(first.text) <= 1
        words = f"{first.text}{' ' if close else ' … '}{second.text}"
        level = None if passive.is_duty else Level.WARNING
        yield hit(sentence, first.start, words, f"Hier steht das Passiv: „{words}“.", _advice(passive), level)


def _advice(passive: Passive) -> str:
    verb = passive.participle.lemma if passive.participle.lemma.endswith("n") else passive.participle.text
    return f"Bitte sagen, wer es tut: „Wir …“, „Sie …“ oder „Das Amt …“ und dann das Wort „{verb}“."


RULE = Rule("LS05", Level.ERROR, (bitv("1"), network("Wörter: aktive Wörter")), sentence=check)

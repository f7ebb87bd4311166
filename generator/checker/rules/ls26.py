"""LS26: say who must or can do something; no „ist zu stellen“, „haben abzugeben“, „lässt sich buchen“.

Purpose: these forms say *must* and *can* without these words, and mostly without anybody who does it.
Level: „leicht zu lesen“ is what many readers know, so it is a hint.
People who let somebody do something are not meant („Lassen Sie sich beraten“).
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Passiv-Konstruktionen sind zu vermeiden.“ These stand for a passive.

PASS:
    Sie müssen den Antrag beim Amt abgeben.
    Das Büro ist zu.
    Lassen Sie sich beraten.
FAIL:
    Der Antrag ist beim Amt zu stellen.
    Sie haben den Antrag bis Mai abzugeben.
    Der Termin lässt sich online buchen.
"""

from collections.abc import Iterator

from generator.checker.infinitives import Duty, DutyKind, find_duties
from generator.checker.rule import Hit, Rule, bitv, hit
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find every hidden duty and possibility."""
    for duty in find_duties(sentence.tagged):
        first, second = sorted((duty.helper, duty.verb), key=lambda token: token.start)
        words = f"{first.text} … {'zu ' if duty.has_zu and second is duty.verb else ''}{second.text}"
        level = Level.HINT if duty.is_judged else None
        yield hit(sentence, first.start, words, *_texts(duty, words), level)


def _texts(duty: Duty, words: str) -> tuple[str, str]:
    one, several = ("kann", "können") if duty.kind is DutyKind.CAN else ("muss", "müssen")
    message = f"„{words}“ ist schwer zu verstehen. Es heißt: Jemand {one} es tun."
    return message, f"Bitte sagen, wer es tun {one}: „Sie {several} … {duty.basic}“."


RULE = Rule("LS26", Level.WARNING, (bitv("1"),), sentence=check)

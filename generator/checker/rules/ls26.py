"""LS26: say who must or can do something; no „ist zu stellen“, „haben abzugeben“, „lässt sich buchen“.

Purpose: these forms say *must* and *can* without these words, and mostly without anybody who does it.
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
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_MEANING: dict[DutyKind, tuple[str, str]] = {
    "be": ("muss", "müssen"),
    "can": ("kann", "können"),
    "have": ("muss", "müssen"),
    "let": ("kann", "können"),
}


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find every hidden duty and possibility."""
    for duty in find_duties(sentence.tagged):
        first, second = sorted((duty.helper, duty.verb), key=lambda token: token.start)
        with_zu = duty.kind != "let" and not duty.verb.tag.endswith("(IZU)")
        words = f"{first.text} … {'zu ' if with_zu and second is duty.verb else ''}{second.text}"
        yield hit(sentence, first.start, words, *_texts(duty, words))


def _texts(duty: Duty, words: str) -> tuple[str, str]:
    one, several = _MEANING[duty.kind]
    message = f"„{words}“ ist schwer zu verstehen. Es heißt: Jemand {one} es tun."
    return message, f"Bitte sagen, wer es tun {one}: „Sie {several} … {duty.basic}“."


RULE = Rule("LS26", Level.WARNING, BITV + "1", sentence=check)

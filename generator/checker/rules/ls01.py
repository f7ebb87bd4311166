"""LS01: every sentence stands on a line of its own.

Purpose: readers find the end of a thought at the end of the line.
A call of one word („Achtung!“) may stand before its sentence.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 10: „Jeder Satz beginnt mit einer neuen Zeile.“

PASS:
    Wir helfen Ihnen am 15. August.
    Die Beratung kostet nichts.
FAIL:
    Wir helfen Ihnen. Die Beratung kostet nichts.
"""

import re
from collections.abc import Iterator

from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_CALL = re.compile(r"\w+!")


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find a sentence that does not start its line."""
    before = sentence.line.text[: sentence.start].strip()
    if not sentence.is_first and sentence.words and not _CALL.fullmatch(before):
        message = "In dieser Zeile steht mehr als ein Satz."
        yield hit(sentence, 0, sentence.text, message, f"Bitte eine neue Zeile beginnen mit: {_start(sentence)}")


def _start(sentence: Sentence) -> str:
    words = sentence.text.split()
    return f"„{' '.join(words[:4])}{' …' if len(words) > 4 else ''}“"


RULE = Rule("LS01", Level.ERROR, (bitv("10"), network("Gestaltung: jeder Satz in einer neuen Zeile")), sentence=check)

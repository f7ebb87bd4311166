"""LS23: speak to the reader; no „man“, no „Antragsteller“.

Purpose: „Sie“ tells readers that they are meant. „Das nennt man …“ gives a name to what was explained, and stays.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 2: „Die Leserinnen oder Leser sollten … persönlich angesprochen werden.“

PASS:
    Sie können sich anmelden.
    Das nennt man Bewilligung.
FAIL:
    Hier kann man sich anmelden.
    Interessierte rufen uns an.
"""

import re
from collections.abc import Iterator
from functools import cache

from generator.checker.lists import alternatives, read_lines, read_words
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary, fold
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find words that keep the reader at a distance."""
    naming = [found.span() for found in _naming().finditer(sentence.text)]
    for word in sentence.words:
        if word.text == "man" or (word.text == "Man" and not word.start):
            if any(start <= word.start < end for start, end in naming):
                continue
            yield hit(sentence, word.start, word.text, "„Man“ spricht niemanden an.", "Bitte „Sie“ schreiben.")
        elif word.text[0].isupper() and fold(word.text) in read_words("distant_words.txt"):
            message = f"„{word.text}“ spricht die Leser nicht an."
            yield hit(sentence, word.start, word.text, message, "Bitte „Sie“ schreiben, zum Beispiel: „Sie bekommen …“")


@cache
def _naming() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b{alternatives(read_lines('naming_with_man.txt'))}(?!\w)")


RULE = Rule("LS23", Level.WARNING, (bitv("2"), network("Texte: persönliche Anrede")), sentence=check)

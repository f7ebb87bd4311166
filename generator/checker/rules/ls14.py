"""LS14: no abbreviations and no words in capitals, except those that everybody knows (WC, PC).

Purpose: a short form has to be known; the words in full can be read.
Level: short forms of the list, office letters (SGB, ASD) and common words in capitals are errors. Capitals that the
program does not know may be a name (UEFA, AWO), so they are a warning.
A text that explains the short form itself („Die Abkürzung ist: BuT.“) is fine.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Abkürzungen … sind zu vermeiden.“

PASS:
    Das ist zum Beispiel ein Kurs.
    Hier ist ein WC.
FAIL:
    Das ist z. B. ein Kurs.
    Die Hilfe steht im SGB.
"""

import re
from collections.abc import Iterator
from functools import cache

from generator.checker.abbreviations import find_abbreviations
from generator.checker.explained import is_explained
from generator.checker.language import is_common_word
from generator.checker.lists import alternatives, read_table, read_words
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Reading, Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_CAPITALS = re.compile(r"(?<![\w])[A-ZÄÖÜ]{2,}\d*(?![\w])")
_ROMAN = re.compile(r"^[IVX]+$")


def check(reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find short forms of the list, and runs of capitals, that the text does not explain itself."""
    for sentence in reading.sentences:
        for found in (*_short_forms(sentence), *_capitals(sentence, vocabulary)):
            if not _explains(reading, found.words.rstrip(".")):
                yield found


def _explains(reading: Reading, short: str) -> bool:
    return is_explained(reading, lambda token: token.text.rstrip(".") == short, is_short=True)


def _short_forms(sentence: Sentence) -> Iterator[Hit]:
    taken = _taken(sentence)
    for found in find_abbreviations(sentence.text):
        message = f"„{found.text}“ ist eine Abkürzung."
        yield hit(sentence, found.start, found.text, message, f"Bitte so schreiben: „{found.full}“.")
    yield from _unknown_short_forms(sentence, taken)


def _taken(sentence: Sentence) -> set[int]:
    found = find_abbreviations(sentence.text)
    return {place for short in found for place in range(short.start, short.start + len(short.text))}


def _capitals(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    if not vocabulary.is_whole:
        return  # it may be a word that is explained
    known, taken = read_words("capitals.txt") | vocabulary.explained, _taken(sentence)
    for word in sentence.words:
        for run in _CAPITALS.finditer(word.text):
            start = word.start + run.start()
            if run.group() in known or start in taken or _ROMAN.match(run.group()):
                continue
            level = None if _is_surely_wrong(run.group()) else Level.WARNING
            message = f"„{run.group()}“ ist nur mit großen Buchstaben geschrieben."
            suggestion = "Bitte das ganze Wort schreiben. Nur den ersten Buchstaben groß."
            yield hit(sentence, start, run.group(), message, suggestion, level)


def _unknown_short_forms(sentence: Sentence, taken: set[int]) -> Iterator[Hit]:
    """`Sekr. ist`, `Mo-Fr`: a full stop before a small letter ends no sentence, so it cuts a word."""
    web = [(token.start, token.end) for token in sentence.tokens if token.kind == "web"]
    for match in _cut_word().finditer(sentence.text):
        if (
            match.start() in taken
            or _ROMAN.match(match.group()[:-1])
            or any(start <= match.start() < end for start, end in web)
        ):
            continue
        message = f"„{match.group()}“ ist wohl eine Abkürzung."
        yield hit(sentence, match.start(), match.group(), message, "Bitte das ganze Wort schreiben.", Level.WARNING)


@cache
def _cut_word() -> re.Pattern[str]:
    day = alternatives(read_table("days.txt"))
    return re.compile(rf"(?<![\w.@/-])(?:[^\W\d_]{{2,}}\.(?=(?:-[A-ZÄÖÜ]|\s[a-zäöüß]))|{day}\s?[-–/]\s?{day}(?!\w))")


def _is_surely_wrong(capitals: str) -> bool:
    """Letters of an office, or a common word in capitals: not a name."""
    return capitals in read_words("office_letters.txt") or (len(capitals) > 3 and is_common_word(capitals.lower()))


RULE = Rule("LS14", Level.ERROR, (bitv("1"), network("Wörter: Abkürzungen")), text=check)

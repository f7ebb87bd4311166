"""LS20: no italics, no footnotes, no „siehe“.

Purpose: slanted letters are hard to read; who has to look elsewhere loses the place.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 6 and 9; rule book of the Easy Language network

PASS:
    Sehen Sie den Film?
FAIL:
    Mehr dazu: siehe unten.
    Das kostet 5 Euro.¹
"""

import re
from collections.abc import Iterator
from functools import cache

from generator.checker.lists import alternatives, read_in_order
from generator.checker.markdown import EMPHASIS
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Reading, Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_ITALICS = (*EMPHASIS, re.compile(r"</?(?:i|em|cite)>"))
_FOOTNOTE = re.compile(r"\[\^?\d+\]|[¹²³⁴⁵⁶⁷⁸⁹](?!\w)|(?<=\w)[†‡]|(?<=[a-zäöüß.!?])\*+(?=[\s.,!?]|$)|\[\^\w+\]")
_RAISED = re.compile(r"</?sup>")
_NOTE = ("Hier steht eine Fuß-Note.", "Bitte die Erklärung als Satz schreiben.")


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find marks of footnotes and the word „siehe“."""
    slanted = [found.span() for pattern in EMPHASIS for found in pattern.finditer(sentence.text)]
    for match in _FOOTNOTE.finditer(sentence.text):
        is_mark = any(start < match.end() and match.start() < end for start, end in slanted)
        if not is_mark and not _is_measure(sentence.text, match):
            yield hit(sentence, match.start(), match.group(), *_NOTE)
    for match in _see().finditer(sentence.text):
        suggestion = "Bitte schreiben, was dort steht. Oder einen Link setzen."
        yield hit(
            sentence, match.start(), match.group(), "„Siehe“ schickt die Leser an eine andere Stelle.", suggestion
        )


def check_text(reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find slanted and raised words in the text as it was written."""
    for line in reading.passage.lines:
        written = line.raw or line.text
        for match in (match for pattern in _ITALICS for match in pattern.finditer(written)):
            words = match.group().strip("*_")
            place = max(line.text.find(words), 0)
            yield Hit(line, place, words, "Schräge Buchstaben sind schwer zu lesen.", "Bitte fett schreiben: **Wort**.")
        for match in _RAISED.finditer(written):
            yield Hit(line, max(line.text.find(match.group()), 0), match.group(), *_NOTE)


@cache
def _see() -> re.Pattern[str]:
    parts, compared = (alternatives(read_in_order(name)) for name in ("after_see.txt", "after_compare.txt"))
    return re.compile(
        r"(?i)(?<![\w-])siehe(?![\w-])|(?<![\w.])s\.\s?[ou]\.|(?<![\w.])vgl\."
        rf"|(?<![\w.])s\.\s(?={parts}\s?\d)|\bvergleiche(?=\s{compared}\b)"
    )


def _is_measure(text: str, match: re.Match[str]) -> bool:
    """`m²` and `m³` are measures."""
    return match.group() in {"²", "³"} and text[: match.start()].endswith(("m", "km", "cm"))


RULE = Rule("LS20", Level.ERROR, (bitv("6 und 9"), network("Texte: Verweise")), sentence=check, text=check_text)

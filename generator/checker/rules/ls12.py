"""LS12: long compounds are split.

Purpose: a run of 14 letters or more that holds two nouns is read in parts. From 20 letters on it is an error.
The county's word list knows the split best, then the parts of words that the model knows.
For a hard word that has an easy one („Kita“), the advice is that one.
A small word of 16 letters or more („einkommensabhängig“) has no hyphen to be read by, and is a warning.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 4: „Zusammengesetzte Substantive sind durch Bindestrich zu trennen.“

PASS:
    Die Kranken-Versicherung zahlt den Kurs.
    Die Veranstaltungen kosten nichts.
FAIL:
    Die Krankenversicherung zahlt den Kurs.
    Der Preis ist einkommensabhängig.
"""

import re
from collections.abc import Iterator

from generator.checker.compounds import has_two_nouns, join_parts, split_by_list, split_by_parts
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.synonyms import easier_word
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_WARN, _FAIL, _SMALL = 14, 20, 16
_RUN = re.compile(rf"[^\W\d_]{{{_WARN},}}")


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find long runs of letters that can be split."""
    for word in sentence.words:
        for run in _RUN.finditer(word.text):
            if run.group()[0].islower() and not run.start():
                if len(run.group()) >= _SMALL:
                    message = f"Das Wort „{run.group()}“ ist lang."
                    suggestion = "Bitte ein kurzes Wort nehmen. Oder mit mehr Wörtern sagen, was gemeint ist."
                    yield hit(sentence, word.start, run.group(), message, suggestion, Level.WARNING)
                continue
            parts = _split(run.group())
            if not parts:
                continue
            level = Level.ERROR if len(run.group()) >= _FAIL else Level.WARNING
            message = f"Das Wort „{run.group()}“ ist lang."
            better = easier_word(run.group()) or join_parts(parts, vocabulary.mark)
            suggestion = f"Bitte so schreiben: „{better}“."
            yield hit(sentence, word.start + run.start(), run.group(), message, suggestion, level)


def _split(run: str) -> tuple[str, ...]:
    """The parts of a compound of two nouns or of a word on the list; empty for any other word."""
    listed = split_by_list(run)
    if listed:
        return listed
    parts = split_by_parts(run)
    return parts if has_two_nouns(parts) else ()


RULE = Rule("LS12", Level.WARNING, (bitv("4"), network("Wörter: kurze Wörter, Binde-Strich")), sentence=check)

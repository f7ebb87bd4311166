"""LS28: no sayings and no pictures.

Purpose: many readers take words as they are. „Wir haben ein offenes Ohr“ is about an ear then.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 4: „Es sind kurze, gebräuchliche Begriffe und Redewendungen zu verwenden.“

PASS:
    Wir hören Ihnen zu.
    Das Ohr tut weh.
FAIL:
    Wir haben ein offenes Ohr für Sie.
    Wir stehen Ihnen mit Rat und Tat zur Seite.
"""

import re
from collections.abc import Iterator
from functools import cache

from generator.checker.lists import alternatives, read_lines
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the first saying of the list."""
    for pattern, beside in _sayings():
        found = pattern.search(sentence.text)
        if found and (beside is None or beside.search(sentence.text)):
            message = f"„{found.group()}“ ist eine Redewendung oder ein Bild. Nicht alle verstehen das."
            yield hit(sentence, found.start(), found.group(), message, _advice(_meanings()[pattern.pattern]))
            return


def _advice(meaning: str) -> str:
    if meaning == "-":
        return "Bitte sagen, was gemeint ist."
    return f"Bitte sagen, was gemeint ist, zum Beispiel: „{meaning}“."


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    """The pattern of each saying, what it means, and the pattern of what stands beside it, or nothing."""
    rows = []
    for entry in read_lines("idioms.txt"):
        words, meaning, *beside = entry.split("\t")
        stems = rf"\b{alternatives(f'{stem}*' for stem in beside[0].split())}" if beside else ""
        body = r"\s+".join(re.escape(word).replace(r"\*", r"[\w-]*") for word in words.split())
        rows.append((rf"(?<![\w-]){body}(?![\w-])", meaning, stems))
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


@cache
def _sayings() -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None], ...]:
    return tuple(
        (re.compile(words, re.IGNORECASE), re.compile(beside, re.IGNORECASE) if beside else None)
        for words, _, beside in _rows()
    )


@cache
def _meanings() -> dict[str, str]:
    return {words: meaning for words, meaning, _ in _rows()}


RULE = Rule("LS28", Level.WARNING, BITV + "4", sentence=check)

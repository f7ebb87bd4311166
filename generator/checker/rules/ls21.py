"""LS21: more than 3 things become a list.

Purpose: a list shows how many things there are.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 7: „Aufzählungen mit mehr als drei Punkten sind durch Listen zu gliedern.“

PASS:
    Wir kochen, spielen und singen.
FAIL:
    Sie brauchen Stifte, Papier, Kleber und eine Schere.
"""

from collections.abc import Iterator

from generator.checker.lists import read_words
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.sentence import Sentence
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_MOST_WORDS = 4


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find an enumeration of more than 3 things in one sentence."""
    parts = _parts(sentence.tokens)
    if parts and parts[0][0].text == "Wenn":
        parts = parts[1:]
    if len(parts) < 3:
        return
    last_is_pair = any(token.text in read_words("last_joins.txt") for token in parts[-1][: _MOST_WORDS + 1])
    inner = parts[1:-1]
    if any(
        not part or len(part) > _MOST_WORDS or part[0].text.lower() in read_words("clause_openers.txt")
        for part in inner
    ):
        return
    count = len(parts) + (1 if last_is_pair else 0)
    if count > 3 and _are_things(parts, last_is_pair):
        words = sentence.text[parts[1][0].start : parts[-1][-1].end]
        yield hit(
            sentence,
            parts[1][0].start,
            words,
            f"Hier stehen {count} Dinge in einem Satz.",
            "Bitte eine Liste schreiben.",
        )


def _parts(tokens: tuple[Token, ...]) -> list[list[Token]]:
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.text == ",":
            parts.append([])
        elif token.kind != "mark":
            parts[-1].append(token)
    return parts if all(parts) else []


def _are_things(parts: list[list[Token]], last_is_pair: bool) -> bool:
    """Tell an enumeration from a date or an address: without *und* it needs 4 short parts with words."""
    if any(all(token.kind == "number" for token in part) for part in parts):
        return False
    return last_is_pair or len(parts[-1]) <= _MOST_WORDS


RULE = Rule("LS21", Level.WARNING, BITV + "7", sentence=check)

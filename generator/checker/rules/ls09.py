"""LS09: no Konjunktiv II.

Purpose: what could be is harder to read than what is. A closed list of forms decides.
*möchte* is easy and allowed; *gingen* and *ließen* are past forms as well and never reported.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Konjunktiv-Konstruktionen sind zu vermeiden.“

PASS:
    Ich möchte Hilfe.
    Vielleicht kommt das Kind.
FAIL:
    Sie könnten uns anrufen.
"""

from collections.abc import Iterator

from generator.checker.lists import read_table, read_words
from generator.checker.past import without_prefixes
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.sentence import Sentence
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the forms of the closed list."""
    for index, word in enumerate(sentence.words):
        if _is_on_list(word) and not _is_noun(sentence, index, word):
            message = f"„{word.text}“ ist eine Möglichkeits-Form."
            yield hit(sentence, word.start, word.text, message, _advice(word.text.lower()))


def _advice(low: str) -> str:
    advice = read_table("subjunctive_advice.txt")
    return next((advice[stem] for stem in advice if low.startswith(stem)), "Bitte sagen, was wirklich ist.")


def _is_on_list(word: Token) -> bool:
    """The form itself, or what a separable part hides: `stattfände`, `teilnähmen`."""
    forms = read_words("subjunctive.txt")
    low = word.text.lower()
    return low in forms or (
        len(low) > 6 and word.text[0].islower() and any(form in forms for form in without_prefixes(low))
    )


def _is_noun(sentence: Sentence, index: int, word: Token) -> bool:
    """Tell `die Würde` from `Würde das helfen?`: a capital inside the sentence, or no subject after it."""
    if not word.text[0].isupper():
        return False
    if word.start > 1:
        return sentence.text[word.start - 2 : word.start] != ": "
    following = sentence.words[index + 1].text.lower() if index + 1 < len(sentence.words) else ""
    return word.text == "Würde" and following not in read_words("after_verb.txt")


RULE = Rule("LS09", Level.ERROR, BITV + "1", sentence=check)

"""LS09: no Konjunktiv.

Purpose: what could be is harder to read than what is, and what somebody else is said to have said even more.
*möchte* is easy and allowed; *gingen* and *ließen* are past forms as well and never reported.
Level: forms of the closed list are errors. *sollte* may be the past, and a Konjunktiv I is known by what stands beside
it: both are a warning.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Konjunktiv-Konstruktionen sind zu vermeiden.“

PASS:
    Ich möchte Hilfe.
    Vielleicht kommt das Kind.
FAIL:
    Sie könnten uns anrufen.
    Sie sollten früh kommen.
    Das Amt sagt: Der Antrag sei zu spät gekommen.
"""

from collections.abc import Iterator

from generator.checker.lists import read_table, read_words
from generator.checker.past import without_prefixes
from generator.checker.reported import find_reported
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the forms of the closed list, *sollte*, and the Konjunktiv I."""
    for index, word in enumerate(sentence.words):
        if _is_on_list(word) and not _is_noun(sentence, index, word):
            message = f"„{word.text}“ ist eine Möglichkeits-Form."
            yield hit(sentence, word.start, word.text, message, _advice(word.text.lower()))

    for word in sentence.words:
        if word.text.lower() in read_words("forms_of_sollte.txt"):
            message = f"„{word.text}“ ist meistens eine Möglichkeits-Form."
            yield hit(sentence, word.start, word.text, message, _advice(word.text.lower()), Level.WARNING)
    for verb in find_reported(sentence.tagged):
        message = f"„{verb.text}“ ist eine Möglichkeits-Form. So steht es in der Zeitung."
        suggestion = "Bitte sagen, was ist. Oder mit einem Doppel-Punkt: „Das Amt sagt: …“"
        yield hit(sentence, verb.start, verb.text, message, suggestion, Level.WARNING)


def _advice(low: str) -> str:
    advice = read_table("subjunctive_advice.txt")
    return next((advice[stem] for stem in advice if low.startswith(stem)), "Bitte sagen, was wirklich ist.")


def _is_on_list(word: Token) -> bool:
    """The form itself, or what a separable part hides: `stattfände`, `teilnähmen`."""
    forms = read_words("subjunctive.txt")
    low = word.text.lower()
    if low in read_words("no_subjunctives.txt"):
        return False
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


RULE = Rule("LS09", Level.ERROR, (bitv("1"), network("Wörter: Konjunktiv")), sentence=check)

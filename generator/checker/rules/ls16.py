"""LS16: one word for one thing on a page.

Purpose: two words for one thing look like two things.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 3: „Begriffe sind durchgängig in gleicher Weise zu verwenden.“

PASS:
    Die Kita ist neu. | Die Kita hat einen Garten.
FAIL:
    Die Kita ist neu. | Der Kinder-Garten hat einen Spiel-Platz.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from generator.checker.language import Tagged
from generator.checker.lists import read_in_order, read_lines
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.sentence import Reading, Sentence
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary, fold
from generator.problems import Level


@cache
def _groups() -> dict[str, tuple[int, str]]:
    """Every form of every word, with the number of its group and its basic form."""
    forms: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(read_lines("synonyms.txt")):
        for word in (word.strip() for word in line.split(",")):
            for ending in ("", *read_in_order("synonym_endings.txt")):
                forms.setdefault(fold(word) + ending, (number, word))
    return forms


def _members(sentence: Sentence) -> Iterator[tuple[Token, int, str]]:
    """The words of a sentence that belong to a group; verbs by their basic form, also `Rufen Sie … an`."""
    verbs = {verb.start: verb for verb in _basic_forms(sentence)} if _has_verb_of_group(sentence) else {}
    for token in sentence.words:
        verb = verbs.get(token.start)
        number, word = _groups().get(fold(token.text), (-1, ""))
        if verb is not None:
            number, word = _groups().get(verb.lemma, (-1, ""))
        if number >= 0 and (verb is not None or token.text[0].isupper() == word[0].isupper()):
            yield token, number, word


@cache
def _verb_starts() -> tuple[str, ...]:
    """The first 3 letters of every verb of the list: a sentence without them needs no model."""
    starts = {word.removeprefix("an")[:3] for _, word in _groups().values() if word[0].islower()}
    return (*starts, *read_in_order("synonym_verb_starts.txt"))


def _has_verb_of_group(sentence: Sentence) -> bool:
    return any(word.text.lower().startswith(_verb_starts()) for word in sentence.words)


def _basic_forms(sentence: Sentence) -> Iterator[Tagged]:
    """The verbs of a sentence with their basic form; a part at the end (`an`) is put in front."""
    part = next((token.low for token in sentence.tagged if token.tag == "PTKVZ"), "")
    for token in sentence.tagged:
        if token.tag.startswith("VV"):
            lemma = token.lemma.lower()
            whole = part + lemma if part and part + lemma in _groups() else lemma
            yield replace(token, lemma=whole)


def check(reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the first place where a second word of a group stands."""
    first: dict[int, str] = {}
    told: set[str] = set()
    for sentence in reading.sentences:
        for token, number, word in _members(sentence):
            known = first.setdefault(number, word)
            if known != word and word not in told:
                told.add(word)
                message = f"Auf dieser Seite stehen 2 Wörter für eine Sache: „{known}“ und „{token.text}“."
                yield hit(sentence, token.start, token.text, message, f"Bitte immer „{known}“ schreiben.")


RULE = Rule("LS16", Level.WARNING, BITV + "3", text=check)

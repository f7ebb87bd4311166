"""Corrections that need no thought: split words of the county's list, digits for numbers, short forms in full."""

from dataclasses import dataclass

from generator.checker.abbreviations import find_abbreviations
from generator.checker.compounds import join_parts, split_by_list
from generator.checker.limits import is_too_long
from generator.checker.numbers import find_number_words
from generator.checker.tokens import split_sentences, tokenize
from generator.checker.vocabulary import Vocabulary

_LONG = 14


@dataclass(frozen=True, slots=True)
class Replacement:
    """Some characters of a line and what to write instead."""

    start: int
    end: int
    new: str
    rule: str


def find_replacements(text: str, vocabulary: Vocabulary) -> tuple[Replacement, ...]:
    """Everything in a line that is certain, from left to right, without overlaps."""
    found: list[Replacement] = []
    for start, sentence in split_sentences(text):
        found += [_moved(replacement, start) for replacement in _in_sentence(sentence, vocabulary)]
    chosen: list[Replacement] = []
    for replacement in sorted(found, key=lambda item: (item.start, -item.end)):
        if not chosen or replacement.start >= chosen[-1].end:
            chosen.append(replacement)
    return tuple(chosen)


def certain_fix(text: str, vocabulary: Vocabulary) -> str:
    """Apply what is certain to one line: LS12 by the word list only, LS14 known short forms, LS17 digits.

    A line that is too long to be checked stays as it is.
    """
    if is_too_long(text):
        return text
    for replacement in reversed(find_replacements(text, vocabulary)):
        text = text[: replacement.start] + replacement.new + text[replacement.end :]
    return text


def _moved(replacement: Replacement, by: int) -> Replacement:
    return Replacement(replacement.start + by, replacement.end + by, replacement.new, replacement.rule)


def _in_sentence(sentence: str, vocabulary: Vocabulary) -> list[Replacement]:
    words = tokenize(sentence)
    found: list[Replacement] = []
    for word in words:
        parts = split_by_list(word.text) if len(word.text) >= _LONG and word.text.isalpha() else ()
        if parts and word.text[0].isupper():
            found.append(Replacement(word.start, word.end, join_parts(parts, vocabulary.mark), "LS12"))
    for short in find_abbreviations(sentence):
        if short.is_certain and _stands_alone(sentence, short.start + len(short.text)):
            found.append(Replacement(short.start, short.start + len(short.text), short.full, "LS14"))
    for number in find_number_words(sentence, words):
        if number.is_certain:
            found.append(Replacement(number.start, number.start + len(number.text), number.digits, "LS17"))
    return found


def _stands_alone(sentence: str, end: int) -> bool:
    """At the end a short form shares its full stop with the sentence, and `usw.und` lacks a space: a person has to look."""
    return end < len(sentence) and not sentence[end].isalnum()

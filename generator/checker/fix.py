"""Corrections that need no thought: split words of the county's list, digits for numbers, short forms in full."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.checker.abbreviations import find_abbreviations
from generator.checker.compounds import join_parts, split_by_list
from generator.checker.limits import is_too_long
from generator.checker.markdown import hidden_spans
from generator.checker.numbers import find_number_words
from generator.checker.passage import Line, Passage
from generator.checker.rules import ls01
from generator.checker.sentence import read
from generator.checker.tokens import split_sentences, tokenize
from generator.checker.vocabulary import Vocabulary
from generator.problems import Problem

_LONG = 14


@dataclass(frozen=True, slots=True)
class Replacement:
    """Some characters of a line and what to write instead."""

    start: int
    end: int
    new: str
    rule: str


def find_replacements(text: str, vocabulary: Vocabulary) -> tuple[Replacement, ...]:
    """Everything in a line that is certain, from left to right, without overlaps: LS12 by the word list, LS14, LS17.

    Link targets and addresses stay, and so does a line that is too long to be checked.
    """
    if is_too_long(text):
        return ()
    found: list[Replacement] = []
    for start, sentence in split_sentences(text):
        found += [_moved(replacement, start) for replacement in _in_sentence(sentence, vocabulary)]
    chosen: list[Replacement] = []
    hidden = list(hidden_spans(text)) if found else []
    for replacement in sorted(found, key=lambda item: (item.start, -item.end)):
        is_words = not any(start < replacement.end and replacement.start < end for start, end in hidden)
        if is_words and (not chosen or replacement.start >= chosen[-1].end):
            chosen.append(replacement)
    return tuple(chosen)


def unsplit(line: Line, vocabulary: Vocabulary) -> Iterator[Problem]:
    """The sentences of a line that need lines of their own: only a person knows where these belong."""
    for sentence in read(Passage((line,))).sentences:
        for found in ls01.check(sentence, vocabulary):
            message = f"{found.message} Von selbst wird sie nicht getrennt."
            place = line.path, line.line, line.column + found.start
            suggestion = found.suggestion
            yield Problem(ls01.RULE.id, ls01.RULE.level, message, *place, words=found.words, suggestion=suggestion)


def replaced(text: str, replacements: tuple[Replacement, ...]) -> str:
    """A line with everything in it replaced."""
    for replacement in reversed(replacements):
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

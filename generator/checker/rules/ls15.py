"""LS15: hard words are explained.

Purpose: a word of the must-explain list needs an entry in the glossary. Then the page explains it where it first stands.
Level: a word that many readers have met before, or that has an easy sense, too (marked "bekannt" and "mehrdeutig" in the
list) is only a warning. So are words that offices write and few people say, long words with a hard part, and words that
few people write at all.
A text that explains the word itself („Ein Antrag ist …“, „Das heißt: Antrag“) is fine, too.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 4: „Abstrakte Begriffe und Fremdwörter sind zu vermeiden oder … zu erläutern.“

PASS:
    Eine Bewilligung ist ein Brief vom Amt.
FAIL:
    Sie bekommen eine Bewilligung.
    Bitte melden Sie das unverzüglich.
    Das ist die Ermessensentscheidung.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.checker.explained import is_explained
from generator.checker.hard_words import HardWord, find_hard_words, listed_word
from generator.checker.lists import read_table, read_words
from generator.checker.marks import in_mark
from generator.checker.rare_words import hard_part, is_rare, office_word_of
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Reading, Sentence
from generator.checker.synonyms import easier_word
from generator.checker.tokens import split_sentences
from generator.checker.vocabulary import Vocabulary, fold
from generator.problems import Level


@dataclass(frozen=True, slots=True)
class _Found:
    """A hard word in a sentence, and what is said about it."""

    word: str
    text: str
    start: int
    message: str
    suggestion: str
    level: Level


def check(reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the first place of each hard word that nobody explains."""
    if not vocabulary.is_whole:
        return
    glossary = vocabulary.explained_folded
    seen: set[str] = set()
    for sentence in reading.sentences:
        for found in (*_listed(sentence, vocabulary), *_others(sentence, glossary)):
            if found.word in seen:
                continue
            seen.add(found.word)
            if fold(found.word) not in glossary and fold(found.text) not in glossary and not _explains(reading, found):
                # What a heading names, the text below it tells mostly, in words that no rule knows.
                level = Level.WARNING if sentence.line.kind == "heading" else found.level
                yield hit(sentence, found.start, found.text, found.message, found.suggestion, level)


def _explains(reading: Reading, found: _Found) -> bool:
    whole = fold(found.text)
    return is_explained(
        reading, lambda token: fold(token.text) == whole or (listed_word(token.text) or token.text) == found.word
    )


def _listed(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[_Found]:
    where = "steht nicht im Wörter-Buch" if vocabulary.explained_in else "wird hier nicht erklärt"
    for found in find_hard_words(sentence.words, sentence.text):
        message = f"„{found.text}“ ist ein schweres Wort. Es {where}."
        level = Level.WARNING if found.is_doubtful else Level.ERROR
        easy = easier_word(found.word)
        advice = f"Bitte ein leichtes Wort nehmen{f': „{easy}“' if easy else ''}. Oder das Wort {_explained(found, vocabulary)}"
        yield _Found(found.word, found.text, found.start, message, advice, level)


def _explained(found: HardWord, vocabulary: Vocabulary) -> str:
    """How to explain a word: in a file of the site, or in the text itself where there is no site."""
    if not vocabulary.explained_in:
        return f"im Text erklären, zum Beispiel: „{in_mark(found.word, vocabulary.mark)} heißt: {found.explanation}“"
    sentences = [f'"{piece}"' for _, piece in split_sentences(found.explanation or "…")]
    entry = f"word: {found.word}, hard: [{found.joined}], explanation: [{', '.join(sentences)}]"
    return f"in {vocabulary.explained_in} erklären, zum Beispiel: {entry}"


def _others(sentence: Sentence, glossary: frozenset[str]) -> Iterator[_Found]:
    """Words that are on no must-explain list: of offices, with a hard part, or rare."""
    for before, token in zip((None, *sentence.tagged), sentence.tagged, strict=False):
        if not token.text[0].isalpha() or listed_word(token.text):
            continue
        office, part = office_word_of(token), hard_part(token.text)
        if part and (fold(part) in glossary or fold(listed_word(part) or part) in glossary):
            part = None  # the glossary explains what is hard in it
        if office:
            message = f"„{token.text}“ ist ein Wort von Ämtern. Nicht alle kennen es."
            suggestion = f"Bitte leichter sagen, zum Beispiel: „{read_table('office_words.txt')[office]}“."
        elif part:
            message = f"In „{token.text}“ steckt ein schweres Wort: „{part}“."
            suggestion = "Bitte ein leichtes Wort nehmen oder das Wort erklären."
        elif is_rare(token) and not (before and before.low in read_words("before_places.txt")):
            message = f"„{token.text}“ ist ein seltenes Wort. Nicht alle kennen es."
            suggestion = "Bitte ein Wort aus dem Alltag nehmen oder das Wort erklären."
        else:
            continue
        yield _Found(office or token.low, token.text, token.start, message, suggestion, Level.WARNING)


RULE = Rule(
    "LS15", Level.ERROR, (bitv("4"), network("Wörter: einfache Wörter, Fach-Wörter und Fremd-Wörter")), text=check
)

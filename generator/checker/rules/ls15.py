"""LS15: hard words are explained.

Purpose: a word of the must-explain list needs an entry in the glossary. Then the page explains it where it first stands.
Level: a word that many readers have met before (marked "bekannt" in the list) is only a warning.
A text that explains the word itself („Ein Antrag ist …“, „Das heißt: Antrag“) is fine, too.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 4: „Abstrakte Begriffe und Fremdwörter sind zu vermeiden oder … zu erläutern.“

PASS:
    Eine Bewilligung ist ein Brief vom Amt.
FAIL:
    Sie bekommen eine Bewilligung.
"""

import re
from collections.abc import Iterator
from functools import cache

from generator.checker.hard_words import HardWord, find_hard_words
from generator.checker.lists import alternatives, read_in_order, read_lines
from generator.checker.rule import BITV, Hit, Rule, hit
from generator.checker.sentence import Reading, Sentence
from generator.checker.tokens import split_sentences
from generator.checker.vocabulary import Vocabulary, fold
from generator.problems import Level


def check(reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the first place of each hard word that nobody explains."""
    if not vocabulary.is_whole:
        return
    glossary = vocabulary.explained_folded
    seen: set[str] = set()
    for sentence in reading.sentences:
        for found in find_hard_words(sentence.words):
            if found.word in seen:
                continue
            seen.add(found.word)
            if fold(found.word) in glossary or fold(found.text) in glossary or _is_explained(reading, found):
                continue
            yield _hit(sentence, found)


def _hit(sentence: Sentence, found: HardWord) -> Hit:
    sentences = [f'"{piece}"' for _, piece in split_sentences(found.explanation or "…")]
    message = f"„{found.text}“ ist ein schweres Wort. Es steht nicht im Wörter-Buch."
    suggestion = (
        "Bitte ein leichtes Wort nehmen. Oder das Wort in content/glossary.yml erklären, "
        f"zum Beispiel: word: {found.word}, hard: [{found.joined}], explanation: [{', '.join(sentences)}]"
    )
    level = Level.WARNING if found.is_familiar else None
    return hit(sentence, found.start, found.text, message, suggestion, level)


def _is_explained(reading: Reading, found: HardWord) -> bool:
    word = re.escape(found.text)
    before = alternatives(read_in_order("before_explained.txt"))
    explains = alternatives(read_lines("explaining_words.txt"))
    says = re.compile(rf"^({before}\s+)?[\"„»]?{word}[\"“«]?(\s+{explains}\b|:\s*$)")
    for sentence in reading.sentences:
        if says.search(sentence.text):
            return True
        place = sentence.text.find(found.text)
        if place >= 0 and _names().search(sentence.text[:place]):
            return True
    return False


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(read_lines('naming_words.txt'))}\b[^.]*$")


RULE = Rule("LS15", Level.ERROR, BITV + "4", text=check)

"""LS16: one word for one thing on a page.

Purpose: two words for one thing look like two things. The advice is the one that more readers know.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 3: „Begriffe sind durchgängig in gleicher Weise zu verwenden.“

PASS:
    Die Kita ist neu. | Die Kita hat einen Garten.
FAIL:
    Die Kita ist neu. | Der Kinder-Garten hat einen Spiel-Platz.
"""

from collections.abc import Iterator
from functools import cache

from generator.checker.language import Tagged
from generator.checker.lists import read_in_order
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Reading, Sentence
from generator.checker.synonyms import easier, synonym_forms
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary, fold
from generator.problems import Level


def _members(sentence: Sentence) -> Iterator[tuple[Token, int, str]]:
    """The words of a sentence that belong to a group; verbs by their basic form, also `Rufen Sie … an`."""
    verbs = {verb.start: verb for verb in _basic_forms(sentence)} if _has_verb_of_group(sentence) else {}
    for token in sentence.words:
        verb = verbs.get(token.start)
        number, word = synonym_forms().get(fold(token.text), (-1, ""))
        if verb is not None:
            number, word = synonym_forms().get(verb.lemma, (-1, ""))
        if number >= 0 and (verb is not None or token.text[0].isupper() == word[0].isupper()):
            yield token, number, word


@cache
def _verb_starts() -> tuple[str, ...]:
    """The first 3 letters of every verb of the list: a sentence without them needs no model."""
    starts = {word.removeprefix("an")[:3] for _, word in synonym_forms().values() if word[0].islower()}
    return (*starts, *read_in_order("synonym_verb_starts.txt"))


def _has_verb_of_group(sentence: Sentence) -> bool:
    return any(word.text.lower().startswith(_verb_starts()) for word in sentence.words)


def _basic_forms(sentence: Sentence) -> Iterator[Tagged]:
    """The verbs of a sentence with their basic form; a part at the end (`an`) is put in front."""
    part = next((token.low for token in sentence.tagged if token.tag == "PTKVZ"), "")
    for token in sentence.tagged:
        if token.tag.startswith("VV"):
            lemma = token.lemma.lower()
            whole = part + lemma if part and part + lemma in synonym_forms() else lemma
            yield token._replace(lemma=whole)


def check(reading: Reading, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the first place of the harder word, where two words of a group stand."""
    first: dict[int, tuple[str, Sentence, Token]] = {}
    told: set[str] = set()
    for sentence in reading.sentences:
        for token, number, word in _members(sentence):
            known, earlier, earliest = first.setdefault(number, (word, sentence, token))
            if known != word and word not in told:
                told.add(word)
                better = easier(known, word)
                where, harder = (sentence, token) if better == known else (earlier, earliest)
                message = f"Auf dieser Seite stehen 2 Wörter für eine Sache: „{known}“ und „{token.text}“."
                yield hit(where, harder.start, harder.text, message, f"Bitte immer „{better}“ schreiben.")


RULE = Rule("LS16", Level.WARNING, (bitv("3"), network("Wörter: gleiche Wörter für gleiche Dinge")), text=check)

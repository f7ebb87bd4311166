"""LS08: no prepositions that ask for the genitive.

Purpose: *wegen des …*, *aufgrund der …* are words of offices. „wegen dem …“ and „innerhalb von …“ are easy enough.
Level: „wegen Umbaus“ shows the genitive by its ending alone, so it is a warning.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 1: „Genitiv-Konstruktionen sind zu vermeiden.“

PASS:
    Innerhalb von 2 Wochen bekommen Sie Post.
    Das Fest findet statt.
FAIL:
    Aufgrund der Ferien ist das Büro zu.
    Wegen Umbaus ist das Büro zu.
"""

from collections.abc import Iterator

from generator.checker.advice import nominative
from generator.checker.bare_genitive import genitive_after
from generator.checker.clauses import cut_clauses
from generator.checker.language import Tagged
from generator.checker.lists import read_table, read_words
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find prepositions of the list before something else than a dative."""
    prepositions = read_table("genitive_prepositions.txt")
    if not any(word.text.lower() in prepositions for word in sentence.words):
        return
    tagged = sentence.tagged
    datives = read_words("dative_after_preposition.txt")
    for index, token in enumerate(tagged[:-1]):
        if token.low in prepositions and tagged[index + 1].low not in datives and _is_preposition(tagged, index):
            noun = genitive_after(tagged, index)
            words = sentence.text[token.start : noun.start + len(noun.text)] if noun else token.text
            message = f"„{token.text}“ ist ein schweres Wort und braucht den Genitiv."
            advice = f"Bitte so schreiben: {_better(tagged, index, noun)}."
            yield hit(sentence, token.start, words, message, advice, Level.WARNING if noun else None)


def _better(tagged: tuple[Tagged, ...], index: int, noun: Tagged | None) -> str:
    """What the list says, with the noun itself where its form with *dem* is known: `wegen dem Umbau`."""
    better = read_table("genitive_prepositions.txt")[tagged[index].low]
    return better.replace("dem …", f"dem {nominative(noun)}") if noun is tagged[index + 1] else better


def _is_preposition(tagged: tuple[Tagged, ...], index: int) -> bool:
    token, following = tagged[index], tagged[index + 1]
    if following.tag.startswith("$"):
        return False
    if token.text[0].isupper() and token.start:
        return False
    if token.low == "wegen":
        return following.tag not in {"NN", "NE", "NNA"} or genitive_after(tagged, index) is not None
    if token.low not in read_words("prepositions_also_words.txt"):
        return True
    if token.low == "während":
        clause = next(c for c in cut_clauses(tagged) if token in c.tokens)
        return not (clause.is_subordinate and token in clause.tokens[:2])
    return token.tag in {"APPR", "KOUI"} and following.tag not in {"PTKZU", "V"}


RULE = Rule("LS08", Level.HINT, (bitv("1"), network("Wörter: Genitiv")), sentence=check)

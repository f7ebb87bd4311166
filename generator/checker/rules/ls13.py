"""LS13: one mark in long words on the whole site, hyphen or middle dot, and a capital after a hyphen.

Purpose: readers learn one way. „Jugend-Amt“ shows two nouns; „Jugend-amt“ and „Jugend·amt“ are other ways.
Level: readers know both marks, and read over a small letter: all of it is a warning.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 3 („durchgängig in gleicher Weise“) and Nr. 4 („durch Bindestrich zu trennen“)

PASS:
    Das Jugend-Amt hilft.
    Die E-Mail ist da.
    Wir fragen nach Vor- und Nachname.
FAIL:
    Das Jugend-amt hilft.
    Das Jugend·amt hilft.
"""

import re
from collections.abc import Iterator

from generator.checker.language import word_tags
from generator.checker.lists import read_in_order, read_words
from generator.checker.marks import DOTS
from generator.checker.rule import Hit, Rule, bitv, hit
from generator.checker.sentence import Sentence
from generator.checker.tokens import Token
from generator.checker.vocabulary import Vocabulary
from generator.checker.weekdays import are_weekdays
from generator.problems import Level

_DOTS = re.compile(rf"[{DOTS}\u00ad]")


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the other mark, small letters after a hyphen, and hyphens that cut one word."""
    for word in sentence.words:
        found = _other_mark(word, vocabulary.mark) or _wrong_case(word, vocabulary.mark)
        if found:
            message, better = found
            yield hit(sentence, word.start, word.text, message, f"Bitte so schreiben: „{better}“.")


def _other_mark(word: Token, mark: str) -> tuple[str, str] | None:
    if mark == "-" and _DOTS.search(word.text):
        parts = [part for part in _DOTS.split(word.text) if part]
        if word.text[0].islower():
            return "In diesem Wort steht ein Punkt oder ein unsichtbares Zeichen.", "".join(parts)
        return "Auf dieser Seite trennt der Binde-Strich lange Wörter.", "-".join(_capital(part) for part in parts)
    if mark != "-" and _is_split_noun(word.text):
        better = mark.join(part if not index else part.lower() for index, part in enumerate(word.text.split("-")))
        return f"Auf dieser Seite trennt das Zeichen „{mark}“ lange Wörter.", better
    return None


def _wrong_case(word: Token, mark: str) -> tuple[str, str] | None:
    if mark != "-" or "-" not in word.text.strip("-") or word.text.lower() in read_words("hyphened.txt"):
        return None
    if are_weekdays(word.text):
        return None  # `Montags-freitags` is no long word: LS18 says it in full
    parts = word.text.split("-")
    if parts[0][:1].isdigit():
        return None
    if parts[0][:1].islower():
        return _cut_word(parts)
    if not any(_is_small_noun(part, last=not index) for index, part in enumerate(reversed(parts[1:]))):
        return None
    better = "-".join(
        [parts[0], *(part if part in read_words("small_words.txt") else _capital(part) for part in parts[1:])]
    )
    return "Nach dem Binde-Strich steht ein großer Buchstabe.", better


def _is_small_noun(part: str, last: bool) -> bool:
    if not part[:1].islower() or part in read_words("small_words.txt") or len(part) < 3:
        return False
    tags = word_tags(part)
    return not (last and tags and tags[0].startswith(("ADJ", "VV(PP)", "VV(FIN)")) and _is_rarely_noun(part))


def _is_rarely_noun(part: str) -> bool:
    """Tell `mehr-jährig` from `Land-kreis`: would the model call the part a noun if it had a capital?"""
    tags = word_tags(part.capitalize())
    return not tags or not tags[0].startswith(("NN", "NE"))


def _cut_word(parts: list[str]) -> tuple[str, str] | None:
    """A small word with hyphens is a cut verb or adjective (`ver-bessern`), if the model knows it in one piece."""
    joined = "".join(parts)
    if any(part[:1].isupper() for part in parts) or len(joined) < 5 or len(parts[0]) < 2:
        return None
    suffixes = read_in_order("cut_suffixes.txt")
    if not (set(parts[:-1]) & read_words("cut_prefixes.txt") or parts[-1].startswith(suffixes)):
        return None
    tags = word_tags(joined)
    if tags and tags[0].startswith(("VV", "ADJ", "ADV")) and not _are_two_adjectives(parts):
        return "Dieses Wort wird nicht getrennt.", joined
    return None


def _are_two_adjectives(parts: list[str]) -> bool:
    """`deutsch-türkisch`, `schwarz-weiß`: both parts stand for themselves."""
    return all(word_tags(part) and word_tags(part)[0].startswith("ADJ") for part in parts)


def _is_split_noun(text: str) -> bool:
    parts = text.split("-")
    return len(parts) > 1 and all(len(part) > 2 for part in parts) and text.lower() not in read_words("hyphened.txt")


def _capital(part: str) -> str:
    return part[:1].upper() + part[1:]


RULE = Rule("LS13", Level.WARNING, (bitv("3 und 4"),), sentence=check)

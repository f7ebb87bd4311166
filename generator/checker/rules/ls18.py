"""LS18: no Roman numerals, no percent, no fractions except money, years with 4 digits, and no short forms of numbers.

Purpose: „10 von 100 Menschen“ can be imagined, „10 %“ has to be learned. „9 Uhr 30“ is read as it is said.
Level: short forms (`3,50 €`, `24.12.2026`, `9:30 Uhr`, `5-10`, `24/7`, `Mo bis Fr`) are a warning: many readers know some.
A point in an amount of money („1.200 Euro“) is common in real Easy Language, so it is only pointed out.
Source: rule book of the Easy Language network; BITV 2.0 Anlage 2 Teil 2 Nr. 4 and 6 („Sonderzeichen … vermeiden“)

PASS:
    Der Kurs kostet 2,50 Euro.
    Er beginnt am 1. Oktober 2026 um 9 Uhr 30.
FAIL:
    Das sind 20 Prozent.
    Der Kurs dauert 1,5 Stunden.
    Das steht im Kapitel II.
    Der Kurs ist von 9:30 bis 11 Uhr.
    Das kostet 5 €.
"""

import re
from collections.abc import Iterator
from functools import cache

from generator.checker.lists import alternatives, read_in_order
from generator.checker.number_forms import find_number_forms
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_MILLIONS = re.compile(r"\s(?:Millionen|Milliarden)\b")
"""`1,7 Millionen`: the whole number is no easier, so it is a warning."""
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d,]|\.\d)(?=\s?(?:Euro\b|€))")
_ROMAN = re.compile(r"(?<![\w.-])(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})(?![\w-])")


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find the patterns; web addresses are left out."""
    web = [(token.start, token.end) for token in sentence.tokens if token.kind == "web"]
    errors: list[tuple[int, int]] = []
    for pattern, message, suggestion in _patterns():
        for match in pattern.finditer(sentence.text):
            if not any(start <= match.start() < end for start, end in web):
                errors.append(match.span())
                level = Level.WARNING if _MILLIONS.match(sentence.text, match.end()) else None
                yield hit(sentence, match.start(), match.group(), message, suggestion, level)
    for form in find_number_forms(sentence.text, [*web, *errors]):
        yield hit(sentence, form.start, form.text, form.message, form.suggestion, Level.WARNING)
    for match in _THOUSANDS.finditer(sentence.text):
        message = f"In der Zahl „{match.group()}“ steht ein Punkt. Nicht alle wissen, was er sagt."
        suggestion = f"Geht es ohne Punkt, zum Beispiel „{match.group().replace('.', '')} Euro“?"
        yield hit(sentence, match.start(), match.group(), message, suggestion, Level.HINT)
    for pattern in (_ROMAN, _roman_alone()):
        for match in pattern.finditer(sentence.text):
            words = match.group(match.lastgroup or 0)
            start = match.start(match.lastgroup or 0)
            message = f"„{words}“ ist eine römische Zahl."
            level = Level.WARNING if _belongs_to_name(sentence.text[:start]) else None
            yield hit(sentence, start, words, message, f"Bitte so schreiben: „{_arabic(words)}“.", level)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """Patterns, each with what is wrong and what to write instead."""
    lists = ("currencies.txt", "fraction_counts.txt", "fractions.txt", "after_no_fraction.txt")
    money, counts, fractions, times = (alternatives(read_in_order(name)) for name in lists)
    return (
        (
            re.compile(r"(?:\d+(?:[.,]\d+)?\s?)?[%‰]|(?:\d+(?:[.,]\d+)?\s)?\bPro(?:zent|mille)\b(?!\w)"),
            "Prozent sind schwer zu verstehen.",
            "Bitte so schreiben: „10 von 100 Menschen“ oder „wenige“ oder „die Hälfte“.",
        ),
        (
            re.compile(
                rf"(?<![\w.,:/€-])(?<!€\s)(?<!Kapitel\s)(?<!Version\s)\d+,\d+(?![\w,:/-]|\.\d)(?!\s*{money})|[½¼¾⅓⅔⅛]|(?<![\w.,:/-])[1-9]/[2-9]\d?(?![\w,:/-])"
            ),
            "Hier steht eine Bruch-Zahl.",
            "Bitte eine ganze Zahl nehmen, zum Beispiel: „1 Stunde und 30 Minuten“.",
        ),
        (
            re.compile(rf"\b(?:{counts}|\d)\s{fractions}\b(?!\s{times})"),
            "Hier steht eine Bruch-Zahl.",
            "Bitte so schreiben: „1 von 3 Menschen“.",
        ),
        (
            re.compile(
                r"(?<![\w.])[0-3]?\d\.[01]?\d\.\d\d(?!\d)|(?<![\w.,/-])(?:19|20)\d\d/\d\d(?!\d)|['’‘´]\d\d\b|(?<!\d\s)\bJahr(?:e|en|es)?\s\d\d\b(?![.\d])|(?<![\w.])\d0er(?:[\s-]Jahre?n?)?\b"
            ),
            "Die Jahres-Zahl hat nur 2 Ziffern.",
            "Bitte das Jahr mit 4 Ziffern schreiben, zum Beispiel: 2026.",
        ),
    )


@cache
def _roman_alone() -> re.Pattern[str]:
    return re.compile(rf"(?:\b{alternatives(read_in_order('before_roman.txt'))}\s)(?P<number>[IVX])(?![\w.'’])")


def _belongs_to_name(before: str) -> bool:
    """`Papst Gregor IV`: part of the name of a ruler, which has no other spelling."""
    titles = alternatives(read_in_order("rulers.txt"))
    return re.search(rf"\b{titles}\s+[A-ZÄÖÜ]\w+\s$", before) is not None


def _arabic(roman: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in roman]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


RULE = Rule(
    "LS18",
    Level.ERROR,
    (
        bitv("4 und 6"),
        network("Zahlen und Zeichen: römische Zahlen, alte Jahres-Zahlen, hohe Zahlen und Prozent-Zahlen"),
    ),
    sentence=check,
)

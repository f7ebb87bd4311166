"""LS19: no brackets, semicolon, §, &, *, quotation marks, gender signs; a colon is a hint.

Purpose: each sign has to be learned. The colon is common in real Easy Language, so it is only pointed out.
Level: quotation marks are a warning, people of the target group often keep them for names.
Source: BITV 2.0 Anlage 2 Teil 2 Nr. 6: „Sonderzeichen und Einschübe in Klammern sind zu vermeiden.“

PASS:
    Das Gesetz heißt Kinder-Schutz-Gesetz.
    Schreiben Sie an info@example.org
FAIL:
    Das Amt (Jugend-Amt) hilft.
    Das gilt für alle Schüler*innen.
    Das steht in § 8.
"""

import re
from collections.abc import Iterator
from functools import cache

from generator.checker.lists import alternatives, read_in_order
from generator.checker.rule import Hit, Rule, bitv, hit, network
from generator.checker.sentence import Sentence
from generator.checker.vocabulary import Vocabulary
from generator.problems import Level

_QUOTES = re.compile(r"[\"„“”«»‹›]|(?<!\w)[‚‘'](?=\w)")
_SIGNS = (
    (re.compile(r"[()\[\]{}]"), "Hier steht eine Klammer.", "Bitte einen eigenen Satz daraus machen."),
    (re.compile(r";"), "Hier steht ein Strich-Punkt.", "Bitte einen Punkt setzen und einen neuen Satz anfangen."),
    (re.compile(r"§+"), "Hier steht das Zeichen für Paragraf.", "Bitte schreiben: „Das steht im Gesetz.“"),
    (re.compile(r"&"), "Hier steht das Und-Zeichen.", "Bitte „und“ schreiben."),
    (re.compile(r"\*"), "Hier steht ein Stern.", "Bitte das Zeichen weglassen."),
    (_QUOTES, "Hier stehen Anführungs-Zeichen.", "Bitte die Zeichen weglassen."),
    (
        re.compile(r"[|~^<>#=+\\_{}]|(?<=\w)/(?=\w)|(?<!\d)\s/\s|\s/\s(?!\d)"),
        "Hier steht ein Sonder-Zeichen.",
        "Bitte Wörter dafür schreiben, zum Beispiel „oder“.",
    ),
)
_COLON = re.compile(r":(?!\d|//)")


def check(sentence: Sentence, vocabulary: Vocabulary) -> Iterator[Hit]:
    """Find signs outside of web addresses; a gender sign is told once, as what it is."""
    text = _without_addresses(sentence)
    gender = [(match.start(), match.end()) for match in _gender().finditer(text)]
    for start, end in gender:
        message = f"In „{text[start:end]}“ steht ein Gender-Zeichen."
        suggestion = "Bitte 2 Wörter schreiben, zum Beispiel: „Schülerinnen und Schüler“."
        yield hit(sentence, start, text[start:end], message, suggestion)
    for pattern, message, suggestion in _SIGNS:
        places = [m for m in pattern.finditer(text) if not any(start <= m.start() < end for start, end in gender)]
        if places:
            level = Level.WARNING if pattern is _QUOTES else None
            yield hit(sentence, places[0].start(), places[0].group(), message, suggestion, level)
    colon = _COLON.search(text)
    if colon and not any(start <= colon.start() < end for start, end in gender):
        message = "Hier steht ein Doppel-Punkt. Das ist erlaubt, aber nicht alle kennen ihn."
        yield hit(sentence, colon.start(), ":", message, "Geht es auch mit einem Punkt?", Level.HINT)


@cache
def _gender() -> re.Pattern[str]:
    first, second = (alternatives(read_in_order(name)) for name in ("gender_first.txt", "gender_second.txt"))
    return re.compile(
        r"\w{2,}(?:[*:_]|/-?)(?:in|innen|n|r|e)\b|\w{2,}[·•]in(?:nen)?\b|\b\w*[a-zäöüß](?:In|Innen)\b"
        rf"|\b{first}[/*:]{second}\b"
    )


def _without_addresses(sentence: Sentence) -> str:
    """The text with web addresses and numbers blanked out, so that all places stay the same."""
    text = sentence.text
    for token in sentence.tokens:
        if token.kind in {"web", "number"}:
            text = text[: token.start] + "0" * len(token.text) + text[token.end :]
    return re.sub(r"\+(?=0)", "0", text)


RULE = Rule("LS19", Level.ERROR, (bitv("6"), network("Zahlen und Zeichen: Sonder-Zeichen")), sentence=check)

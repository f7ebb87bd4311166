"""Cut a line into sentences and a sentence into tokens: patterns and lists of short forms, no model."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from generator.checker.lists import alternatives, read_in_order, read_words

TokenKind = Literal["word", "number", "web", "mark"]

_END = re.compile(r"(?P<mark>[.!?…]+)[\"“”»«)]*\s+(?=[\"„»«(]*[A-ZÄÖÜ0-9])")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a sentence and where it starts in it."""

    text: str
    start: int
    kind: TokenKind

    @property
    def end(self) -> int:
        """The position after the last character."""
        return self.start + len(self.text)


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?P<web>(?:https?://|www\.)\S+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
        rf"|\b[\w-]+(?:\.[\w-]+)*\.{alternatives(read_in_order('web_endings.txt'))}\b(?:/\S*\w)?)"
        r"|(?P<abbreviation>\b[A-Za-zÄÖÜäöü]\.(?:\s?[A-Za-zÄÖÜäöü]\.)+)"
        r"|(?P<compound>\d+(?:[.,]\d+)?[-·][^\W\d_]+(?:[-·][^\W\d_]+)*)"
        r"|(?P<ordinal>\d{1,2}\.(?=\s+[^\W\d_]))"
        r"|(?P<number>\d+(?:[.,:/–-]\d+)*)"
        r"|(?P<word>[^\W\d_]+\d*(?:[-·'’\u00ad][^\W_]+)*[-·]?)"
        r"|(?P<mark>\.\.\.|[^\w\s]|_)"
    )


def tokenize(text: str) -> tuple[Token, ...]:
    """Cut a sentence into words, numbers, addresses of the web and marks."""
    return tuple(_token(match) for match in _token_pattern().finditer(text))


def _token(match: re.Match[str]) -> Token:
    group = match.lastgroup or "mark"
    kinds: dict[str, TokenKind] = {"web": "web", "number": "number", "ordinal": "number", "mark": "mark"}
    return Token(match.group(), match.start(), kinds.get(group, "word"))


def split_sentences(text: str) -> tuple[tuple[int, str], ...]:
    """Cut a line into its sentences, each with its start; careful with short forms and dates."""
    pieces: list[tuple[int, str]] = []
    start = 0
    for match in _END.finditer(text):
        if match["mark"] == "." and not _is_end(text, match):
            continue
        pieces.append((start, text[start : match.end()].rstrip()))
        start = match.end()
    if text[start:].strip():
        pieces.append((start, text[start:].rstrip()))
    return tuple(pieces)


def _is_end(text: str, match: re.Match[str]) -> bool:
    """Tell whether a full stop ends a sentence, not a short form, an initial or an ordinal."""
    before = text[: match.start()].split()
    word = before[-1].strip('(„"»') if before else ""
    after = re.match(r"\w+", text[match.end() :].lstrip('"„»(') or " ")
    following = after.group().lower() if after else ""
    starters = read_words("sentence_starters.txt")
    if word.isdigit():
        ordinal = len(word) <= 2 and (len(before) < 2 or before[-2].lower() in read_words("before_ordinals.txt"))
        in_long_number = len(before) > 1 and before[-2].strip("+/-").isdigit()
        return len(word) > 2 or following in starters or (not ordinal and in_long_number)
    if "." in word and len(word.replace(".", "")) <= 3:
        return False
    if word.lower().endswith(("str", "-nr")):
        return False
    if word.lower() in read_words("short_forms.txt"):
        return word.lower() in read_words("short_forms_at_end.txt") and following in starters
    return len(word) != 1

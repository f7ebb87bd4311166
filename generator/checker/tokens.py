"""Cut a line into sentences and a sentence into tokens. No dictionary, no model: patterns only."""

import re
from dataclasses import dataclass
from typing import Literal

TokenKind = Literal["word", "number", "web", "mark"]

_TOKEN = re.compile(
    r"(?P<web>(?:https?://|www\.)\S+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:de|org|com|net|eu|nrw|info)\b(?:/\S*\w)?)"
    r"|(?P<abbreviation>\b[A-Za-zÄÖÜäöü]\.(?:\s?[A-Za-zÄÖÜäöü]\.)+)"
    r"|(?P<compound>\d+(?:[.,]\d+)?[-·][^\W\d_]+(?:[-·][^\W\d_]+)*)"
    r"|(?P<ordinal>\d{1,2}\.(?=\s+[^\W\d_]))"
    r"|(?P<number>\d+(?:[.,:/–-]\d+)*)"
    r"|(?P<word>[^\W\d_]+\d*(?:[-·'’\u00ad][^\W_]+)*[-·]?)"
    r"|(?P<mark>\.\.\.|[^\w\s]|_)"
)
_END = re.compile(r"(?P<mark>[.!?…]+)[\"“”»«)]*\s+(?=[\"„»«(]*[A-ZÄÖÜ0-9])")
_SHORT = frozenset(
    [
        "z",
        "b",
        "d",
        "h",
        "u",
        "a",
        "usw",
        "bzw",
        "ca",
        "etc",
        "evtl",
        "ggf",
        "inkl",
        "exkl",
        "max",
        "min",
        "nr",
        "tel",
        "str",
        "std",
        "mo",
        "di",
        "mi",
        "do",
        "fr",
        "sa",
        "so",
        "dr",
        "prof",
        "st",
        "abs",
        "art",
        "vgl",
        "bspw",
        "jh",
        "hl",
        "geb",
        "verh",
        "ev",
        "kath",
        "mio",
        "mrd",
        "tsd",
        "zzgl",
        "lt",
        "gem",
        "sog",
        "jan",
        "feb",
        "mrz",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "okt",
        "nov",
        "dez",
        "s",
        "o",
        "i",
        "hr",
        "fr",
        "bes",
        "allg",
        "dt",
        "vs",
        "ff",
        "med",
        "phil",
        "rer",
        "nat",
        "jur",
        "dipl",
        "ing",
        "päd",
    ]
)
_BEFORE_ORDINAL = frozenset(
    [
        "am",
        "im",
        "der",
        "die",
        "das",
        "dem",
        "den",
        "des",
        "vom",
        "zum",
        "zur",
        "beim",
        "ab",
        "bis",
        "seit",
        "jeden",
        "jeder",
        "jedes",
        "ihr",
        "ihre",
        "ihrem",
        "dein",
        "sein",
        "mein",
        "und",
    ]
)
_STARTERS = frozenset(
    [
        "der",
        "die",
        "das",
        "den",
        "dem",
        "ein",
        "eine",
        "einen",
        "einem",
        "einer",
        "wir",
        "sie",
        "er",
        "es",
        "ich",
        "du",
        "ihr",
        "im",
        "in",
        "am",
        "an",
        "auf",
        "bei",
        "mit",
        "von",
        "vom",
        "zum",
        "zur",
        "wenn",
        "dann",
        "dort",
        "hier",
        "und",
        "oder",
        "aber",
        "das",
        "dies",
        "diese",
        "dieser",
        "dieses",
        "für",
        "auch",
        "bitte",
        "kommen",
        "rufen",
        "haben",
        "ihre",
        "ihr",
        "mein",
        "unser",
        "alle",
        "viele",
        "manche",
        "jetzt",
        "heute",
        "danach",
        "vorher",
        "so",
        "zu",
        "zusammen",
        "nach",
        "ist",
        "sind",
        "was",
        "wer",
        "wo",
        "frau",
        "herr",
        "wie",
        "wann",
        "davor",
        "dafür",
        "dabei",
        "dahinter",
        "daneben",
        "dazu",
        "darum",
        "deshalb",
        "trotzdem",
        "außerdem",
        "jeder",
        "jede",
        "jedes",
        "beide",
        "nur",
        "immer",
        "manchmal",
        "vielleicht",
        "denn",
        "bringen",
        "melden",
        "fragen",
        "gehen",
        "kann",
        "können",
        "muss",
        "müssen",
        "ihnen",
        "mit",
        "ohne",
    ]
)


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


def tokenize(text: str) -> tuple[Token, ...]:
    """Cut a sentence into words, numbers, addresses of the web and marks."""
    return tuple(_token(match) for match in _TOKEN.finditer(text))


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
    if word.isdigit():
        ordinal = len(word) <= 2 and (len(before) < 2 or before[-2].lower() in _BEFORE_ORDINAL)
        in_long_number = len(before) > 1 and before[-2].strip("+/-").isdigit()
        return len(word) > 2 or following in _STARTERS or (not ordinal and in_long_number)
    if "." in word and len(word.replace(".", "")) <= 3:
        return False
    if word.lower().endswith(("str", "-nr")):
        return False
    if word.lower() in _SHORT:
        return word.lower() in {"so", "usw", "etc", "art", "min", "max"} and following in _STARTERS
    return len(word) != 1

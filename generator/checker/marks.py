"""The mark between the parts of a long word: `Telefon-Nummer` or `Telefon·nummer`, one of them in all texts."""

import re
from collections.abc import Iterable

from generator.checker.limits import is_too_long
from generator.checker.lists import read_words

MARKS = {"hyphen": "-", "dot": "·"}
"""By the name that a site's settings use."""
OWN = ""
"""Each text has its own mark: that which it uses most."""
DOTS = "·•‧∙"
_SPLIT = re.compile(r"[A-ZÄÖÜ][^\W\d_]{2,}(?:-[A-ZÄÖÜ][^\W\d_]{2,})+")
_WORDS = re.compile(r"(\S*[/@:]\S+|(?<![\w-])[A-ZÄÖÜ][^\W\d_]+(?:-[A-ZÄÖÜ][^\W\d_]+)+(?![\w-]))")
"""Addresses as they are, and words with hyphens."""
_DOTTED = re.compile(rf"[^\W\d_]{{2,}}[{DOTS}][^\W\d_]{{2,}}")


def usual_mark(texts: Iterable[str]) -> str:
    """The mark that texts use most; a hyphen where they use none."""
    whole = "\n".join(text for text in texts if not is_too_long(text))
    dots, hyphens = len(_DOTTED.findall(whole)), sum(_is_split(word) for word in _SPLIT.findall(whole))
    return MARKS["dot"] if dots > hyphens else MARKS["hyphen"]


def in_mark(text: str, mark: str) -> str:
    """A text that is written with hyphens, with another mark: `Telefon·nummer`. What always has a hyphen keeps it."""
    if mark == MARKS["hyphen"]:
        return text
    words = (_marked(word, mark) if _SPLIT.fullmatch(word) and _is_split(word) else word for word in _WORDS.split(text))
    return "".join(words)


def _is_split(word: str) -> bool:
    return word.lower() not in read_words("hyphened.txt")


def _marked(word: str, mark: str) -> str:
    first, *rest = word.split("-")
    return mark.join([first, *(part[0].lower() + part[1:] for part in rest)])

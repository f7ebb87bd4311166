"""The mark between the parts of a long word: `Telefon-Nummer` or `Telefon·nummer`, one of them in all texts."""

import re
from collections.abc import Iterable

from generator.checker.lists import read_words

MARKS = {"hyphen": "-", "dot": "·"}
"""By the name that a site's settings use."""
OWN = ""
"""Each text has its own mark: that which it uses most."""
DOTS = "·•‧∙"
_SPLIT = re.compile(r"[A-ZÄÖÜ][^\W\d_]{2,}(?:-[A-ZÄÖÜ][^\W\d_]{2,})+")
_DOTTED = re.compile(rf"[^\W\d_]{{2,}}[{DOTS}][^\W\d_]{{2,}}")


def usual_mark(texts: Iterable[str]) -> str:
    """The mark that texts use most; a hyphen where they use none."""
    whole = "\n".join(texts)
    dots, hyphens = len(_DOTTED.findall(whole)), sum(_is_split(word) for word in _SPLIT.findall(whole))
    return MARKS["dot"] if dots > hyphens else MARKS["hyphen"]


def in_mark(text: str, mark: str) -> str:
    """A text that is written with hyphens, with another mark: `Telefon·nummer`. What always has a hyphen keeps it."""
    if mark == MARKS["hyphen"]:
        return text
    return _SPLIT.sub(lambda found: _marked(found[0], mark) if _is_split(found[0]) else found[0], text)


def _is_split(word: str) -> bool:
    return word.lower() not in read_words("hyphened.txt")


def _marked(word: str, mark: str) -> str:
    first, *rest = word.split("-")
    return mark.join([first, *(part[0].lower() + part[1:] for part in rest)])

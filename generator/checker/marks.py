"""The mark between the parts of a long word: `Telefon-Nummer` or `Telefon·nummer`, one of them in all texts."""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace

from generator.checker.limits import is_too_long
from generator.checker.lists import read_in_order, read_words
from generator.checker.vocabulary import Vocabulary

MARKS = {"hyphen": "-", "dot": "·"}
"""By the name that a site's settings use."""
OWN = ""
"""Each text has its own mark: that which it uses most."""
DOTS = "·•‧∙"
_SPLIT = re.compile(r"[A-ZÄÖÜ][^\W\d_]{2,}(?:-[A-ZÄÖÜ][^\W\d_]{2,})+")
_PARTS = re.compile(rf"[A-ZÄÖÜ][^\W\d_]+(?:[-{DOTS}][^\W\d_]+)+")
_WORDS = re.compile(
    rf"(\]\([^()]*\)|[^\s\[\]()]{{0,200}}(?:@|://|\.[a-z]{{2,9}}/)\S*|(?<![\w-]){_PARTS.pattern}(?![\w-]))"
)
"""Where links lead and addresses as they are, and words with a mark."""
_DOT = re.compile(rf"[{DOTS}]")
_DOTTED = re.compile(rf"[^\W\d_]{{2,}}[{DOTS}][^\W\d_]{{2,}}")


def usual_mark(texts: Iterable[str], otherwise: str = MARKS["hyphen"]) -> str:
    """The mark that texts use most; `otherwise` where they use none, or both alike."""
    whole = "\n".join(text for text in texts if not is_too_long(text))
    dots, hyphens = len(_DOTTED.findall(whole)), sum(_is_split(word) for word in _SPLIT.findall(whole))
    if dots == hyphens:
        return otherwise
    return MARKS["dot"] if dots > hyphens else MARKS["hyphen"]


def with_own_mark(vocabulary: Vocabulary, texts: Iterable[str]) -> Vocabulary:
    """The vocabulary for these texts: with their mark, where each text has its own."""
    return replace(vocabulary, mark=usual_mark(texts, vocabulary.usual)) if vocabulary.mark == OWN else vocabulary


def in_mark(text: str, mark: str, kept: Container[str] = ()) -> str:
    """A text in one mark, whichever it is written with: `Telefon·nummer`. What always has a hyphen keeps it.

    `kept` are words with hyphens of their own, each in all its `forms`.
    """
    if mark == MARKS["hyphen"] and _DOT.search(text) is None:
        return text
    return "".join(_marked(word, mark, kept) if _PARTS.fullmatch(word) else word for word in _WORDS.split(text))


def hyphened(text: str) -> Iterator[str]:
    """The words of a text that have hyphens between their parts."""
    return (word for word in _WORDS.findall(text) if _SPLIT.fullmatch(word))


def forms(word: str) -> set[str]:
    """A word in small letters without each of its endings: two forms of one word share at least one."""
    low = word.lower()
    return {low.removesuffix(ending) for ending in ("", *read_in_order("noun_endings.txt"))}


def _is_split(word: str) -> bool:
    return word.lower() not in read_words("hyphened.txt")


def _marked(word: str, mark: str, kept: Container[str]) -> str:
    first, *rest = re.split(rf"[-{DOTS}]", word)
    whole = "-".join([first, *(part[0].upper() + part[1:] for part in rest)])
    is_dotted = _DOT.search(word) is not None
    if not is_dotted and _SPLIT.fullmatch(word) is None:
        return word  # `Steuer-ID`
    if mark == MARKS["hyphen"] or not _is_split(whole) or any(form in kept for form in forms(whole)):
        return whole if is_dotted else word
    return mark.join([first, *(part[0].lower() + part[1:] for part in rest)])

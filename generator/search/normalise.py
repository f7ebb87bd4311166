"""One normaliser for documents and queries; `theme/assets/js/search-normalise.js` is its twin.

A text becomes folded words (lower case, marks off, ae/oe/ue as a/o/u), a folded word becomes its key (light suffix
stripping). Both sides fold, so the result need not be a German word: "Frauen" and "frauen" both become "fraun".
"""

import re
import unicodedata
from functools import lru_cache

_GENDER = re.compile(r"([^\W\d_])[:*_·/]-?in(?:nen)?(?![^\W\d_])")
_MAY_BE_GENDER = re.compile(r"[:*_·/]-?in")
"""What is nowhere in most texts, and found sooner."""
_BRACKET = re.compile(r"([^\W\d_])\(([^\W\d_]+)\)")
_WORD = re.compile(r"[^\W_]+")
_SURFACE = re.compile(r"[^\W_][\w\u0300-\u036f]*")
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_S_ENDING = re.compile(r"[^iurs]s\Z")
_HEARD = (
    ("th", "t"),
    ("ph", "f"),
    ("v", "f"),
    ("ie", "i"),
    ("ck", "k"),
    ("tz", "z"),
    ("dt", "t"),
    ("ai", "ei"),
    ("y", "i"),
)
_ARTICLE = re.compile(r"\Aو?(?:[بك]?ال|لل)(?=..)")
_BEGINNING = 5
_TWICE = re.compile(r"([^\W\d_])\1+")
_ER_ENDING = re.compile(r"(?:[^i]er|em)\Z")
"""Papier and Turnier are no plurals."""
_DIGIT = re.compile(r"\d")


def _is_left_out(sign: str) -> bool:
    """Marks, and signs that nobody sees, such as a soft hyphen."""
    category = unicodedata.category(sign)
    return category.startswith("M") or category == "Cf"


def fold(text: str) -> str:
    """Lower case, no marks, no signs that nobody sees, no umlauts in either spelling, no gender endings, no brackets
    inside a word."""
    plain = text
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", text)
        for sign in filter(_is_left_out, set(_NOT_ASCII.findall(plain))):
            plain = plain.replace(sign, "")
    plain = plain.lower()
    if "(" in plain:
        plain = _BRACKET.sub(r"\1\2", plain)
    if _MAY_BE_GENDER.search(plain):
        plain = _GENDER.sub(r"\1", plain)
    if not plain.isascii():
        plain = plain.translate(_LETTERS)
    return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")


fold_word = lru_cache(maxsize=200_000)(fold)
"""`fold` for single words, which come again and again."""


def folded_words(text: str) -> list[str]:
    """The folded words of a text in reading order."""
    return words_in(fold(text))


@lru_cache(maxsize=20_000)
def words_of_name(name: str) -> tuple[str, ...]:
    """`folded_words` of what comes again and again: names of towns, topics, providers."""
    return tuple(folded_words(name))


def words_in(folded: str) -> list[str]:
    """The words of a folded text in reading order."""
    return _WORD.findall(folded)


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The key of a folded word: endings off, so that singular, plural and case meet. Words with digits stay."""
    if _DIGIT.search(word):
        return word
    while True:
        if len(word) > 7 and word.endswith("innen"):
            word = word[:-3]
        elif (len(word) > 5 and _ER_ENDING.search(word)) or (len(word) > 6 and word.endswith(("erin", "um"))):
            word = word[:-2]
        elif (len(word) > 3 and word[-1] == "e") or (len(word) > 4 and (word[-1] == "n" or _S_ENDING.search(word))):
            word = word[:-1]
        else:
            return word


def keys(text: str) -> list[str]:
    """The keys of a text's words in reading order."""
    return [stem(word) for word in folded_words(text)]


def words_as_written(text: str) -> list[tuple[str, str]]:
    """Pairs of a word as it is written and its folded form; words that fold to several are left out."""
    pairs = []
    for surface in _SURFACE.findall(_BRACKET.sub(r"\1\2", unicodedata.normalize("NFC", text))):
        folded = _WORD.findall(fold_word(surface))
        if len(folded) == 1:
            pairs.append((surface, folded[0]))
    return pairs


def foreign_key(word: str) -> str:
    """How a folded word of another language begins, which keeps most of what its endings change; no
    German key ends so."""
    return _ARTICLE.sub("", word)[:_BEGINNING] + "~"


def heard(word: str) -> str:
    """A folded word as it sounds, whoever spells it: `heard` of `theme/assets/js/search-crisis.js` is its twin."""
    for written, spoken in _HEARD:
        word = word.replace(written, spoken)
    return _TWICE.sub(r"\1", word)

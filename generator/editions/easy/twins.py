"""Easy twins of editors' words: those that they wrote beside them, else those that an edition has ready."""

import re
from collections.abc import Mapping
from functools import lru_cache

from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.model.notes import Note

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_NO_LETTERS = re.compile(r"[^\w\s]")
_UMLAUTS = str.maketrans("äöü", "aou")
_SHORT = 4


def easy_sentences(note: Note, t: Texts) -> tuple[str, ...]:
    """What the note says in easy sentences; none where nobody has said it so."""
    if note.easy:
        return tuple(quoted(sentence, t) for sentence in note.easy)
    ready = _by_words(tuple(t.table("usual_notes").items()))
    found = [ready.get(_folded(sentence), "") for sentence in (note.text, *_SENTENCE_END.split(note.text))]
    told = found[:1] if found[0] else found[1:]
    return tuple(row for words in told for row in words.splitlines()) if all(told) else ()


def easy_paper(paper: Note, t: Texts) -> str:
    """The easy name of a paper to bring, whatever its spelling or number; empty where nobody has given it one."""
    if paper.easy:
        return " ".join(quoted(sentence, t) for sentence in paper.easy)
    usual, small = tuple(t.table("papers").items()), t.row("bound_small_words_of_papers")
    words = _named(paper.text, small)
    return _by_name(usual, small).get(words) or _by_stem(usual, small).get(_stems(words), "")


@lru_cache(maxsize=8)
def _by_words(table: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    return {_folded(words): easy for words, easy in table}


@lru_cache(maxsize=8)
def _by_name(table: tuple[tuple[str, str], ...], small: tuple[str, ...]) -> Mapping[str, str]:
    return {_named(name, small): easy for name, easy in table}


@lru_cache(maxsize=8)
def _by_stem(table: tuple[tuple[str, str], ...], small: tuple[str, ...]) -> Mapping[str, str]:
    # The first of several forms names them all.
    return {_stems(_named(name, small)): easy for name, easy in reversed(table)}


def _folded(words: str) -> str:
    """Without capitals, hyphens and stops: `E-Mail genügt.` is `email genügt`."""
    return " ".join(_NO_LETTERS.sub("", words.casefold()).split())


def _named(paper: str, small: tuple[str, ...]) -> str:
    """Without the small words that change nothing about which paper is meant."""
    return " ".join(word for word in _folded(paper).split() if word not in small)


def _stems(paper: str) -> str:
    """`geburtsurkunden` and `geburtsurkunde` are one, `kontoauszüge` and `kontoauszug` too."""
    words = (word.translate(_UMLAUTS) for word in paper.split())
    return " ".join(word[:_SHORT] + word[_SHORT:].rstrip("ensr") for word in words)

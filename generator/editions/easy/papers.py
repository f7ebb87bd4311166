"""Papers to bring: the easy names that an edition has ready, and what people add to a name: `Kopie des …`, `(Original)`."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.editions.easy.folding import folded
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.model.notes import Note

_SPAN = re.compile(r"(?P<paper>.+?) (?:aus |von |für )?letzten (?P<count>\d{1,2}) (?P<unit>\w+)")
_UMLAUTS = str.maketrans("äöü", "aou")
_SHORT = 4


def easy_paper(paper: Note, t: Texts) -> str:
    """The easy name of a paper to bring, whatever its spelling or number; empty where nobody has given it one."""
    if paper.easy:
        return " ".join(quoted(sentence, t) for sentence in paper.easy)
    return _told(_named(paper.text, t), t)


def _told(words: str, t: Texts) -> str:
    """The easy name of these words, else that of the paper in them with what they add to it."""
    known = _by_name(t).get(words) or _by_stem(t).get(_stems(words), "")
    return known or next(filter(None, _added(words, t)), "")


def _added(words: str, t: Texts) -> Iterator[str]:
    forms = t.table("paper_forms")
    for phrase, form in t.table("bound_before_papers").items():
        if words.startswith(f"{phrase} ") and (inner := _told(words.removeprefix(f"{phrase} "), t)):
            yield forms[form].format(paper=inner)
    for phrase, form in t.table("bound_behind_papers").items():
        if words.endswith(f" {phrase}") and (inner := _told(words.removesuffix(f" {phrase}"), t)):
            yield forms[form].format(paper=inner)
    for phrase, owner in t.table("paper_owners").items():
        inner = _told(words.removesuffix(f" {phrase}"), t) if words.endswith(f" {phrase}") else ""
        if inner and not _is_yours(inner, t):
            yield f"{inner} {owner}"
    span = _SPAN.fullmatch(words)
    unit = t.table("paper_spans").get(span["unit"]) if span else None
    if span and unit and (inner := _told(span["paper"], t)):
        yield forms["span"].format(paper=inner, count=int(span["count"]), unit=unit)


def _is_yours(name: str, t: Texts) -> bool:
    """`Papier über Ihren Lohn`: nobody else can own it."""
    return not {"ihr", *t.row("polite_words")}.isdisjoint(name.lower().split())


def _named(paper: str, t: Texts) -> str:
    """Without the small words that change nothing about which paper is meant, and with digits."""
    small, counts = t.row("bound_small_words_of_papers"), t.table("bound_counts_of_papers")
    return " ".join(counts.get(word, word) for word in folded(paper).split() if word not in small)


def _stems(paper: str) -> str:
    """`geburtsurkunden` and `geburtsurkunde` are one, `kontoauszüge` and `kontoauszug` too."""
    words = (word.translate(_UMLAUTS) for word in paper.split())
    return " ".join(word[:_SHORT] + word[_SHORT:].rstrip("ensr") for word in words)


@lru_cache(maxsize=8)
def _by_name(t: Texts) -> Mapping[str, str]:
    return {_named(name, t): easy for name, easy in t.table("papers").items()}


@lru_cache(maxsize=8)
def _by_stem(t: Texts) -> Mapping[str, str]:
    # The first of several forms names them all.
    return {_stems(_named(name, t)): easy for name, easy in reversed(tuple(t.table("papers").items()))}

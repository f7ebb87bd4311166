"""What pages of other kinds are called, and whose number it is: how they are found. Formats: see `format`."""

from __future__ import annotations

import re
from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence

from generator.search.documents import OFFER, PAGE_KINDS, SearchDocument
from generator.search.format import LEVELS, compact_json
from generator.search.language import Language
from generator.search.normalise import fold, folded_words, stem

_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_ASIDE = re.compile(r"\(([^()]*)\)")


def in_page_order(documents: Iterable[SearchDocument]) -> list[SearchDocument]:
    """Those that are no offers, kind by kind, then by title and id: so they are numbered."""
    pages = [document for document in documents if document.kind != OFFER]
    return sorted(pages, key=lambda page: (PAGE_KINDS.index(page.kind), fold(page.title), page.id))


def counts_of_kinds(pages: Sequence[SearchDocument]) -> dict[str, int]:
    """Kind → how many there are, in their order."""
    kinds = [page.kind for page in pages]
    return {kind: kinds.count(kind) for kind in PAGE_KINDS if kind in kinds}


def page_names(pages: Sequence[SearchDocument], language: Language) -> dict[str, list[array[int]]]:
    """Key → numbers of pages a level. The level says how much of a name the word is: 6 all of it, 5 one of two words,
    and so on; of several names the one counts of which it is most."""
    skipped = frozenset(language.stop_words) | frozenset(language.negations)
    found: dict[str, list[array[int]]] = {}
    for number, page in enumerate(pages):
        for key, level in _levels(page, skipped).items():
            found.setdefault(key, [array("I") for _ in range(LEVELS)])[level].append(number)
    return found


def _levels(page: SearchDocument, skipped: Collection[str]) -> dict[str, int]:
    levels: dict[str, int] = {}
    for name in _names(page):
        words = list(dict.fromkeys(folded_words(name)))
        # "Über uns" is nothing but small words.
        keys = {stem(word) for word in words if word not in skipped} or {stem(word) for word in words}
        for key in keys:
            levels[key] = max(levels.get(key, 0), LEVELS - min(len(keys), LEVELS))
    return levels


def _names(page: SearchDocument) -> Iterator[str]:
    """Its names as people type them: "Jugend-Amt" in one word or in two, and what stands in brackets alone or not at all."""
    for name in (page.title, *page.keywords):
        plain, asides = _ASIDE.sub(" ", name), _ASIDE.findall(name)
        for spelt in dict.fromkeys((name, plain, *(() if page.is_example else asides))):
            yield from dict.fromkeys((spelt, _HYPHEN.sub("", spelt)))


def phone_book(documents: Sequence[SearchDocument]) -> bytes:
    """The phones file: every number, and the numbers of the documents that it is one of; pages follow the offers."""
    book: dict[str, list[int]] = {}
    for number, document in enumerate(documents):
        for phone in dict.fromkeys(document.phones):
            book.setdefault(phone, []).append(number)
    return compact_json(sorted(book.items()))

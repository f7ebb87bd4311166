"""Words that nobody may read over: an edition's texts name them (`strong_words`), whoever prints shows them bold."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.editions.line import Span
from generator.editions.texts import Texts


def emphasised(text: str, texts: Texts) -> tuple[Span, ...]:
    """Words of an edition, cut where a strong word begins and ends; case does not count."""
    words = texts.row("strong_words")
    return tuple(_spans(text, _pattern(words))) if words else (Span(text),)


def _spans(text: str, pattern: re.Pattern[str]) -> Iterator[Span]:
    done = 0
    for found in pattern.finditer(text):
        if found.start() > done:
            yield Span(text[done : found.start()])
        yield Span(found[0], is_strong=True)
        done = found.end()
    if done < len(text):
        yield Span(text[done:])


@lru_cache(maxsize=16)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)

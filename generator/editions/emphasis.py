"""Words that nobody may read over: an edition's texts name them (`strong_words`), whoever prints shows them bold."""

import re
from functools import lru_cache

from generator.editions.line import Span
from generator.editions.texts import Texts


def emphasised(text: str, texts: Texts) -> tuple[Span, ...]:
    """Words of an edition, cut where a strong word begins and ends; case does not count."""
    words = texts.row("strong_words")
    if not words:
        return (Span(text),)
    parts = enumerate(_pattern(words).split(text))
    return tuple([Span(part, is_strong=bool(place % 2)) for place, part in parts if part])


@lru_cache(maxsize=16)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """In a group of its own: to split a text at it keeps the words."""
    return re.compile(rf"\b({'|'.join(map(re.escape, words))})\b", re.IGNORECASE)

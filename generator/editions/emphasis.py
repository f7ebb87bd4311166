"""Words that nobody may read over: an edition's texts name them (`strong_words`), whoever prints shows them bold."""

import re
from collections.abc import Sequence

_REMEMBERED = 4096
"""So many sentences: pages say many alike."""


class StrongWords:
    """Finds the strong words of an edition."""

    def __init__(self, words: Sequence[str]) -> None:
        # In a group of its own: to split a text at it keeps the words.
        pattern = rf"\b({'|'.join(map(re.escape, words))})\b"
        self._pattern = re.compile(pattern, re.IGNORECASE) if words else None
        self._cut: dict[str, tuple[str, ...]] = {}

    def cut(self, text: str) -> tuple[str, ...]:
        """A text, cut where a strong word begins and ends: every second part is one. Case does not count."""
        found = self._cut.get(text)
        if found is None:
            if len(self._cut) == _REMEMBERED:
                self._cut.clear()
            found = self._cut[text] = tuple(self._pattern.split(text)) if self._pattern is not None else (text,)
        return found

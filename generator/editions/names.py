"""How easy editions spell long words that nobody wrote for them: units, lay words, names of places and of sources."""

import re

from generator.checker import join_parts, split_by_list
from generator.editions.quotes import quoted
from generator.editions.texts import Texts

LONGEST_WORD = 13
"""Letters of a word that an easy page shows in one piece."""
_NOUN = re.compile(r"(?<![\w.@/-])[A-ZÄÖÜ][^\W\d_]+(?![\w@/-]|\.\w)")
"""A word that stands for itself: no part of an address, nor of a name with hyphens of its own."""


def easy_spelling(word: str, t: Texts) -> str:
    """A long word in its parts, with the site's mark; nothing if nobody has said how to split it."""
    parts = split_by_list(word)
    if len(parts) > 1:
        return join_parts(parts, t.mark)
    return word if len(word) <= LONGEST_WORD else ""


def told_name(name: str, t: Texts) -> str:
    """A name as the edition tells it: easy ones split the common words in it, `Familien-Zentrum am Beispielweg`.

    The checker's list knows these words. What is on no list may be a proper name, and stays in one piece.
    """
    if t.register != "easy":
        return quoted(name, t)
    return quoted(_NOUN.sub(lambda found: easy_spelling(found[0], t) or found[0], name), t)

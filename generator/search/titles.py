"""What a title names, and what it only mentions: "Kindergarten | mit Mittagessen", "Erziehungsberatung | im Rathaus"."""

import re
from collections.abc import Collection
from functools import cache

from generator.search.compounds import Splitter
from generator.search.language import read_lines
from generator.search.normalise import fold, folded_words, stem, words_as_written

SHORT = 2
"""Words that a short title has at most, not counting small words and places."""
LONG = 10
"""Letters from which on a noun is probably made of several words."""
_ADJECTIVE = re.compile(r"[^\W\d_]+(?:e|er|es|en)(?= (?:[^\W\d_]+(?:e|er|es|en) )?[A-ZÄÖÜ])")
"""What ends like an adjective and stands before a noun: "Freiberufliche Hebamme", "Allgemeiner Sozialer Dienst"."""
_QUOTED = re.compile(r"[„“\"»«‚‘].+[“”\"«»‘’]")


@cache
def _mention() -> re.Pattern[str]:
    """Where a title goes on to what it only mentions."""
    words = (word for line in read_lines("prepositions.txt") for word in line.split())
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, words))})\s", re.IGNORECASE)


def title_parts(title: str, skipped: Collection[str], generic: Collection[str]) -> tuple[str, str, bool]:
    """Split a title: what it names, what it mentions, and whether the first is short.

    `skipped` are folded words that do not count; `generic` are keys: where the first part says nothing but such words
    ("Hilfe bei Gewalt"), the whole title is what it names. A proper name in quotation marks is only mentioned.
    """
    quoted = " ".join(_QUOTED.findall(title))
    plain = _QUOTED.sub(" ", title)
    found = _mention().search(plain)
    named = plain[: found.start()] if found else plain
    mentioned = plain[found.start() :] if found else ""
    words = [word for word in folded_words(named) if word not in skipped]
    if all(stem(word) in generic for word in words):
        named, mentioned = plain, ""
        words = [word for word in folded_words(plain) if word not in skipped]
    return named, f"{mentioned} {quoted}".strip(), len(words) <= SHORT


def unknown_words(title: str, keywords: Collection[str], splitter: Splitter, places: Collection[str] = ()) -> list[str]:
    """Long nouns of a title that the search takes for one word, as they are written.

    Nobody finds such an offer by a part of the word. Proper names in quotation marks are left out, `places` (folded
    words), adjectives, and words of which a keyword is a part: somebody has thought of them.
    """
    parts = [fold(keyword) for keyword in keywords]
    nouns = _ADJECTIVE.sub(" ", _QUOTED.sub(" ", title))
    return [
        surface
        for surface, word in words_as_written(nouns)
        if len(word) >= LONG
        and surface[0].isupper()
        and word not in places
        and not splitter.knows(word)
        and not any(part in word for part in parts)
    ]

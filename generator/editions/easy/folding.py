"""Words as an edition compares them with those that it has ready."""

import re

_NO_LETTERS = re.compile(r"[^\w\s]")


def folded(words: str) -> str:
    """Without capitals, hyphens and stops: `E-Mail genügt.` is `email genügt`."""
    return " ".join(_NO_LETTERS.sub("", words.casefold()).split())

"""Sentences of Easy Language that ask a reader to call somebody, and whom."""

import re
from dataclasses import dataclass

from generator.checker.lists import alternatives, read_lines, read_words

_CALL = re.compile(
    r"\b[Rr]ufen Sie\b(?P<whom>[^.?!:]*?)\ban\b|\brufen (?P<here>hier) an\b"
    rf"|\b[Rr]ufen Sie (?P<help>(?:sofort )?{alternatives(read_lines('called_for_help.txt'))})\."
)
_HERE = read_words("called_here.txt")
_NOBODY = _HERE | read_words("beside_calls.txt")
_NUMBER = re.compile(r"\d{3}|\d{2}[ /-]\d{2}")


@dataclass(frozen=True, slots=True)
class Call:
    """What a sentence asks for."""

    whom: tuple[str, ...]
    """The words that name somebody, in lower case and without hyphens; empty where nobody is named."""
    is_here: bool
    """Whoever the text is about: `Rufen Sie hier an.`"""

    def is_of(self, names: str) -> bool:
        """Whether it is somebody with these names who is called; so it is where nobody else is named."""
        own = names.lower().replace("-", "")
        return self.is_here or all(word in own for word in self.whom)


def call_in(sentence: str) -> Call | None:
    """What a sentence asks a reader to do by phone; None where it asks for no call, or for none."""
    found = _CALL.search(sentence)
    words = re.findall(r"[\w-]+", (found["whom"] or found["here"] or found["help"] or "").lower()) if found else []
    if found is None or "nicht" in words:
        return None
    named = tuple(word.replace("-", "") for word in words if word not in _NOBODY)
    return Call(named, not _HERE.isdisjoint(words))


def has_number(sentence: str) -> bool:
    """Whether a reader could dial something in it."""
    return _NUMBER.search(sentence) is not None

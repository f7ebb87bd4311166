"""Sentences of Easy Language that ask a reader to call somebody, and whom."""

import re
from dataclasses import dataclass

_CALL = re.compile(
    r"\b[Rr]ufen Sie\b(?P<whom>[^.?!:]*?)\ban\b|\brufen (?P<here>hier) an\b"
    r"|\b[Rr]ufen Sie (?P<help>(?:sofort )?(?:die Polizei|die Feuer-Wehr|den Not-Ruf))\."
)
_BESIDE = frozenset(
    [
        "am",
        "auch",
        "beim",
        "bei",
        "bitte",
        "dafür",
        "dann",
        "den",
        "der",
        "die",
        "das",
        "doch",
        "einfach",
        "einmal",
        "gleich",
        "jetzt",
        "schnell",
        "sofort",
        "vorher",
    ]
)
"""Words that say how or when, not whom."""
_HERE = frozenset({"hier", "dort", "uns"})
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
    named = tuple(word.replace("-", "") for word in words if word not in _BESIDE | _HERE)
    return Call(named, not _HERE.isdisjoint(words))


def has_number(sentence: str) -> bool:
    """Whether a reader could dial something in it."""
    return _NUMBER.search(sentence) is not None

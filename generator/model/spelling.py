"""Names and addresses as people compare them, however they are spelt."""

import re

_SPELLINGS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_STREET = re.compile(r"str(?:asse|\.)?(?!\w)")
_LETTER = re.compile(r"(?<=\d) ?[a-z]$")


def folded(text: str) -> str:
    """A text as people compare it: `Grüne Straße 7` and `gruene-str. 7` are one address."""
    words = _STREET.sub("str ", text.casefold().translate(_SPELLINGS))
    return " ".join(re.findall(r"[^\W_]+", words))


def folded_street(text: str) -> str:
    """A street and its house, without the letter behind the number: `Am Tor 7a` leads to `Am Tor 7`."""
    return _LETTER.sub("", folded(text))

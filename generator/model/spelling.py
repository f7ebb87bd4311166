"""Names and addresses as people compare them, however they are spelt."""

import re
from html import unescape
from unicodedata import normalize
from urllib.parse import unquote

_UNSEEN = re.compile(
    "[*`~\\\\\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
"""Marks of Markdown that stand within words, and characters that nobody sees: soft hyphens, joiners, directions."""
_SPELLINGS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_STREET = re.compile(r"str(?:asse|\.)?(?![^\W\d_])")
_SHORTENED = re.compile(r"(?<=[^\W\d_])(wg|w|pl)\.(?=\s*\d)")
_IN_FULL = {"wg": "weg", "w": "weg", "pl": "platz"}
"""`Amselwg. 7`."""
_SHORT = {"sankt": "st", "doktor": "dr"}
_NUMBER_FIRST = re.compile(r"\s*(\d{1,4} ?[a-z]?),?\s+(?=[^\W\d])(?P<street>\D+)$", re.IGNORECASE)
"""`7 Amselweg`, as people of other countries write it."""
_HOUSE_NUMBER = re.compile(r"(?:^| )(?:nr|no|hausnr|hausnummer|haus)$")
"""What may stand between a street and its number."""
_CALLED_STREET = re.compile("(?:str|weg|gasse|allee|platz|ring|damm|ufer|pfad|steig|markt|hof|berg)$")
_NUMBERS = re.compile(r"(\d{1,5})(?: ?[a-z]\b)?(?:\s*(?:[-–/+]|bis|und)\s*(\d{1,5}))?", re.IGNORECASE)
_LETTER = re.compile(r"(?<=\d) ?[a-z]$")
_HOUSE = re.compile(r"(\d+) ?[a-z]?(?!\w)(?!\.\s*[^\W\d])", re.IGNORECASE)
"""The number in `Amselweg 7, Hinterhaus`; the day in `Straße des 17. Juni 135` is no house."""
_LETTER_IN = re.compile(r"[^\W\d]")
_BESIDE = re.compile(
    r" ?(?:(?:nr|no|h nr|hausnr|hausnummer|haus) ?)?(\d{1,5})(?: ?[a-z](?!\w))?"
    r"(?: (?:(?:bis|und|u|oder|plus) )?(\d{1,5})(?: ?[a-z])?(?!\w))?"
)
"""What follows a street in a folded text: `amselweg` in `amselweg nr 5 a bis 7`."""
_LONGEST_ROW = 50
"""Numbers of houses from the first to the last of one place: `5 48249` is a house and a postcode."""
_SHORTEST = 4
"""Letters of a street that can tell it from others without its number."""
_ENDING = "(?:e?[nrms])?"


def readable(text: str) -> str:
    """What a text says once a browser has shown it: `Amsel&shy;weg`, `Amsel%20weg` and `Amsel**weg**` are words."""
    return _UNSEEN.sub("", normalize("NFKC", unescape(unquote(text))))


def folded(text: str) -> str:
    """A text as people compare it: `Grüne Straße 7` and `gruene-str. 7` are one address."""
    words = _STREET.sub("str ", readable(text).casefold().translate(_SPELLINGS))
    words = _SHORTENED.sub(lambda match: _IN_FULL[match[1]], words)
    return " ".join(_SHORT.get(word, word) for word in re.findall(r"[^\W_]+", words))


def folded_street(text: str) -> str:
    """A street and its house, without the letter behind the number: `Am Tor 7a` leads to `Am Tor 7`."""
    return _LETTER.sub("", folded(text))


def is_same_street(one: str, other: str) -> bool:
    """One house, however it is written, or perhaps one: `Amselweg 7-9`, `Amselweg Nr. 8, Hinterhaus`, `Amselweg`."""
    street = street_and_house(one)[0]
    if not street or street != street_and_house(other)[0]:
        return False
    ours, theirs = _houses(one), _houses(other)
    return not ours or not theirs or any(a <= d and c <= b for a, b in ours for c, d in theirs)


def _houses(text: str) -> list[tuple[int, int]]:
    """Numbers of houses as first and last."""
    found = [(int(first), int(last or first)) for first, last in _NUMBERS.findall(text)]
    return [(min(pair), max(pair)) for pair in found]


def houses_beside(words: str, end: int) -> tuple[int, int] | None:
    """The first and the last number of the houses that stand behind a street which ends there in a folded text."""
    match = _BESIDE.match(words, end)
    if match is None:
        return None
    first, last = int(match[1]), int(match[2] or match[1])
    return first, last if first < last <= first + _LONGEST_ROW else first


def house_last(text: str) -> str:
    """A street as people here write it: `7, rue de la Paix` is `rue de la Paix 7`."""
    turned = _NUMBER_FIRST.match(text)
    return f"{turned['street']} {turned[1]}" if turned else text


def street_and_house(text: str) -> tuple[str, str]:
    """A street folded, without and with the number of its house; the same twice where only both together tell it."""
    text = house_last(text)
    found, start = [], 0
    for match in _HOUSE.finditer(text):
        written = re.split("[,;(]", text[start : match.start()])[-1]
        if not _LETTER_IN.search(written):
            continue
        start = match.end()
        street = _HOUSE_NUMBER.sub("", folded(written))
        if len(street) >= _SHORTEST:
            found.append((street, f"{street} {match[1]}"))
    if found:  # `Haus 2, Amselweg 7`
        return max(found, key=lambda pair: (_CALLED_STREET.search(pair[0]) is not None, len(pair[0])))
    words = folded(re.split(r"[,;(](?=\s*[^\W\d])", text)[0])
    return words, words


def street_finder(street: str) -> str:
    """A pattern that finds a folded street in a folded text, whatever number stands behind it: `amselweg7`."""
    return finder(street).removesuffix(r"(?!\w)") + r"(?![^\W\d_])"


def finder(words: str) -> str:
    """A pattern that finds folded words in a folded text, also with endings or blanks in them: `in der Grünen Straße`."""
    pattern, before = r"(?<!\w)", ""
    for word in words.split():
        gap = "" if not before else " " if before.isdigit() and word[0].isdigit() else " ?"
        pattern += gap + (word if word.isdigit() else " ?".join(map(re.escape, word)) + _ENDING)
        before = word
    return pattern + (r"(?: ?[a-z])?(?!\w)" if before.isdigit() else r"(?!\w)")

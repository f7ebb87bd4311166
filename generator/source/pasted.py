"""What comes along when a text is pasted from Word, a web page or a chat, and what of it is meant."""

import re

_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})[ \t]*[A-Za-z]*[ \t]*")
_ALWAYS_UNSEEN = "\u00ad\u180e\u200b\u2060-\u2064"
_UNSEEN = re.compile(f"[{_ALWAYS_UNSEEN}\u034f\u200c-\u200f]")
_SIMPLE_LETTERS = re.compile(r"[\x00-\u058f\u1e00-\u22ff\u25a0-\u25ff\U0001f000-\U0001faff]*")
"""Scripts in which no joiner changes how a word looks: Latin, Greek, Cyrillic and their signs."""
_PAIRS = {"„": '“”"„', "“": "”“", "”": "”", "‚": "‘’", "‘": "’‘", "»": "«", "«": "»", "›": "‹", "‹": "›"}
_MARKS = "".join(_PAIRS) + "".join(_PAIRS.values())
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
"""As in the text of a file, and what only an escape can write there."""
SUSPECT = re.compile(f"[{_ALWAYS_UNSEEN}\u034f\u200c-\u200f\\\\]")
"""A file without any of these has no value to look at."""


def without_fence(text: str, comment: str = "#") -> str:
    """A file that stands whole between two lines of ``` without them; every line stays where it is.

    Lines that begin with `comment` may stand around it.
    """
    if "```" not in text and "~~~" not in text:
        return text
    lines = text.split("\n")
    written = [
        n for n, line in enumerate(lines) if line.strip() and not (comment and line.lstrip().startswith(comment))
    ]
    if len(written) < 2 or not all(_FENCE.fullmatch(lines[number]) for number in (written[0], written[-1])):
        return text
    for number in (written[0], written[-1]):
        lines[number] = (comment or " ") * len(lines[number])
    return "\n".join(lines)


def cleaned(text: str) -> str:
    """A whole file without the lines of a fence around it and without soft hyphens; what it says stays the same."""
    lines = text.split("\n")
    fenced = without_fence(text).split("\n")
    kept = [line for line, seen in zip(lines, fenced, strict=True) if line == seen]
    return _always("\n".join(kept))


def without_unseen(text: str) -> str:
    """A value without soft hyphens, characters of no width and those that are refused.

    Joiners stay where a script or a picture needs them.
    """
    text = without_forbidden(text)
    if _SIMPLE_LETTERS.fullmatch(text):
        return _UNSEEN.sub("", text) if not re.search("[\U0001f000-\U0001faff]", text) else _always(text)
    return _always(text)


def _always(text: str) -> str:
    return re.sub(f"[{_ALWAYS_UNSEEN}]", "", text)


def without_quotes(text: str) -> str:
    """A plain value without the quotation marks of Word around the whole of it; others belong to the text."""
    inside = text[1:-1]
    if len(text) > 2 and text[-1] in _PAIRS.get(text[0], "") and not set(inside) & set(_MARKS):
        return inside
    return text


def opens_only(text: str) -> bool:
    """A plain value that begins with a quotation mark of Word, which closes nowhere in it."""
    return text[:1] in ("„", "“", "»", "‚") and not set(text[1:]) & set(_PAIRS[text[0]])


def without_forbidden(text: str) -> str:
    """A text without the characters that no value may hold: they are told, and a build that goes on prints none."""
    return _FORBIDDEN.sub("", text)


def forbidden(text: str) -> str:
    """The first character that no value may hold, however it is written; empty where there is none."""
    found = _FORBIDDEN.search(text)
    return found[0] if found else ""

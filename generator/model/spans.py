"""`3 Monate bis 3 Jahre`: the two ends that a text in the place of `from` and `to` means."""

import re
from collections.abc import Iterator

from generator.model.notations import plain

_BETWEEN = re.compile(r"(?:^|\s+)(?:bis(?: zu[mr]?)?|to)\s+|\s*[-–—]\s*", re.IGNORECASE)
_FROM = re.compile(r"(?:von|ab|from)\s+", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d.,]*")
_WITH_UNIT = re.compile(r"\d[\d.,]*( ?[^\W\d]+)\.?")
_BIRTH = re.compile(r"(?:der )?Geburt(?: an)?", re.IGNORECASE)


def ends_of(text: str) -> Iterator[tuple[str, str]]:
    """Each way to read a text as a span; an end that was not said is empty."""
    said = plain(text)
    for between in _BETWEEN.finditer(said):
        first, last = _end(said[: between.start()]), _end(said[between.end() :])
        unit = _WITH_UNIT.fullmatch(last)
        yield (first + unit[1] if unit and _NUMBER.fullmatch(first) else first), last
    if _FROM.match(said):
        yield _end(said), ""


def _end(text: str) -> str:
    words = _FROM.sub("", text.strip(), count=1)
    return "0" if _BIRTH.fullmatch(words) else words

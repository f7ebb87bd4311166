"""Positions as people and maps write them, read as degrees: `52,5312`, `52° 31′ 52″ N`, `9F4MG9JM+FR`."""

import re
from math import cos, radians

from generator.model.spelling import readable

_KM_PER_DEGREE = 111.2
_DECIMAL = re.compile(r"(?<!\d)\d{1,3}[.,]\d{3,}")
_ANGLE = re.compile(
    r"(?<!\d)(\d{1,3}) ?(?:°|º|˚|grad|deg) ?(\d{1,2}(?:[.,]\d+)?)(?: ?(?:['’´′‘]|min(?:uten)?\b) ?"
    r"(?:(\d{1,2}(?:[.,]\d+)?) ?(?:[\"”“″]|''|’’|′′|sek\w*|(?=[NSOEW])))?)?",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<!\d)(\d{1,3}) (\d{1,2}) (\d{1,2}(?:[.,]\d+)?) ?[NO0E](?![^\W_])")
"""`52 31 52 N`, without any sign."""
_PLUS_CODE = re.compile(
    r"(?<![^\W_])(?:[23456789CFGHJMPQRVWX]{4})?([23456789CFGHJMPQRVWX]{4}\+[23456789CFGHJMPQRVWX]{2,})"
)
_DIGITS = "23456789CFGHJMPQRVWX"
"""Of an Open Location Code (plus code), https://github.com/google/open-location-code."""
_CODE_STEPS = (0.05, 0.0025, 0.000125)
"""Degrees that one digit of each of the last pairs of a plus code counts."""


def angles_in(text: str) -> tuple[float, ...]:
    """Everything in a text that may be a degree of latitude or longitude."""
    if not any(sign.isdigit() for sign in text):
        return ()
    text = readable(text)
    found = [_number(match[0]) for match in _DECIMAL.finditer(text)]
    for match in (*_ANGLE.finditer(text), *_SPACED.finditer(text)):
        degrees, minutes, seconds = (_number(part or "0") for part in match.groups())
        found.append(degrees + minutes / 60 + seconds / 3600)
    return tuple(found)


def plus_codes_in(text: str) -> tuple[tuple[float, float], ...]:
    """Every plus code in a text as its latitude and longitude without whole degrees: a town says those (`G9JM+FR Adorf`)."""
    if "+" not in text and "%2" not in text:
        return ()
    return tuple(_decode(match[1]) for match in _PLUS_CODE.finditer(readable(text).upper()))


def is_within(one: tuple[float, float], other: tuple[float, float], reach: float) -> bool:
    """Two positions are at most `reach` metres apart, both to the north and to the east."""
    return all(abs(a - b) <= most for a, b, most in zip(one, other, degrees_of(reach, one[0]), strict=True))


def degrees_of(reach: float, latitude: float) -> tuple[float, float]:
    """So many metres in degrees of latitude and of longitude, at a latitude."""
    north = reach / 1000 / _KM_PER_DEGREE
    return north, north / max(cos(radians(latitude)), 0.01)


def is_plus_code_of(code: tuple[float, float], position: tuple[float, float], reach: float) -> bool:
    """A plus code of some town is at most `reach` metres from a position."""
    apart = (abs((a - b + 0.5) % 1 - 0.5) for a, b in zip(code, position, strict=True))
    return all(away <= most for away, most in zip(apart, degrees_of(reach, position[0]), strict=True))


def _decode(code: str) -> tuple[float, float]:
    """The middle of the area that the end of a plus code names, in parts of a degree."""
    values = [_DIGITS.index(digit) for digit in code.replace("+", "")[:6]]
    north, east = (sum(v * step for v, step in zip(values[n::2], _CODE_STEPS, strict=True)) for n in (0, 1))
    return north + _CODE_STEPS[-1] / 2, east + _CODE_STEPS[-1] / 2


def _number(written: str) -> float:
    return float(written.replace(",", "."))

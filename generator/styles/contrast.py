"""Colours that can be read: how far two are apart (WCAG 2.2, 1.4.3), and the nearest one to a site's own that suffices.

A county's colour is made for paper and letterheads. As the colour of links it has to be read on each of the theme's
grounds, in the light and in the dark scheme: it is made darker for one and lighter for the other until it can be.
"""

from collections.abc import Iterator

LOWEST = 4.5
"""The contrast that text needs at least (AA)."""
LIGHT_GROUNDS = ("#ffffff", "#fbf7f0", "#e1f1ee", "#fdecd9", "#fbe4db")
"""What text stands on in the theme: `--card`, `--paper`, `--mint`, `--peach`, `--rose` of site.css."""
DARK_GROUNDS = ("#1b2526", "#12191a", "#193839", "#38291a", "#42241b")
"""The same where the reader's device is dark."""
_TINT, _DARK_TINT = 0.12, 0.25
"""How much of the main colour is in the ground below notes."""
_STEP = 0.02
_LINEAR_BELOW = 0.04045


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white); both as `#rrggbb`."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(color: str, share: float, ground: str) -> str:
    """A colour with that share of it, the rest of another one."""
    pairs = zip(_channels(color), _channels(ground), strict=True)
    return "#" + "".join(f"{round(part * share + rest * (1 - share)):02x}" for part, rest in pairs)


def lowest_on_light(color: str) -> float:
    """The contrast of the colour with the light ground that is nearest to it, its own tint included."""
    return min(contrast(color, ground) for ground in (*LIGHT_GROUNDS, tint(color)))


def on_light(color: str) -> str:
    """The colour, or as much darker as it has to be to be read on light grounds and under white."""
    return next(found for found in _mixes(color, "#000000") if lowest_on_light(found) >= LOWEST)


def on_dark(color: str) -> str:
    """The colour, or as much lighter as it has to be to be read on dark grounds and under black."""
    grounds = (*DARK_GROUNDS, dark_tint(color))
    mixes = _mixes(color, "#ffffff")
    return next(found for found in mixes if min(contrast(found, ground) for ground in grounds) >= LOWEST)


def tint(color: str) -> str:
    """The light ground below notes."""
    return mixed(color, _TINT, "#ffffff")


def dark_tint(color: str) -> str:
    """The dark ground below notes."""
    return mixed(color, _DARK_TINT, DARK_GROUNDS[1])


def _mixes(color: str, end: str) -> Iterator[str]:
    """The colour, then always nearer to the end of the scale, and at last that."""
    return (mixed(color, 1 - _STEP * step, end) for step in range(round(1 / _STEP) + 1))


def _channels(color: str) -> tuple[int, ...]:
    return tuple(int(color[start : start + 2], 16) for start in (1, 3, 5))


def _luminance(color: str) -> float:
    parts = (part / 255 for part in _channels(color))
    red, green, blue = (p / 12.92 if p <= _LINEAR_BELOW else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

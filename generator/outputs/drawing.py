"""Pictures that the program draws: what stands beside a shared link, and the icons of the site on a home screen.

The font is Manrope (OFL 1.1, its licence beside it): it has the letters of German and of most languages of Europe.
"""

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from typing import NamedTuple
from unicodedata import category

from PIL import Image, ImageDraw, ImageFont

from generator.styles.contrast import mixed
from generator.theme import CARD

_LEFT, _TEXT, _BAND = 72, 690, 104
"""Where text begins, how wide it may be, and how high the band below is."""
_SIZES = (96, 84, 72, 62, 54, 46, 40)
"""Heights of a title's letters: the first with which it fits."""
_LINES = 4
_SHADES = 15
"""Steps from the ground to the letters."""
_FINE = 3
"""Shapes are drawn so many times larger and made small: their edges are smooth then."""
PAPER = "#fbf7f0"
"""The ground of pages, `--paper` of the stylesheet."""
_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))
"""They choose how the sign before them looks."""
_MISSING = "\U0010ffff"


class Palette(NamedTuple):
    """Colours as `#rrggbb`."""

    primary: str
    paper: str = PAPER
    peach: str = "#f7cfa6"
    mint: str = "#bfe3dd"

    @property
    def dark(self) -> str:
        """The ground of cards."""
        return mixed(self.primary, 0.72, "#000000")


@lru_cache(maxsize=256)
def card(title: str, over: str, below: str, palette: Palette) -> bytes:
    """A PNG for shared links: a title, a line over it and a band below; words that the font can't write are left out.

    Kept: who builds again and again, as `wegweiser serve` does, draws each but once.
    """
    picture, at = _ground(palette)
    lines, font = _fitted(_writable(title))
    step = round(font.size * 1.16)
    top = (CARD[1] - _BAND - len(lines) * step) // 2
    _write(picture, (_LEFT, max(44, top - 58)), _cut(_writable(over), _font(32), _TEXT), _font(32), at["over"])
    for number, line in enumerate(lines):
        _write(picture, (_LEFT, top + number * step), line, font, at["title"])
    name = _cut(_writable(below), _font(36), CARD[0] - 2 * _LEFT)
    _write(picture, (_LEFT, CARD[1] - _BAND + 28), name, _font(36), at["band"])
    return _png(picture)


@lru_cache(maxsize=16)
def app_icon(size: int, palette: Palette, is_maskable: bool = False) -> bytes:
    """A square PNG with the signpost; `is_maskable`: systems may cut a circle out of it."""
    large = size * _FINE
    picture = Image.new("RGB", (large, large), palette.primary)
    share = 0.78 if is_maskable else 1.1
    _signpost(picture, large * (1 - share) / 2, large * (1 - share) / 2, large * share / 24, palette)
    return _png(picture.reduce(_FINE).quantize(48, dither=Image.Dither.NONE))


@lru_cache(maxsize=4)
def _art(palette: Palette) -> Image.Image:
    """What every card has: the ground, the signpost and the band."""
    width, height = (side * _FINE for side in CARD)
    picture = Image.new("RGB", (width, height), palette.dark)
    draw = ImageDraw.Draw(picture)
    draw.ellipse([at * _FINE for at in (760, 12, 1260, 512)], fill=palette.primary)
    _signpost(picture, 806 * _FINE, 58 * _FINE, 17 * _FINE, palette)
    draw.rectangle((0, height - _BAND * _FINE, width, height), fill=palette.paper)
    return picture.reduce(_FINE).quantize(48, dither=Image.Dither.NONE)


def _ground(palette: Palette) -> tuple[Image.Image, dict[str, int]]:
    """The art with the shades of letters behind its own colours, and where the shades of each kind of letter begin."""
    picture = _art(palette).copy()
    colors = (picture.getpalette() or [])[: 48 * 3]
    colors += [0] * (48 * 3 - len(colors))
    at = {}
    for name, ground, ink in (
        ("title", palette.dark, "#ffffff"),
        ("over", palette.dark, palette.peach),
        ("band", palette.paper, palette.dark),
    ):
        at[name] = len(colors) // 3
        for step in range(1, _SHADES + 1):
            share = step / _SHADES
            pairs = zip(_parts(ground), _parts(ink), strict=True)
            colors += [round(low + (high - low) * share) for low, high in pairs]
    picture.putpalette(colors)
    return picture, at


def _write(picture: Image.Image, place: tuple[int, int], words: str, font: ImageFont.FreeTypeFont, shades: int) -> None:
    steps, where = _letters(words, round(font.size))
    picture.paste(steps.point([max(0, step - 1) + shades for step in range(256)]), place, where)


@lru_cache(maxsize=8)
def _letters(words: str, size: int) -> tuple[Image.Image, Image.Image]:
    """Words as steps from the ground to the ink, and where there are any; two of three lines of a card never change."""
    mask = Image.new("L", (CARD[0] - _LEFT, round(size * 1.5)))
    ImageDraw.Draw(mask).text((0, 0), words, fill=255, font=_font(size))
    steps = mask.point([value * _SHADES // 255 for value in range(256)])
    return steps, steps.point([0] + [255] * 255)


def _fitted(title: str) -> tuple[list[str], ImageFont.FreeTypeFont]:
    """A title in lines, and the largest letters with which it fits; what is too long for the smallest is cut."""
    for size in _SIZES:
        font = _font(size)
        lines = list(_wrapped(title, font))
        if len(lines) <= _LINES and all(font.getlength(line) <= _TEXT for line in lines):
            return lines, font
    if len(lines) > _LINES:
        lines[_LINES - 1] += " …"
    return [_cut(line, font, _TEXT) for line in lines[:_LINES]], font


def _wrapped(title: str, font: ImageFont.FreeTypeFont) -> Iterator[str]:
    line = ""
    for word in title.split():
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) > _TEXT:
            yield line
            longer = word
        line = longer
    if line:
        yield line


def _cut(line: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    while font.getlength(line) > width:
        line = f"{line.rstrip('…')[:-1]}…"
    return line


def _signpost(picture: Image.Image, left: float, top: float, unit: float, palette: Palette) -> None:
    """The sign of the site, as `theme/assets/icons/favicon.svg` has it: 24 units wide and high."""
    draw = ImageDraw.Draw(picture)
    pen = unit * 1.2

    def stroke(points: list[tuple[float, float]], fill: str = "") -> None:
        placed = [(left + x * unit, top + y * unit) for x, y in points]
        if fill:
            draw.polygon(placed, fill=fill)
            placed.append(placed[0])
        draw.line(placed, fill="#ffffff", width=round(pen))
        for x, y in placed:
            draw.ellipse((x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2), fill="#ffffff")

    stroke([(11.5, 4), (11.5, 20)])
    stroke([(9, 20), (14, 20)])
    stroke([(6, 5), (15.5, 5), (18, 7.2), (15.5, 9.5), (6, 9.5)], palette.peach)
    stroke([(18, 11), (9.5, 11), (7, 13.2), (9.5, 15.5), (18, 15.5)], palette.mint)


@lru_cache(maxsize=512)
def _writable(words: str) -> str:
    """Words without signs that the font does not have and that nobody misses; nothing where it lacks a letter."""
    kept = [letter for letter in words if category(letter) != "Cf" and letter not in _SELECTORS]
    lacking = {letter for letter in set(kept) if not letter.isspace() and not _has(letter)}
    if any(category(letter)[0] in "LMN" for letter in lacking):
        return ""
    return " ".join("".join(letter for letter in kept if letter not in lacking).split())


def _has(letter: str) -> bool:
    return bytes(_font(40).getmask(letter)) != bytes(_font(40).getmask(_MISSING))


@lru_cache(maxsize=16)
def _font(size: int) -> ImageFont.FreeTypeFont:
    data = (files("generator.outputs") / "fonts" / "Manrope-Bold.ttf").read_bytes()
    # The same letters on every machine: the other engine is not everywhere.
    return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


def _parts(color: str) -> list[int]:
    return [int(color[start : start + 2], 16) for start in (1, 3, 5)]


def _png(picture: Image.Image) -> bytes:
    data = BytesIO()
    picture.save(data, "PNG", compress_level=4)
    return data.getvalue()

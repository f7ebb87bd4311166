import re
from itertools import product
from pathlib import Path

import pytest

from generator.styles.contrast import (
    DARK_GROUNDS,
    LIGHT_GROUNDS,
    LOWEST,
    contrast,
    dark_tint,
    lowest_on_light,
    mixed,
    on_dark,
    on_light,
    tint,
)  # fmt: skip

THEME = Path(__file__).parents[3] / "theme"
CSS = (THEME / "assets/css/site.css").read_text(encoding="utf-8")
GROUNDS = ("card", "paper", "mint", "peach", "rose")


def palette(css):
    return dict(re.findall(r"--([\w-]+): (#\w+);", css))


def whole(color):
    return color if len(color) == 7 else "#" + "".join(2 * letter for letter in color[1:])


LIGHT = {name: whole(value) for name, value in palette(CSS[CSS.index(":root {") : CSS.index("}")]).items()}
DARK_BLOCK = CSS[CSS.index("(prefers-color-scheme: dark)") :]
DARK = {name: whole(value) for name, value in palette(DARK_BLOCK[: DARK_BLOCK.index("}")]).items()}


def test_contrast_is_that_of_the_guideline():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == contrast("#ffffff", "#777777") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_the_grounds_are_those_of_the_stylesheet():
    assert tuple(LIGHT[name] for name in GROUNDS) == LIGHT_GROUNDS
    assert tuple(DARK[name] for name in GROUNDS) == DARK_GROUNDS
    head = (THEME / "partials/head.html").read_text(encoding="utf-8")
    assert f'content="{DARK["card"]}" media="(prefers-color-scheme: dark)"' in head


@pytest.mark.parametrize("colors", [LIGHT, {**LIGHT, "foot": LIGHT["teal-dark"], **DARK}], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground(colors):
    pairs = [*product(("ink", "ink-soft", "teal", "teal-dark", "accent"), GROUNDS)]
    pairs += [
        ("on-teal", "teal"),
        ("on-teal", "teal-dark"),
        ("on-accent", "accent"),
        ("ink", "field"),
        ("ink", "marked"),
    ]
    pairs += [("badge-warm", "peach"), ("badge-hot", "rose"), ("on-foot", "foot"), ("foot-hover", "foot")]
    colors = {"foot": colors["teal-dark"], **colors}
    assert {pair for pair in pairs if contrast(*(colors[name] for name in pair)) < LOWEST} == set()
    edges = [("edge", "field"), ("edge", "card"), ("edge", "paper"), ("ink", "halo"), ("on-foot", "foot")]
    assert {pair for pair in edges if contrast(*(colors[name] for name in pair)) < 3} == set()


def test_dark_changes_the_colours_of_the_light_scheme_and_no_light_one_is_forgotten():
    assert set(LIGHT) - set(DARK) == {"on-foot", "foot-hover"}, "the foot of the page is dark in both"


SAMPLES = ["#" + "".join(f"{part:02x}" for part in parts) for parts in product((0, 85, 170, 255), repeat=3)]


@pytest.mark.parametrize("color", SAMPLES)
def test_any_colour_of_a_site_becomes_one_that_can_be_read(color):
    light, dark = on_light(color), on_dark(color)
    assert lowest_on_light(light) >= LOWEST and contrast("#ffffff", light) >= LOWEST
    assert all(contrast(dark, ground) >= LOWEST for ground in (*DARK_GROUNDS, dark_tint(color)))
    assert contrast(dark, DARK["on-teal"]) >= LOWEST and contrast(dark, DARK["on-accent"]) >= LOWEST
    assert contrast(DARK["ink"], dark_tint(color)) >= LOWEST and contrast(LIGHT["ink"], tint(light)) >= LOWEST


def test_a_colour_that_can_be_read_stays():
    assert on_light("#0f5257") == "#0f5257" and on_dark("#b5e6e1") == "#b5e6e1"
    assert mixed("#102030", 0.5, "#ffffff") == "#889098"

"""Pictures that the program draws."""

from io import BytesIO

import pytest
from PIL import Image

from generator.outputs.drawing import CARD, Palette, app_icon, card

_PALETTE = Palette("#0f5257")
_OVER, _BELOW = "Hilfe für Familien", "Wegweiser"


def _seen(data: bytes) -> Image.Image:
    picture = Image.open(BytesIO(data))
    assert picture.format == "PNG"
    return picture.convert("RGB")


@pytest.mark.parametrize(
    "title", ["Baby", "Übergang in den Beruf: Größe, Maß und „mehr“ – § 35a", "Donau" * 20, "x " * 300]
)
def test_a_card_is_small_whatever_its_title(title: str) -> None:
    data = card(title, _OVER, _BELOW, _PALETTE)
    assert len(data) < 40_000 and _seen(data).size == CARD


def test_no_title_leaves_its_half() -> None:
    for title in ("Donaudampfschifffahrtsgesellschaftskapitänswitwenrente" * 2, "Kleinkind- und Kindergartenzeit " * 5):
        empty, full = _seen(card("", "", "", _PALETTE)), _seen(card(title, "", "", _PALETTE))
        changed = [
            x for x in range(CARD[0]) for y in range(0, CARD[1], 3) if empty.getpixel((x, y)) != full.getpixel((x, y))
        ]
        assert min(changed) >= 72 and max(changed) < 770, "where the sign begins"


@pytest.mark.parametrize("letters", "äöüÄÖÜßẞ„“–’é§&ńłšğış")
def test_the_font_has_the_letters_of_titles(letters: str) -> None:
    assert card(letters, "", "", _PALETTE) != card("", "", "", _PALETTE)


def test_words_that_the_font_cannot_write_are_left_out() -> None:
    assert card("العربية", "", "", _PALETTE) == card("", "", "", _PALETTE)


def test_colours_are_those_of_the_site() -> None:
    assert _seen(app_icon(180, Palette("#123456"))).getpixel((2, 2)) == (0x12, 0x34, 0x56)
    assert _seen(card("", "", "", Palette("#804020"))).getpixel((2, 2)) == (92, 46, 23)


def test_what_a_circle_cuts_off_shows_nothing_of_the_sign() -> None:
    icon = _seen(app_icon(512, _PALETTE, is_maskable=True))
    ground = icon.getpixel((0, 0))
    safe = 512 * 0.4
    outside = [(x, y) for x in range(0, 512, 4) for y in range(0, 512, 4) if (x - 256) ** 2 + (y - 256) ** 2 > safe**2]
    assert {icon.getpixel(place) for place in outside} == {ground}
    assert any(icon.getpixel((x, 256)) != ground for x in range(512))


@pytest.mark.parametrize("title", ["Baby 😀", "Ba\u00adby", "Baby \u2764\ufe0f", "\u2068Baby\u2069"])
def test_signs_that_the_font_lacks_cost_no_title(title: str) -> None:
    assert card(title, title, title, _PALETTE) == card("Baby", "Baby", "Baby", _PALETTE)


def test_what_is_too_long_ends_with_dots_inside_of_the_picture() -> None:
    long, longer = "Donaudampfschifffahrt" * 4, "Donaudampfschifffahrt" * 5
    assert card("", long, long, _PALETTE) == card("", longer, longer, _PALETTE)
    right = _seen(card("", "", longer, _PALETTE)).crop((CARD[0] - 72, CARD[1] - 104, *CARD))
    assert len(right.getcolors() or ()) == 1, "the margin is empty"
    assert card("Wort " * 24, "", "", _PALETTE) != card("Wort " * 25, "", "", _PALETTE), "24 fit, of 25 dots tell"

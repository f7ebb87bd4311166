"""Nothing goes out of a picture but its pixels, upright and no larger than pages need; what is no picture is told."""

import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms, ImageOps

from generator.media.pictures import MadePicture, make_picture
from tests.media import PLACE, photo, picture, told_picture

TELLING = (PLACE, b"Exif", b"GPS", b"Handy", b"xmp", b"adobe", b"tEXt", b"iTXt", b"ICC_PROFILE", b"EXIF", b"XMP ")


def made(data: bytes, address: str = "media/foto.jpg", is_shown: bool = True) -> MadePicture:
    found = make_picture(data, address, is_shown)
    assert isinstance(found, MadePicture), found
    return found


def code(data: bytes, address: str) -> str:
    found = make_picture(data, address, True)
    assert not isinstance(found, MadePicture)
    assert found[1].endswith((".", "?"))
    return found[0]


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


@pytest.mark.parametrize(
    ("data", "address"),
    [
        (photo(), "media/foto.jpg"),
        (told_picture(), "media/plan.png"),
        (picture("WEBP", exif=opened(photo()).getexif(), xmp=b"<adobe/>"), "media/foto.webp"),
        (picture("AVIF", exif=opened(photo()).getexif()), "media/foto.avif"),
        (picture("GIF", comment=PLACE), "media/foto.gif"),
        (picture("PNG", exif=opened(photo()).getexif()), "media/foto.png"),
    ],
    ids=["jpg", "png texts", "webp", "avif", "gif", "png exif"],
)
def test_no_byte_of_what_a_camera_wrote_goes_out(data, address):
    assert any(word in data for word in TELLING), "the test's own picture tells something"
    result = made(data, address)
    for content in (result.main, *(version for _, version in result.versions)):
        assert [word for word in TELLING if word in content] == []
        assert not opened(content).getexif()
        assert set(opened(content).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive",
                                             "progression", "loop", "background", "version", "duration", "timestamp"}  # fmt: skip


def test_what_was_taken_on_its_side_stands_upright():
    upright = opened(made(photo((80, 40), orientation=6)).main).convert("RGB")
    assert upright.size == (40, 80)
    top, bottom = upright.getpixel((20, 5)), upright.getpixel((20, 75))
    assert top[0] > 180 > top[2] and bottom[2] > 180 > bottom[0]


def test_colours_of_another_space_are_turned_into_those_of_the_web():
    other = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert "icc_profile" not in opened(made(picture("JPEG", icc_profile=profile)).main).info
    assert "icc_profile" not in opened(made(picture("JPEG", icc_profile=other)).main).info  # fits no pixels
    clear = BytesIO()
    Image.new("RGBA", (4, 4), (10, 20, 30, 0)).save(clear, "PNG", icc_profile=profile)
    assert opened(made(clear.getvalue(), "media/a.png").main).getpixel((0, 0))[3] == 0


@pytest.mark.parametrize(
    ("mode", "format_", "address", "kept"),
    [
        ("CMYK", "JPEG", "media/a.jpg", "RGB"),
        ("L", "JPEG", "media/a.jpg", "L"),
        ("I;16", "PNG", "media/a.png", "L"),
        ("P", "PNG", "media/a.png", "P"),
        ("LA", "PNG", "media/a.png", "RGBA"),
        ("1", "PNG", "media/a.png", "P"),
    ],
)
def test_every_way_to_write_a_pixel_is_read(mode, format_, address, kept):
    file = BytesIO()
    Image.new(mode, (6, 4)).save(file, format_)
    assert opened(made(file.getvalue(), address).main).mode == kept


def test_a_picture_of_few_colours_stays_as_small_as_somebody_made_it():
    """Painted with three bytes a pixel it would be larger than the file of the editor."""
    noise = Image.frombytes("L", (64, 64), bytes(i * i * 7919 % 251 for i in range(64 * 64)))
    few = noise.convert("P")
    few.putpalette([value * 97 % 256 for value in range(768)])
    file = BytesIO()
    few.save(file, "PNG", optimize=True)
    out = made(file.getvalue(), "media/a.png").main
    assert opened(out).mode == "P" and len(out) <= len(file.getvalue())
    assert opened(out).convert("RGB").tobytes() == few.convert("RGB").tobytes()


def test_a_large_picture_is_made_as_wide_as_pages_need_in_three_sizes():
    result = made(photo((2600, 1300)))
    assert (result.width, result.height) == opened(result.main).size == (1200, 600)
    assert [(width, opened(data).size) for width, data in result.versions] == [
        (400, (400, 200)), (800, (800, 400)), (1200, (1200, 600))
    ]  # fmt: skip
    assert [width for width, _ in made(photo((500, 20))).versions] == [400, 500]
    assert made(photo((500, 20)), is_shown=False).versions == ()


def test_the_same_picture_gives_the_same_bytes():
    assert make_picture(photo((900, 50)), "media/a.jpg", True) == make_picture(photo((900, 50)), "media/a.jpg", True)


@pytest.mark.parametrize(
    ("data", "address", "wanted"),
    [
        (b"", "media/a.jpg", "E284"),
        (b"kein Bild", "media/a.jpg", "E284"),
        (photo((300, 300))[:900], "media/a.jpg", "E284"),
        (picture("PNG")[:50], "media/a.png", "E284"),
        (picture("PNG"), "media/a.jpg", "E284"),
        (picture("TIFF"), "media/a.jpg", "E284"),
        (picture("GIF", save_all=True, append_images=[Image.new("RGB", (40, 30))]), "media/a.gif", "E287"),
    ],
    ids=["empty", "text", "cut", "cut png", "ending", "tiff", "moving"],
)
def test_what_is_no_picture_is_told(data, address, wanted):
    assert code(data, address) == wanted


def test_the_right_name_is_told():
    found = make_picture(picture("PNG"), "media/haus.jpg", True)
    assert not isinstance(found, MadePicture) and "haus.png" in found[1]


@pytest.mark.parametrize("side", [9_000, 11_000, 20_000])
def test_a_picture_that_would_fill_the_memory_is_not_painted(side):
    head = picture("PNG")
    bomb = head[:16] + side.to_bytes(4) * 2 + head[24:]
    bomb = bomb[:29] + zlib.crc32(bomb[12:29]).to_bytes(4) + bomb[33:]
    assert code(bomb, "media/a.png") == "E285"


def test_a_file_that_is_too_large_is_not_opened():
    assert code(b"\xff\xd8\xff" + bytes(60_000_000), "media/a.jpg") == "E285"


def test_a_picture_that_is_too_tall_for_every_format_is_told():
    found = make_picture(picture("PNG", (20, 16_001)), "media/a.png", True)
    assert not isinstance(found, MadePicture) and found[0] == "E285" and "teilen" in found[1]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_way_to_hold_a_camera_is_turned_as_pillow_would(orientation):
    data = photo((80, 40), orientation)
    wanted = ImageOps.exif_transpose(opened(data)).convert("RGB")
    got = opened(made(data).main).convert("RGB")
    corners = [(x, y) for x in (3, got.width - 4) for y in (3, got.height - 4)]
    assert got.size == wanted.size
    assert [got.getpixel(at)[0] > 110 for at in corners] == [wanted.getpixel(at)[0] > 110 for at in corners]


@pytest.mark.parametrize(
    "odd",
    [b"\x00\x01\x02\0\x08\0\0\0\x05\0\0\0", b"\x0f\x01\x02\0\xff\xff\xff\x7f\xff\xff\xff\x00"],
    ids=["a text for a number", "outside of the file"],
)
def test_odd_words_of_a_camera_keep_no_picture_from_the_site(odd, recwarn):
    exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0" + odd + bytes(4)
    plain = picture("JPEG", (40, 30))
    data = plain[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + plain[2:]
    assert (made(data).width, made(data).height) == (30, 40)
    assert not recwarn.list, "nothing that an editor can mend"

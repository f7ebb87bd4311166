"""Pictures as they go out: no larger than pages need, and nothing in them but their pixels.

A photo can tell where and when it was taken, with which telephone and by whom: in EXIF, XMP, IPTC, texts, comments and a
small picture of itself. So nothing is taken out of the file of an editor. The pixels are painted into a new picture, and
that one is written.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import PurePosixPath

from PIL import Image, ImageCms

from generator.media.media import Fault

WIDEST = 1200
"""In pixels, of every picture."""
_SIZES = (400, 800, WIDEST)
_MOST_PIXELS = 60_000_000
"""Telephones take up to 50 million; what claims more may be made to fill the memory."""
_TALLEST = 16_000
"""Pixels of a picture as it goes out: WebP has no room for more."""
_LARGEST = 60_000_000
"""Bytes of a file."""
_FORMATS = {
    ".avif": ("AVIF",),
    ".gif": ("GIF",),
    ".jpeg": ("JPEG", "MPO"),
    ".jpg": ("JPEG", "MPO"),
    ".png": ("PNG",),
    ".webp": ("WEBP",),
}
"""What may stand in a file of each ending. Telephones write MPO, a JPEG with further pictures behind the first."""
_WRITERS: dict[str, Callable[..., None]] = {
    "AVIF": partial(Image.Image.save, format="AVIF", quality=60, speed=8),
    "GIF": partial(Image.Image.save, format="GIF"),
    "JPEG": partial(Image.Image.save, format="JPEG", quality=80, optimize=True, progressive=True),
    "PNG": partial(Image.Image.save, format="PNG", optimize=True),
    "WEBP": partial(Image.Image.save, format="WEBP", quality=76, method=4),
}
_ORIENTATION = 0x0112
_TURNS = dict(
    zip(
        range(2, 9),
        (
            Image.Transpose.FLIP_LEFT_RIGHT,
            Image.Transpose.ROTATE_180,
            Image.Transpose.FLIP_TOP_BOTTOM,
            Image.Transpose.TRANSPOSE,
            Image.Transpose.ROTATE_270,
            Image.Transpose.TRANSVERSE,
            Image.Transpose.ROTATE_90,
        ),
        strict=True,
    )
)
"""How a picture is turned upright, by its orientation in EXIF. Pillow's own way writes EXIF anew, and stumbles over odd ones."""
RECIPE = f"2 {WIDEST} {_SIZES} {Image.__version__}"  # type: ignore[attr-defined]
"""Changes where the same file becomes another picture."""


@dataclass(frozen=True, slots=True)
class MadePicture:
    """What goes out of a picture."""

    width: int
    height: int
    main: bytes
    """In the format of the editor's file."""
    versions: tuple[tuple[int, bytes], ...]
    """Width → WebP; empty where no page shows it."""


def make_picture(data: bytes, address: str, is_shown: bool, widest: int = WIDEST) -> MadePicture | Fault:
    """Paint a picture anew, at most `widest` pixels wide, and in more sizes where pages show it."""
    formats = _FORMATS[PurePosixPath(address).suffix.lower()]
    if len(data) > _LARGEST:
        return (
            "E285",
            f"Die Datei hat mehr als {_LARGEST // 1_000_000} MB. Bitte kleiner speichern: 2.000 Pixel breit genügt.",
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a decoder finds odd is nothing that an editor can mend
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            opened = Image.open(BytesIO(data))
            fault = _fault(opened, formats, address)
            if fault is not None:
                return fault
            picture = _painted(opened, widest)
            if picture.height > _TALLEST:
                message = f"Das Bild ist {picture.height} Pixel hoch; mehr als {_TALLEST} sind zu viel. Bitte in mehrere Bilder teilen."
                return "E285", message
            return _made(picture, formats[0], is_shown)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return _too_many_pixels("mehr Pixel")
    except Exception:  # a broken file makes decoders stumble in ways that nobody has listed
        message = "Dieses Bild lässt sich nicht öffnen: Die Datei ist beschädigt oder kein Bild. Bitte neu speichern, zum Beispiel als JPG."
        return "E284", message


def _fault(opened: Image.Image, formats: tuple[str, ...], address: str) -> Fault | None:
    if opened.format not in formats:
        return _other_format(opened.format or "", address)
    if opened.width * opened.height > _MOST_PIXELS:
        return _too_many_pixels(f"{opened.width} × {opened.height} Pixel")
    if opened.format != "MPO" and getattr(opened, "n_frames", 1) > 1:
        message = "Dieses Bild bewegt sich, und niemand kann es anhalten. Bitte als Film (MP4) speichern oder ein Bild daraus."
        return "E287", message
    return None


def _too_many_pixels(how_many: str) -> Fault:
    message = f"Das Bild hat {how_many}; mehr als {_MOST_PIXELS // 1_000_000} Millionen sind zu viel. Bitte kleiner speichern: 2.000 Pixel breit genügt."
    return "E285", message


def _other_format(format_: str, address: str) -> Fault:
    ending = PurePosixPath(address).suffix
    right = next((known for known, formats in _FORMATS.items() if format_ in formats and known != ".jpeg"), None)
    fix = f"Bitte in „{PurePosixPath(address).stem}{right}“ umbenennen." if right else "Bitte als JPG speichern."
    return "E284", f"Die Datei endet auf „{ending}“, ist aber ein Bild der Art {format_}. {fix}"


def _painted(opened: Image.Image, widest: int) -> Image.Image:
    """The pixels alone, upright, in sRGB, at most as wide as pages need."""
    profile = opened.info.get("icc_profile")
    # The decoder of JPEG may leave out what is not needed. Both sides count, since the picture may lie on its side.
    opened.draft(None, (widest, widest))
    turn = _TURNS.get(opened.getexif().get(_ORIENTATION, 1))
    upright = opened.transpose(turn) if turn is not None else opened
    picture = _in_srgb(_in_plain_mode(upright), profile)
    if picture.width > widest:
        picture = _as_wide_as(picture, widest)
    clean = Image.new(picture.mode, picture.size)
    clean.paste(picture)
    return clean


def _in_plain_mode(picture: Image.Image) -> Image.Image:
    """RGB, RGBA, L or CMYK."""
    if picture.mode.startswith("I") or picture.mode == "F":  # 16 bits a pixel
        picture = picture.point(lambda value: value * (1 / 256)).convert("L")
    if picture.mode in ("LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        return picture.convert("RGBA")
    return picture if picture.mode in ("RGB", "RGBA", "L", "CMYK") else picture.convert("RGB")


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    if profile and picture.mode != "RGBA":
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            turned = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):  # a profile that fits no pixels is as good as none
            turned = None
        if turned is not None:
            return turned
    if profile and picture.mode == "RGBA":
        colours = _in_srgb(picture.convert("RGB"), profile)
        colours.putalpha(picture.getchannel("A"))
        return colours
    return picture.convert("RGB") if picture.mode == "CMYK" else picture


def _as_wide_as(picture: Image.Image, width: int) -> Image.Image:
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), Image.Resampling.LANCZOS)


def _made(picture: Image.Image, format_: str, is_shown: bool) -> MadePicture:
    widths = sorted({min(width, picture.width) for width in _SIZES}) if is_shown else []
    versions = tuple((width, _written(_as_wide_as(picture, width), "WEBP")) for width in widths)
    return MadePicture(picture.width, picture.height, _written(picture, format_), versions)


def _written(picture: Image.Image, format_: str) -> bytes:
    file = BytesIO()
    if format_ == "JPEG" and picture.mode == "RGBA":
        picture = picture.convert("RGB")
    _WRITERS[format_](_with_a_palette(picture) if format_ == "PNG" else picture, file)
    return file.getvalue()


def _with_a_palette(picture: Image.Image) -> Image.Image:
    """The same picture with a byte a pixel, where it has few colours: somebody may have saved on them."""
    if picture.mode != "RGB" or picture.getcolors(256) is None:
        return picture
    small = picture.quantize(256, dither=Image.Dither.NONE)
    return small if small.convert("RGB").tobytes() == picture.tobytes() else picture

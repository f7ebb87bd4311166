"""Films, pictures and papers for tests, made here: each small, and some of them telling more than they should."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile

from PIL import Image, PngImagePlugin
from pypdf import PdfWriter

PLACE = b"Amselweg 7"
"""What a camera may write into a picture."""


def picture(format_: str = "PNG", size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    """A plain picture of one colour."""
    file = BytesIO()
    Image.new("RGB", size, (15, 82, 87)).save(file, format_, **options)
    return file.getvalue()


def photo(size: tuple[int, int] = (40, 30), orientation: int = 1) -> bytes:
    """A JPEG as telephones write it: with a position, a device, XMP and a comment; the left half is red, the right blue."""
    image = Image.new("RGB", size, (220, 0, 0))
    image.paste((0, 0, 220), (size[0] // 2, 0, *size))
    exif = Image.Exif()
    exif[0x0110] = "Handy Modell 7"
    exif[0x010E] = PLACE.decode()
    exif[0x0112] = orientation
    gps = exif.get_ifd(0x8825)
    gps.update({1: "N", 2: (51.0, 51.0, 6.3), 3: "E", 4: (7.0, 15.0, 54.0)})
    exif[0x8825] = gps
    file = BytesIO()
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><exif:GPSLatitude>51,51.105N</exif:GPSLatitude></x:xmpmeta>"
    image.save(file, "JPEG", exif=exif, xmp=xmp, comment=PLACE)
    return file.getvalue()


def told_picture() -> bytes:
    """A PNG with text chunks."""
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", PLACE.decode())
    told.add_itxt("Location", PLACE.decode(), zip=False)
    return picture(pnginfo=told)


def paper(author: str = "", more: Mapping[str, str] | None = None, xmp: str = "") -> bytes:
    """A PDF of one empty page, with what it says of itself."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    if author or more:
        writer.add_metadata({**({"/Author": author} if author else {}), **(more or {})})
    if xmp:
        writer.xmp_metadata = xmp.encode()
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def office_paper(author: str, more: Mapping[str, str] | None = None) -> bytes:
    """As much of a DOCX as tells its author; `more` are further files in it."""
    file = BytesIO()
    with ZipFile(file, "w") as opened:
        opened.writestr("docProps/core.xml", f"<p><dc:creator>{author}</dc:creator></p>")
        for name, text in (more or {}).items():
            opened.writestr(name, text)
    return file.getvalue()


def box(kind: bytes, *bodies: bytes) -> bytes:
    """A box of MP4 (ISO/IEC 14496-12): its length, its kind, what is in it."""
    body = b"".join(bodies)
    return (len(body) + 8).to_bytes(4) + kind + body


def film(*tells: bytes, width: int = 320, height: int = 180, seconds: int = 125, is_turned: bool = False) -> bytes:
    """The head of an MP4 without a single picture; `tells` are further boxes in its `moov`."""
    head = bytes(12) + (1000).to_bytes(4) + (seconds * 1000).to_bytes(4) + bytes(80)
    one = (0x10000).to_bytes(4)
    matrix = bytes(4) + one + bytes(28) if is_turned else one + bytes(32)
    track = bytes(40) + matrix + (width << 16).to_bytes(4) + (height << 16).to_bytes(4)
    moov = box(b"moov", box(b"mvhd", head), box(b"trak", box(b"tkhd", track)), *tells)
    return box(b"ftyp", b"isom", bytes(4)) + moov + box(b"mdat", bytes(100))

"""What the head of a film or sound says: whether it tells where it was taken, how large it is and how long it lasts.

MP4 and M4A are boxes in boxes (ISO/IEC 14496-12): the place stands in `moov`, as `©xyz` (telephones with Android), `loci`
(3GPP), a key of Apple's, XMP, or a track of its own (`gpmd`, `camm`: sports cameras). In WebM it is a tag. Nothing else is
looked at: neither what the film shows, nor what stands between its pictures.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from generator.media.media import Fault

_HEADS = {
    ".m4a": (4, (b"ftyp",)),
    ".mp4": (4, (b"ftyp",)),
    ".webm": (0, (b"\x1a\x45\xdf\xa3",)),
    ".ogg": (0, (b"OggS",)),
    ".mp3": (0, (b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2", b"\xff\xe3")),
}
"""How files of each ending begin: after so many bytes, one of these."""
_HOLDERS = (b"moov", b"trak", b"udta", b"mdia", b"minf", b"stbl", b"meta", b"ilst")
_DEEPEST = 8
"""Boxes in boxes; those that tell something are five deep."""
_PLACES = (b"\xa9xyz", b"loci")
_TRACKS = (b"gpmd", b"camm")
_WORDS = (
    b"location.ISO6709",
    b"mdtalocation",
    b"GPSLatitude",
    b"GPSCoordinates",
    b"RECORDING_LOCATION",
    b"\x88LOCATION",
)
"""What stands before a place in XMP, in Apple's keys and in the tags of WebM, where the length comes before a name."""
_LONGEST_HEAD = 64_000_000
"""Bytes; that of a film of an hour has about one million."""
_EDGE = 1_000_000
"""Bytes at either end of a WebM file in which its tags are looked for."""


@dataclass(frozen=True, slots=True)
class Film:
    """What is known of a film or sound; 0 where nobody knows."""

    width: int = 0
    height: int = 0
    seconds: int = 0


def examine_film(file: Path) -> Film | Fault:
    """Read the head of a film or sound. Raises OSError where the file can't be read."""
    ending = file.suffix.lower()
    with file.open("rb") as opened:
        start, known = _HEADS[ending]
        begins = opened.read(16)[start:]
        if not begins.startswith(known):
            what = "kein Film" if ending in (".mp4", ".webm") else "keine Tonaufnahme"
            return "E284", (
                f"Die Datei endet auf „{PurePosixPath(file.name).suffix}“, ist aber {what} dieser Art, oder sie ist "
                "beschädigt. Bitte neu speichern, Filme als MP4 (H.264) und Ton als MP3."
            )
        heads = list(_heads(opened)) if known == (b"ftyp",) else [(b"", _edges(opened))]
    if any(_tells_place(kind, body) for kind, body in heads):
        return "E286", (
            "In diesem Film steht, wo er aufgenommen wurde. Alle könnten es lesen. Bitte den Ort herausnehmen: auf dem "
            "iPhone vor dem Teilen unter „Optionen“ den Schalter „Standort“ ausschalten, am Computer mit "
            "„exiftool -all= film.mp4“ oder „ffmpeg -i film.mp4 -map_metadata -1 -map 0:v -map 0:a -c copy neu.mp4“."
        )
    return _measured([body for kind, body in heads if kind == b"moov"])


def _heads(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """The boxes at the top that tell something of the film, each with its body."""
    end = file.seek(0, 2)
    at = 0
    while at + 8 <= end:
        file.seek(at)
        head = file.read(16)
        size, kind, before = int.from_bytes(head[:4]), head[4:8], 8
        if size == 1:
            size, before = int.from_bytes(head[8:16]), 16
        elif size == 0:
            size = end - at
        if size < before:
            return
        if kind in (b"moov", b"meta", b"uuid", b"udta"):
            file.seek(at + before)
            yield kind, file.read(min(size - before, _LONGEST_HEAD))
        at += size


def _edges(file: BinaryIO) -> bytes:
    file.seek(0)
    first = file.read(_EDGE)
    end = file.seek(0, 2)
    file.seek(max(len(first), end - _EDGE))
    return first + file.read()


def _boxes(body: bytes, depth: int = 1) -> Iterator[tuple[bytes, bytes]]:
    """Every box in the body of another, as far as it holds boxes alone."""
    at = 0
    while at + 8 <= len(body):
        size, kind = int.from_bytes(body[at : at + 4]), body[at + 4 : at + 8]
        size = size or len(body) - at
        if size < 8:
            return
        inner = body[at + 8 : at + size]
        yield kind, inner
        if kind in _HOLDERS and depth < _DEEPEST:
            is_marked = kind == b"meta" and inner.startswith(bytes(4))  # its version; QuickTime writes none
            yield from _boxes(inner[4:] if is_marked else inner, depth + 1)
        at += size


def _tells_place(kind: bytes, body: bytes) -> bool:
    if any(word in body for word in _WORDS):
        return True
    if kind not in (b"moov", b"udta"):
        return False
    return any(
        inner in _PLACES or (inner == b"stsd" and any(track in content for track in _TRACKS))
        for inner, content in _boxes(body)
    )


def _measured(heads: list[bytes]) -> Film:
    width = height = seconds = 0
    for kind, body in (box for head in heads for box in _boxes(head)):
        is_long = body[:1] == b"\x01"  # version 1: times of 8 bytes
        if kind == b"mvhd":
            scale, duration = (body[20:24], body[24:32]) if is_long else (body[12:16], body[16:20])
            per_second = int.from_bytes(scale)
            is_known = per_second and duration.strip(b"\xff")  # all ones: whoever wrote it did not know
            seconds = round(int.from_bytes(duration) / per_second) if is_known else 0
        elif kind == b"tkhd" and len(body) >= 84 and int.from_bytes(body[-8:-6]):
            width, height = int.from_bytes(body[-8:-6]), int.from_bytes(body[-4:-2])
            if not any(body[-44:-40]):  # the first number of the matrix: telephones held upright turn the picture
                width, height = height, width
    return Film(width, height, seconds)

"""A film that tells where it was taken stays off the site; of the others size and length are known."""

import pytest

from generator.media.films import Film, examine_film
from tests.media import box, film


def examined(tmp_path, data: bytes, name: str = "a.mp4"):
    (tmp_path / name).write_bytes(data)
    return examine_film(tmp_path / name)


WHERE = b"\x00\x12\x15\xc7+51.8519+007.2718/"
XMP = b"<rdf:Description exif:GPSLatitude='51,51.1N'/>"


@pytest.mark.parametrize(
    "tells",
    [
        box(b"udta", box(b"\xa9xyz", WHERE)),
        box(b"trak", box(b"udta", box(b"loci", bytes(20)))),
        box(b"meta", b"mdtacom.apple.quicktime.location.ISO6709", WHERE),
        box(b"udta", box(b"XMP_", XMP)),
        box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", box(b"stsd", bytes(12) + b"gpmd"))))),
        box(b"udta", box(b"meta", bytes(4), box(b"ilst", box(b"\xa9xyz", box(b"data", WHERE))))),
        box(b"meta", box(b"keys", bytes(8), box(b"mdta", b"location")), WHERE),
    ],
    ids=["android", "3gpp", "apple", "xmp", "sports camera", "itunes", "ffmpeg"],
)
def test_a_film_that_tells_where_it_was_taken_is_refused(tmp_path, tells):
    code, message = examined(tmp_path, film(tells))
    assert code == "E286" and "exiftool" in message


def test_what_stands_beside_the_head_is_looked_at_too(tmp_path):
    assert examined(tmp_path, film() + box(b"uuid", bytes(16), XMP))[0] == "E286"
    long = (1).to_bytes(4) + b"mdat" + (26).to_bytes(8) + bytes(10)
    assert examined(tmp_path, film() + long + box(b"udta", box(b"\xa9xyz", WHERE)))[0] == "E286"
    assert examined(tmp_path, film() + bytes(4) + b"uuid" + XMP)[0] == "E286"  # to the end of the file


@pytest.mark.parametrize("name", [b"\x88LOCATION", b"\x92RECORDING_LOCATION"])
def test_a_tag_of_webm_is_found_at_either_end(tmp_path, name):
    head = b"\x1a\x45\xdf\xa3" + bytes(100)
    assert examined(tmp_path, head + b"\x45\xa3" + name, "a.webm")[0] == "E286"
    assert examined(tmp_path, head + bytes(3_000_000) + name + bytes(10), "a.webm")[0] == "E286"
    assert examined(tmp_path, head, "a.webm") == Film()


def test_size_and_length_are_read(tmp_path):
    assert examined(tmp_path, film()) == Film(320, 180, 125)
    assert examined(tmp_path, film(is_turned=True)) == Film(180, 320, 125)
    long = b"\x01" + bytes(19) + (500).to_bytes(4) + (30_000).to_bytes(8)
    assert examined(tmp_path, box(b"ftyp", b"isom") + box(b"moov", box(b"mvhd", long))) == Film(seconds=60)
    assert examined(tmp_path, box(b"ftyp", b"isom") + box(b"moov", box(b"mvhd", bytes(20)))) == Film()


@pytest.mark.parametrize(
    "tail", [b"", b"\0\0\0\x03moov", b"\0\0\0\x20moov\0\0\0\x04trak", b"\0\0", b"\0\0\0\x10moovabc"]
)
def test_a_head_that_is_cut_ends_the_look(tmp_path, tail):
    assert examined(tmp_path, box(b"ftyp", b"isom") + tail) == Film()


@pytest.mark.parametrize("name", ["a.mp4", "a.webm", "a.mp3", "a.ogg", "a.m4a"])
def test_what_is_none_is_told(tmp_path, name):
    for data in (b"", b"\xff\xd8\xff\xe0 ein Bild", b"ein Film"):
        code, message = examined(tmp_path, data, name)
        assert code == "E284" and name[1:] in message


def test_boxes_in_thousands_of_boxes_are_not_followed(tmp_path):
    body = b""
    for _ in range(3000):
        body = box(b"udta", body)
    assert examined(tmp_path, film(body)) == Film(320, 180, 125)


@pytest.mark.parametrize(
    "head", [bytes(12) + (1000).to_bytes(4) + b"\xff" * 4, b"\x01" + bytes(19) + (1000).to_bytes(4) + b"\xff" * 8]
)
def test_a_length_that_nobody_knew_is_none(tmp_path, head):
    assert examined(tmp_path, box(b"ftyp", b"isom") + box(b"moov", box(b"mvhd", head))).seconds == 0

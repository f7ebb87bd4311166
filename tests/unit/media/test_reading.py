"""What lies in `content/media/` goes out, looked into; what is wrong with one file keeps no other from it."""

import pytest

from generator.media import reading
from generator.media.cache import PictureCache
from generator.media.reading import read_media
from generator.source.files import MediaSource
from tests import media


def sources(folder, **files: bytes) -> list[MediaSource]:
    found = []
    for key, data in files.items():
        name = key.replace("_", ".")
        (folder / name).write_bytes(data)
        found.append(MediaSource(f"content/media/{name}", folder / name))
    return found


def test_each_kind_is_looked_into(tmp_path):
    files = sources(
        tmp_path,
        a_jpg=media.photo((500, 50)),
        b_mp4=media.film(),
        c_pdf=media.paper("Eva"),
        d_txt=b"x",
        e_vtt=b"WEBVTT",
    )
    found, problems = read_media(files, {"media/a.jpg"})
    assert problems == []
    picture, film, paper, text, captions = found.files.values()
    assert [(v.address, v.width) for v in picture.versions] == [
        ("media/a.jpg.400.webp", 400),
        ("media/a.jpg.500.webp", 500),
    ]
    assert picture.size == len(found.contents["media/a.jpg"])
    assert (film.width, film.height, film.seconds, paper.author) == (320, 180, 125, "Eva")
    assert (text.size, captions.size) == (1, 6)
    assert found.contents["media/b.mp4"] == tmp_path / "b.mp4"
    assert found.sources["media/a.jpg.400.webp"] == found.sources["media/a.jpg"] == "content/media/a.jpg"


def test_what_is_wrong_is_left_out_and_the_rest_stays(tmp_path):
    files = sources(tmp_path, a_jpg=b"x", b_mp4=b"x", c_pdf=b"x", d_png=media.picture())
    files.append(MediaSource("content/media/weg.png", tmp_path / "weg.png"))
    found, problems = read_media(files, ())
    assert [(p.code, p.path.rpartition("/")[2]) for p in problems] == [
        ("E284", "a.jpg"), ("E284", "b.mp4"), ("E284", "c.pdf"), ("E284", "weg.png")
    ]  # fmt: skip
    assert list(found.contents) == ["media/d.png"]


def test_a_size_takes_no_place_that_an_editor_s_file_has(tmp_path):
    own = media.picture("WEBP")
    files = sources(tmp_path, a_jpg=media.photo((850, 50)), **{"a_jpg_400_webp": own})
    files.append(MediaSource("content/media/a.jpg.800.webp/b.txt", tmp_path / "a.jpg"))
    found, problems = read_media(files, {"media/a.jpg"})
    assert problems == [] and [v.width for v in found.files["media/a.jpg"].versions] == [850]
    assert found.files["media/a.jpg.400.webp"].width == 40 and "media/a.jpg.800.webp" not in found.contents


@pytest.mark.parametrize(
    "data", [b"", b"1\n00:00:01,000 --> 00:00:02,000\nHallo\n", b"WEBVTTX", "WEBVTT".encode("utf-16")]
)
def test_captions_that_no_browser_would_show_are_told(tmp_path, data):
    found, problems = read_media(sources(tmp_path, a_vtt=data), ())
    assert [(p.code, "ffmpeg" in p.message) for p in problems] == [("E284", True)] and not found.files


@pytest.mark.parametrize("data", [b"WEBVTT", b"\xef\xbb\xbfWEBVTT - Film\r\n"])
def test_captions_go_out(tmp_path, data):
    assert read_media(sources(tmp_path, a_vtt=data), ())[1] == []


@pytest.fixture
def painted(monkeypatch):
    """Names of the pictures that were painted."""
    names: list[str] = []
    make = reading.make_picture
    monkeypatch.setattr(
        reading, "make_picture", lambda data, address, shown: names.append(address) or make(data, address, shown)
    )
    return names


def test_a_picture_is_painted_once(tmp_path, painted):
    files, kept = sources(tmp_path, a_png=media.picture(), b_jpg=media.photo((450, 40))), tmp_path / "kept"
    first, _ = read_media(files, {"media/b.jpg"}, kept)
    again, _ = read_media(files, {"media/b.jpg"}, kept)
    assert painted == ["media/a.png", "media/b.jpg"] and again == first
    read_media(files, {"media/a.png", "media/b.jpg"}, kept)
    assert painted[2:] == ["media/a.png"], "a page shows it now: it gets its sizes"
    read_media(files[1:], {"media/b.jpg"}, kept)
    assert len(list(kept.iterdir())) == 1, "what nobody asks for is dropped"


def test_a_broken_file_of_what_was_kept_is_painted_anew(tmp_path, painted):
    files, kept = sources(tmp_path, a_png=media.picture()), tmp_path / "kept"
    first, _ = read_media(files, (), kept)
    (file,) = kept.iterdir()
    for broken in (b"", b"PK\x03\x04", file.read_bytes()[:-9]):
        file.write_bytes(broken)
        assert read_media(files, (), kept)[0] == first
    assert len(painted) == 4


@pytest.mark.parametrize(("place", "byte"), [(8, 8), (6, 1), (8, 99)], ids=["packed", "locked", "packed strangely"])
def test_a_kept_picture_whose_head_is_damaged_is_painted_anew(tmp_path, painted, place, byte):
    files, kept = sources(tmp_path, a_png=media.picture()), tmp_path / "kept"
    first, _ = read_media(files, (), kept)
    (file,) = kept.iterdir()
    data = bytearray(file.read_bytes())
    data[place] = data[data.index(b"PK\1\2") + place + 2] = byte
    file.write_bytes(data)
    assert read_media(files, (), kept)[0] == first and len(painted) == 2


def test_a_folder_that_can_not_be_written_costs_time_alone(tmp_path, painted):
    (tmp_path / "kept").write_text("a file")
    found, problems = read_media(sources(tmp_path, a_png=media.picture()), (), tmp_path / "kept")
    assert "media/a.png" in found.contents and problems == []


def test_the_key_knows_all_that_changes_the_picture(tmp_path):
    cache = PictureCache(tmp_path)
    keys = {
        cache.key(b"a", ".png", True),
        cache.key(b"b", ".png", True),
        cache.key(b"a", ".jpg", True),
        cache.key(b"a", ".png", False),
    }
    assert len(keys) == 4

"""Files are written beside and put in their place at once; what is not text about them stays."""

import pytest

from generator.source import writing
from generator.source.writing import write_beside


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        (b"a: 1\n", "a: 2\n", b"a: 2\n"),
        (b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", "a: \u00fc\nb: 2\n", b"\xef\xbb\xbfa: \xc3\xbc\r\nb: 2\r\n"),
        (b"a: 1\rb: 2\r", "a: 2\nb: 2\n", b"a: 2\rb: 2\r"),
        (b"a: 1\r\nb: 2\nc: 3\r\nd: 4", "a: 1\nb: 5\nc: 3\nd: 4", b"a: 1\r\nb: 5\r\nc: 3\r\nd: 4"),
        (b"a: 1\nb: 2\nc: 3\r\n", "b: 2\nc: 3\n", b"b: 2\nc: 3\r\n"),
        (b"", "a: 1\n", b"a: 1\n"),
        (None, "a: 1\n", b"a: 1\n"),
    ],
)
def test_mark_and_line_ends_stay(tmp_path, before, text, after):
    file = tmp_path / "a.yml"
    if before is not None:
        file.write_bytes(before)
    write_beside(file, text)
    assert file.read_bytes() == after and [path.name for path in tmp_path.iterdir()] == ["a.yml"]


def test_rights_stay_and_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.yml").write_text("a: 1\n")
    (tmp_path / "real.yml").chmod(0o640)
    (tmp_path / "link.yml").symlink_to("real.yml")
    write_beside(tmp_path / "link.yml", "a: 2\n")
    assert (tmp_path / "link.yml").is_symlink() and (tmp_path / "real.yml").read_text() == "a: 2\n"
    assert (tmp_path / "real.yml").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("step", ["fsync", "fdopen"])
def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch, step):
    file = tmp_path / "a.yml"
    file.write_text("a: 1\n")

    def full(*_args):
        raise OSError(28, "full")

    monkeypatch.setattr(writing.os, step, full)
    with pytest.raises(OSError, match="full"):
        write_beside(file, "a: 2\n")
    assert file.read_text() == "a: 1\n" and [path.name for path in tmp_path.iterdir()] == ["a.yml"]

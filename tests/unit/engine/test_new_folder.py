"""The folder in the making: what goes over from the old one, and with which time."""

import os
from pathlib import Path

import pytest

from generator.engine.mark import MARK, PageMark, digest_of, mark_text
from generator.engine.new_folder import NewFolder

_KEY = "0f" * 16
_THEN = 1_700_000_000_000_000_000


@pytest.fixture
def folder(tmp_path: Path) -> NewFolder:
    new, old = tmp_path / "new", tmp_path / "old"
    new.mkdir()
    (old / "deep").mkdir(parents=True)
    for name in ("deep/a.html", "b.css"):
        (old / name).write_bytes(b"old")
        os.utime(old / name, ns=(_THEN, _THEN))
    marked = {"deep/a.html": PageMark(_KEY, digest_of(b"old"))}
    (old / MARK).write_text(mark_text(["deep/a.html", "b.css"], marked))
    return NewFolder(new, old)


@pytest.mark.parametrize("has_links", [True, False])
def test_a_kept_page_has_its_bytes_time_and_key(
    folder: NewFolder, has_links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not has_links:

        def refuse(source: object, goal: object) -> None:
            raise OSError

        monkeypatch.setattr(os, "link", refuse)
    folder.keep("deep/a.html")
    path = folder.path / "deep" / "a.html"
    assert path.read_bytes() == b"old" and path.stat().st_mtime_ns == _THEN
    assert folder.pages == {"deep/a.html": PageMark(_KEY, digest_of(b"old"))}


def test_the_same_bytes_keep_their_time_and_others_do_not(folder: NewFolder) -> None:
    folder.write("b.css", b"old")
    folder.write("deep/a.html", b"new", _KEY)
    folder.write("c.css", b"old")
    for address in ("b.css", "deep/a.html", "c.css"):
        folder.keep_times(address)
    assert (folder.path / "b.css").stat().st_mtime_ns == _THEN
    assert (folder.path / "deep" / "a.html").stat().st_mtime_ns > _THEN
    assert (folder.path / "c.css").stat().st_mtime_ns > _THEN
    assert folder.pages == {"deep/a.html": PageMark(_KEY, digest_of(b"new"))}


def test_what_others_write_has_a_key_too(folder: NewFolder) -> None:
    folder.note("x.html", b"theirs", _KEY)
    assert folder.pages == {"x.html": PageMark(_KEY, digest_of(b"theirs"))}

"""What is kept for the next run lies there whole, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.kept import keep, kept


def test_what_is_kept_is_there_in_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "a"
    assert kept(path) == b""
    for parts in ((b"old", b"er"), (b"new",)):
        keep(path, parts)
        assert kept(path) == b"".join(parts)
    assert list(path.parent.iterdir()) == [path]


def test_a_run_that_breaks_off_leaves_what_lay_there_and_nothing_else(tmp_path: Path) -> None:
    def parts() -> Iterator[bytes]:
        yield b"new"
        raise KeyboardInterrupt

    path = tmp_path / "a"
    keep(path, (b"old",))
    with pytest.raises(KeyboardInterrupt):
        keep(path, parts())
    assert kept(path) == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "file" / "a", tmp_path / "folder"):
        keep(path, (b"new",))
        assert kept(path) == b""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]

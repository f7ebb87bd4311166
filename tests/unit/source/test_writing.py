"""A file is replaced at once or stays as it was, and keeps what its editor gave it."""

import errno
import os
import stat
from pathlib import Path

import pytest

from generator.source.writing import write_beside


def alone(folder: Path) -> bool:
    return {entry.name for entry in folder.iterdir()} <= {"a.yml", "da.yml"}


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        (b"a: 1\nb: 2\n", "a: 1\nb: 3\n", b"a: 1\nb: 3\n"),
        (b"a: 1\r\nb: 2\r\n", "a: 1\nb: 3\n", b"a: 1\r\nb: 3\r\n"),
        (b"a: 1\rb: 2\r", "a: 1\nb: 3\n", b"a: 1\rb: 3\r"),
        (b"\xef\xbb\xbfa: 1\r\nb: 2", "a: 1\nb: 3", b"\xef\xbb\xbfa: 1\r\nb: 3"),
        (b"a: 1\r\nb: 2\nc: 3\r\n", "a: 1\nb: 4\nc: 3\n", b"a: 1\r\nb: 4\nc: 3\r\n"),
        (b"a: 1\r\nb: 2\nc: 3\r\n", "a: 1\nnew: 1\nb: 2\nc: 3\n", b"a: 1\r\nnew: 1\r\nb: 2\nc: 3\r\n"),
        (b"a: 1\r\nb: 2\nc: 3\r\n", "a: 1\nc: 3\n", b"a: 1\r\nc: 3\r\n"),
        (b"a: 1\nb: 2\n", "a: 1\nb: 2\nc: 3", b"a: 1\nb: 2\nc: 3"),
        (b"a: 1", "a: 1\nb: 2\n", b"a: 1\nb: 2\n"),
        (b"a: 1\r\na: 1\n", "a: 1\n", b"a: 1\r\n"),
        (b"", "a: \xe4\n", "a: ä\n".encode()),
        (b"a: 1\r\n", "", b""),
        (b"\xff\r\n", "a\n", b"a\r\n"),
        (None, "a: 1\n", b"a: 1\n"),
    ],
)  # fmt: skip
def test_byte_order_mark_and_line_ends_stay(tmp_path: Path, before: bytes | None, text: str, after: bytes) -> None:
    path = tmp_path / "a.yml"
    if before is not None:
        path.write_bytes(before)
    write_beside(path, text)
    assert path.read_bytes() == after and alone(tmp_path)


def test_rights_stay_and_a_new_file_has_those_of_every_new_file(tmp_path: Path) -> None:
    path, usual = tmp_path / "a.yml", tmp_path / "da.yml"
    usual.touch()
    write_beside(path, "a")
    assert path.stat().st_mode == usual.stat().st_mode
    path.chmod(0o640)
    write_beside(path, "b")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640 and path.read_text() == "b"


@pytest.mark.parametrize("goal", ["da.yml", "nix.yml"])
def test_a_link_stays_one(tmp_path: Path, goal: str) -> None:
    (tmp_path / "da.yml").write_text("old")
    path = tmp_path / "a.yml"
    path.symlink_to(goal)
    write_beside(path, "new")
    assert path.is_symlink() and (tmp_path / goal).read_text() == "new"


@pytest.mark.parametrize("step", ["fsync", "chmod", "replace"])
@pytest.mark.parametrize("stop", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_whatever_goes_wrong_the_old_file_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, stop: BaseException
) -> None:
    path = tmp_path / "a.yml"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise stop

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(type(stop)) as caught:
        write_beside(path, "new" * 10_000)
    assert not isinstance(caught.value, OSError) or caught.value.filename == str(path)
    assert path.read_text() == "old" and alone(tmp_path)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("folder", errno.EISDIR),
        ("fifo", errno.EEXIST),
        ("loop", errno.ELOOP),
        ("read-only", errno.EACCES),
        ("below a file", errno.ENOTDIR),
    ],
)
def test_what_must_not_be_replaced_stays_and_is_named(tmp_path: Path, kind: str, code: int) -> None:
    path = tmp_path / "a.yml"
    if kind == "folder":
        path.mkdir()
    elif kind == "fifo":
        os.mkfifo(path)
    elif kind == "loop":
        path.symlink_to(path.name)
    else:
        path.write_text("old")
        path.chmod(0o444)
    before = os.lstat(path)
    with pytest.raises(OSError) as caught:
        write_beside(path / "b" if kind == "below a file" else path, "new")
    assert caught.value.errno == code and "a.yml" in str(caught.value.filename)
    assert os.lstat(path) == before and alone(tmp_path)


def test_what_a_killed_run_left_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / f".wegweiser-{os.getpid()}").write_text("half")
    write_beside(tmp_path / "a.yml", "new")
    assert (tmp_path / "a.yml").read_text() == "new" and alone(tmp_path)

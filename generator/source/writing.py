"""Write a file for its editors: the new text lies whole on the disk before it takes the place of the old one."""

import errno
import os
import re
import stat
from contextlib import suppress
from itertools import takewhile
from pathlib import Path

_BOM = b"\xef\xbb\xbf"
_END = re.compile(rb"\r\n|\r|\n")
_ENDS = (b"\n", b"\r\n", b"\r")
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def write_beside(path: Path, text: str) -> None:
    r"""Write `text`, whose lines end with `\n`, to a file that is new or was read before.

    The file keeps its byte order mark, its rights and, line by line, its line ends; a link stays one, and what it
    leads to is written. Whatever goes wrong, the old file stands: it is replaced at once by one that lies beside it.
    Raises OSError where the disk is full, the file is read-only, or something that is no file has its name.
    """
    place = Path(os.path.realpath(path))
    before = _status(place, path)
    data = _as_before(text, place.read_bytes()) if before else text.encode()
    # Hidden, so that nobody takes it for a record; the number keeps two programs apart.
    beside = place.with_name(f".wegweiser-{os.getpid()}")
    beside.unlink(missing_ok=True)
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if before:
            _take_over(beside, before)
        beside.replace(place)
    except BaseException as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        if isinstance(error, OSError):  # people know the file, and not the one beside it
            raise OSError(error.errno, os.strerror(error.errno or 0), str(path)) from error
        raise


def _status(place: Path, path: Path) -> os.stat_result | None:
    """What the system knows of the file, None where there is none; what must not be replaced raises OSError."""
    try:
        before = place.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(before.st_mode):
        code = errno.EISDIR if stat.S_ISDIR(before.st_mode) else errno.EEXIST
        raise OSError(code, os.strerror(code), str(path))
    # Asked of the rights themselves too: the administrator may write everywhere, and the folder alone decides elsewhere.
    if not before.st_mode & _WRITABLE or not os.access(place, os.W_OK):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    return before


def _take_over(beside: Path, before: os.stat_result) -> None:
    """Give the new file the owner, as far as the system allows it, and the rights of the old one."""
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(beside, before.st_uid, before.st_gid)
    beside.chmod(stat.S_IMODE(before.st_mode))


def _as_before(text: str, old: bytes) -> bytes:
    """The bytes of `text` with the byte order mark of the old file, and with its line ends, also where they differ."""
    mark = _BOM if old.startswith(_BOM) else b""
    lines, ends = text.encode().split(b"\n"), _END.findall(old)
    usual = max(_ENDS, key=ends.count)
    kept = _kept_ends(lines, _END.split(old.removeprefix(mark)), ends, usual)
    return mark + b"".join(line + end for line, end in zip(lines, [*kept, b""], strict=True))


def _kept_ends(lines: list[bytes], before: list[bytes], ends: list[bytes], usual: bytes) -> list[bytes]:
    """An end for each line but the last: that of its line before, counted from the top or from the bottom."""
    if len(lines) == len(before):
        return ends
    same = zip(lines, before, strict=False)
    top = min(sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], same)), len(lines) - 1, len(ends))
    bottom = min(len(lines) - 1, len(ends)) - top
    return [*ends[:top], *[usual] * (len(lines) - 1 - top - bottom), *ends[len(ends) - bottom :]]

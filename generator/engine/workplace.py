"""The place where a new folder is made: on the disk of the old one, by one program at a time.

Its name follows from the old folder's, so that the next program finds what a killed one has left, and takes it away.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _wait_for(lock: IO[bytes]) -> None:
        while True:
            with suppress(OSError):  # it gives up after ten seconds
                msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
                return
else:
    import fcntl

    def _wait_for(lock: IO[bytes]) -> None:
        with suppress(OSError):  # there are network drives without locks
            fcntl.flock(lock, fcntl.LOCK_EX)


INSIDE = ".wegweiser-work"
"""The name of the place where it has to lie inside of the old folder."""
_LOCK = "lock"
_IGNORED = ".gitignore"


@contextmanager
def workplace(place: Path) -> Iterator[Path]:
    """An empty folder for whoever makes a new `place`; it waits until no other program has it, and is gone afterwards.

    Raises OSError where there can be none.
    """
    folder = _folder_for(place)
    with _locked(folder):
        _clear(folder)
        try:
            # Git leaves it alone, whatever a killed program leaves and however the folder beside is called.
            (folder / _IGNORED).write_text("*\n", encoding="utf-8")
            yield folder
        finally:
            _clear(folder)


def _folder_for(place: Path) -> Path:
    """Beside the old folder; inside where another disk begins with it, or nothing may be written beside it."""
    beside = place.parent / f".{place.name}-wegweiser"
    if place.is_dir() and (not os.access(place.parent, os.W_OK) or place.stat().st_dev != place.parent.stat().st_dev):
        return place / INSIDE
    return beside


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    lock = _lock(folder)
    try:
        yield
    finally:
        # The lock goes last, and before it is free: whoever waited for it sees that it is gone, and makes a new one.
        with suppress(OSError):
            (folder / _LOCK).unlink()
        with suppress(OSError):
            folder.rmdir()
        lock.close()


def _lock(folder: Path) -> IO[bytes]:
    """The file that only one program has; the system takes it from a killed one."""
    while True:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            lock = (folder / _LOCK).open("ab")
        except FileNotFoundError:  # the program before has just taken the folder away
            continue
        try:
            _wait_for(lock)
            if os.path.samestat(os.fstat(lock.fileno()), (folder / _LOCK).stat()):
                return lock
        except FileNotFoundError:
            pass
        except BaseException:
            lock.close()
            raise
        lock.close()


def _clear(folder: Path) -> None:
    """Everything but the lock."""
    for entry in folder.iterdir():
        if entry.name == _LOCK:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            with suppress(OSError):
                entry.unlink()

"""The folder that an engine fills, beside the old one: what did not change goes over as it is."""

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from generator.engine.mark import PageMark, digest_of, read_mark


class NewFolder:
    """A new folder in the making."""

    def __init__(self, path: Path, old: Path) -> None:
        self.path = path
        self._old = old
        self._pages: dict[str, PageMark] = {}

    @property
    def pages(self) -> Mapping[str, PageMark]:
        """Address → how each page came about that has a key."""
        return self._pages

    def write(self, address: str, content: bytes | Path, key: str = "") -> None:
        """Write bytes, or copy a file without reading it into memory; of a page that was made from something the key."""
        path = self._place(address)
        if isinstance(content, Path):
            shutil.copyfile(content, path)
            return
        path.write_bytes(content)
        if key:
            self._pages[address] = PageMark(key, digest_of(content))

    def keep(self, address: str) -> None:
        """Take a page of the old folder over, with its time and what the list there says of it."""
        source, path = self._old / address, self._place(address)
        try:
            os.link(source, path)
        except OSError:  # there are disks without links
            shutil.copy2(source, path)
        known = self._marked[address]
        assert known is not None, "pages alone are kept, and those that the list has a key of"
        self._pages[address] = known

    @cached_property
    def _marked(self) -> Mapping[str, PageMark | None]:
        return read_mark(self._old)

    def note(self, address: str, content: bytes, key: str) -> None:
        """The key of a page that somebody else writes there."""
        self._pages[address] = PageMark(key, digest_of(content))

    def keep_times(self, address: str) -> None:
        """A file with the bytes of the old one has its time too: whoever copies the site sees what is new."""
        new, old = self.path / address, self._old / address
        with suppress(OSError):
            then, now = old.stat(), new.stat()
            is_same = then.st_size == now.st_size and (
                then.st_ino == now.st_ino or old.read_bytes() == new.read_bytes()
            )
            if is_same and then.st_mtime_ns != now.st_mtime_ns:
                os.utime(new, ns=(then.st_atime_ns, then.st_mtime_ns))

    def _place(self, address: str) -> Path:
        refuse_outside(address)
        path = self.path / address
        path.parent.mkdir(parents=True, exist_ok=True)
        return path


def refuse_outside(address: str) -> None:
    """Raise ValueError for an address that leads out of the folder: none that the plan gives does."""
    if address.startswith("/") or "\\" in address or not {"", ".", ".."}.isdisjoint(address.split("/")):
        raise ValueError(f"{address!r} leads out of the folder")

"""Files that are kept for the next run. Without them everything takes longer, and comes out the same."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def kept(path: Path) -> bytes:
    """What an earlier run kept; empty where there is nothing that can be read."""
    with suppress(OSError):
        return path.read_bytes()
    return b""


def keep(path: Path, parts: Iterable[bytes]) -> None:
    """Keep something for the next run, whole or not at all; a folder that can't be written costs time, not the site."""
    beside = path.with_name(f".{path.name}-{os.getpid()}")  # the number keeps two programs apart
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with beside.open("wb") as file:
                file.writelines(parts)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)

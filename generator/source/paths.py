"""Files below a folder in one fixed order, and their paths as people and messages can be told them."""

import os
from collections.abc import Iterator
from pathlib import Path


def files_below(folder: Path) -> Iterator[Path]:
    """Every file at any depth, sorted; what begins with a dot is left to the machine that made it."""
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*"), key=lambda p: p.relative_to(folder).as_posix()):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts):
            yield path


def closed_folders(folder: Path) -> list[Path]:
    """Folders at any depth that may not be looked into, sorted: `files_below` knows nothing of what lies there."""
    found: list[Path] = []
    if not folder.is_dir():
        return found
    for _, names, _ in os.walk(folder, onerror=lambda error: found.append(Path(error.filename))):
        names[:] = [name for name in names if not name.startswith(".")]
    return sorted(found)


def shown_path(path: Path, root: Path) -> str:
    """The path below the root with `/`; a question mark stands for what is no character of UTF-8."""
    return path.relative_to(root).as_posix().encode("utf-8", "replace").decode("utf-8")

"""Files below a folder in one fixed order, and their paths as people and messages can be told them."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

_ENDINGS = (".yml", ".yaml", ".md")
"""Of files that are read; a folder of this name is a mistake."""


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


def unreadable(folder: Path) -> Iterator[tuple[Path, str]]:
    """What lies there in the place of files and can't be read, with what is wrong with it in German."""
    yield from (
        (path, "Dieser Ordner lässt sich nicht lesen. Bitte die Rechte prüfen.") for path in closed_folders(folder)
    )
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(place, name) for name in folders if name.endswith(_ENDINGS)):
            if not path.is_symlink():  # links to folders are refused anyway
                yield (
                    path,
                    "Das ist ein Ordner und heißt wie eine Datei. Bitte anders nennen oder die Datei selbst dort ablegen.",
                )
        for path in (Path(place, name) for name in sorted(names) if not name.startswith(".")):
            if _is_special(path):
                yield (
                    path,
                    "Das ist keine gewöhnliche Datei und lässt sich nicht lesen. Bitte durch eine Datei ersetzen.",
                )


def _is_special(path: Path) -> bool:
    """A pipe, a socket or a device: nobody writes content there, and reading it may never end."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def shown_path(path: Path, root: Path) -> str:
    """The path below the root with `/`; a question mark stands for what is no character of UTF-8."""
    return path.relative_to(root).as_posix().encode("utf-8", "replace").decode("utf-8")

"""What lies below a folder: texts, and what somebody may take for one that is read."""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.problems import Level, Problem, reason_of

UNREAD = "E249"
"""A file that is told to the checker and that it does not read."""
READABLE = (".txt", ".md", ".markdown")
_WRITTEN_BY_WORD = (".doc", ".docx", ".odt", ".rtf")
"""Texts that people write as others write those that are read: whoever names a folder means them too."""


def unread(path: Path, message: str, level: Level = Level.ERROR) -> Problem:
    """A problem with a whole file or folder."""
    return Problem(UNREAD, level, message, path.as_posix())


def not_readable(path: Path, level: Level = Level.ERROR) -> Problem:
    """The problem with a file of a kind that is not read."""
    kinds = ", ".join(READABLE)
    return unread(path, f"Diese Datei wurde nicht geprüft. Gelesen werden {kinds}. Bitte den Text so speichern.", level)


def below(folder: Path, without: Path | None) -> tuple[list[Path], list[Problem]]:
    """The texts below a folder in order of their paths, but those below `without`; and what can't be followed or read.

    Hidden files and folders are nobody's texts. A link to a folder is told, not followed: it may lead anywhere.
    """
    problems: list[Problem] = []

    def refused(error: OSError) -> None:
        message = f"Der Ordner lässt sich nicht lesen ({reason_of(error)}). Bitte die Rechte prüfen."
        problems.append(unread(Path(error.filename), message))

    files: list[Path] = []
    for name, folders, names in os.walk(folder, onerror=refused):
        place = Path(name)
        folders[:] = [own for own in folders if own[0] != "." and not _is_left_out(place / own, without)]
        problems += [_linked(place / own) for own in folders if (place / own).is_symlink()]
        shown = [place / own for own in names if own[0] != "."]
        files += [path for path in shown if path.suffix.lower() in READABLE]
        problems += [problem for path in shown for problem in _others(path)]
    return sorted(files), problems


def _is_left_out(path: Path, without: Path | None) -> bool:
    return without is not None and os.path.realpath(path) == os.path.realpath(without)


def _linked(path: Path) -> Problem:
    target = os.path.realpath(path)
    message = f"Diesem Verweis auf einen Ordner wird nicht gefolgt. Bitte den Ordner selbst nennen: {target}"
    return unread(path, message, Level.WARNING)


def _others(path: Path) -> Iterator[Problem]:
    """What is to be said of a file that is not read: a text of another kind, or a link that may have led to a folder."""
    if path.suffix.lower() in _WRITTEN_BY_WORD:
        yield not_readable(path, Level.WARNING)
    elif not path.suffix and path.is_symlink():
        try:
            path.stat()
        except OSError as error:
            yield unread(path, f"Dieser Verweis führt zu nichts ({reason_of(error)}). Bitte berichtigen oder löschen.")

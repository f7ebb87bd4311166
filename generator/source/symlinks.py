"""Symbolic links that are not followed: out of their folder, into nothing, in circles, or to whole folders."""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.problems import Level, Problem
from generator.source.paths import shown_path


def refused_links(folder: Path, root: Path, top_folders_apart: bool = False) -> dict[Path, Problem]:
    """Every link below a folder that is not followed, with what is wrong with it.

    `top_folders_apart`: a link may not even lead from one folder at the top into another, since what lies there may be
    meant for other eyes.
    """
    found = {}
    for path in _links(folder):
        top = path.relative_to(folder).parts[0] if top_folders_apart else ""
        home = folder / top if (folder / top).is_dir() and path != folder / top else folder
        message = why_refused(path, home)
        if message is not None:
            found[path] = Problem("E128", Level.ERROR, message, shown_path(path, root))
    return found


def why_refused(path: Path, home: Path) -> str | None:
    """What is wrong with a link that has to stay within a folder, in German; None where nothing is."""
    try:
        target = path.resolve(strict=True)
    except FileNotFoundError:
        return (
            f"Dieser Verweis (Symlink) führt ins Leere: „{_target(path)}“ gibt es nicht. Bitte löschen oder ersetzen."
        )
    except (OSError, RuntimeError):
        return "Dieser Verweis (Symlink) führt im Kreis. Bitte löschen oder durch die Datei selbst ersetzen."
    if not target.is_relative_to(home.resolve()):
        return f"Dieser Verweis (Symlink) führt aus {home.name}/ hinaus. Bitte die Datei selbst dort ablegen."
    if target.is_dir():
        return "Verweise (Symlinks) auf Ordner liest das Programm nicht. Bitte die Dateien selbst dort ablegen."
    return None


def _target(path: Path) -> str:
    return os.fsencode(path.readlink()).decode("utf-8", "replace")


def _links(folder: Path) -> Iterator[Path]:
    """In one fixed order; what begins with a dot is left to the machine that made it."""
    try:
        with os.scandir(folder) as entries:
            found = sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda e: e.name)
    except OSError:
        return
    for entry in found:
        if entry.is_symlink():
            yield folder / entry.name
        elif entry.is_dir(follow_symlinks=False):
            yield from _links(folder / entry.name)

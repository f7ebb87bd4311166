"""Folders: a new site takes the place of what an earlier run wrote there, and of nothing else.

Each folder that we write holds a list of our files (`mark.py`). What is not in the list belongs to somebody else.
"""

import os
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from generator.engine.mark import MARK, PageMark, mark_text, read_mark
from generator.engine.new_folder import NewFolder
from generator.engine.workplace import INSIDE, workplace
from generator.problems import Level, Problem, has_errors, reason_of

_BOOKKEEPING = {".DS_Store", "Thumbs.db", "desktop.ini"}
"""File managers leave these wherever somebody looks, and write them anew when they miss them."""
_SHOWN = 3
"""Foreign files that a message names."""


def deliver(target: Path, fill: Callable[[NewFolder], list[Problem]]) -> list[Problem]:
    """Let `fill` write into a new folder; then what it wrote takes the place of what an earlier run wrote to `target`.

    Nothing moves before the new folder is whole and without an error, and until it is seen that nothing of somebody
    else's is in the way. What lies beside our files stays.
    """
    try:
        place = Path(os.path.realpath(target))
        if os.path.lexists(place) and not place.is_dir():
            return [_no_folder(target)]
        foreign = _in_the_way(place, frozenset())
        if foreign:
            return [_refusal(target, foreign)]
        with workplace(place) as work:
            new = work / "new"
            new.mkdir()
            folder = NewFolder(new, place)
            problems = fill(folder)
            if has_errors(problems):
                return problems
            files = set(_files_below(new, new)) - {MARK}
            foreign = _in_the_way(place, {path.split("/")[0] for path in files})
            if foreign:
                return [*problems, _refusal(target, foreign)]
            for address in files:
                folder.keep_times(address)
            _swap(work, place, files, folder.pages)
    except OSError as error:
        return [_failure(target, error)]
    return problems


def _in_the_way(place: Path, arriving: Collection[str]) -> list[str]:
    """What somebody else has put where our files lie or where new ones shall lie; `arriving` are names at the top."""
    if not place.is_dir():
        return []
    entries = [entry for entry in place.iterdir() if entry.name != INSIDE]
    ours = read_mark(place)
    if not ours:
        return sorted(entry.name for entry in entries if entry.name not in _BOOKKEEPING)
    tops = {path.split("/")[0] for path in ours} | set(arriving)
    found = (path for entry in entries if entry.name in tops for path in _files_below(entry, place))
    return sorted(path for path in found if path not in ours and path.rpartition("/")[2] not in _BOOKKEEPING)


def _files_below(entry: Path, top: Path) -> Iterator[str]:
    """The files at or below a path, relative to `top`. A link is a file, wherever it leads."""
    path = entry.relative_to(top).as_posix()
    if entry.is_dir() and not entry.is_symlink():
        yield from _files_in(str(entry), f"{path}/" if entry != top else "")
    else:
        yield path


def _files_in(folder: str, before: str) -> Iterator[str]:
    """The files in a folder and below, each with the same words before its path: of a site there are thousands."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files_in(entry.path, f"{before}{entry.name}/")
            else:
                yield before + entry.name


def _swap(work: Path, place: Path, files: Collection[str], pages: Mapping[str, PageMark]) -> None:
    """Move our old files out and the new ones in, name by name at the top; if that fails, everything goes back.

    Meanwhile the list names both, so that the next run knows all that is ours even if this one is killed.
    """
    new, old, both = work / "new", work / "old", work / "both"
    (new / MARK).write_text(mark_text(files, pages), encoding="utf-8", newline="\n")
    if not place.exists():
        new.rename(place)
        return
    ours = set(read_mark(place))
    arriving = {path.split("/")[0] for path in files}
    leaving = {entry.name for entry in place.iterdir()} & ({path.split("/")[0] for path in ours} | arriving) - {MARK}
    old.mkdir()
    if ours:
        shutil.copyfile(place / MARK, old / MARK)
    both.write_text(mark_text({*ours, *files}), encoding="utf-8", newline="\n")
    steps = [*((place / name, old / name) for name in leaving), *((new / name, place / name) for name in arriving)]
    moved: list[tuple[Path, Path]] = []
    try:
        both.replace(place / MARK)
        for source, goal in sorted(steps, key=lambda step: step[0].name):
            # Noted before it is done: whoever ends the program may do so right after it.
            moved.append((source, goal))
            source.rename(goal)
        (new / MARK).replace(place / MARK)
    except BaseException:
        for source, goal in reversed(moved):
            if not os.path.lexists(source):
                goal.rename(source)
        if ours:
            (old / MARK).replace(place / MARK)
        else:
            (place / MARK).unlink(missing_ok=True)
        raise


def _refusal(target: Path, foreign: list[str]) -> Problem:
    names = ", ".join(foreign[:_SHOWN]) + (f" und {len(foreign) - _SHOWN} weitere" if len(foreign) > _SHOWN else "")
    message = (
        f"In {target} liegt etwas, das nicht von diesem Programm stammt: {names}. Es bleibt liegen. "
        "Bitte einen anderen Ordner nennen oder diesen leeren."
    )
    return Problem("E703", Level.ERROR, message)


def _no_folder(target: Path) -> Problem:
    message = f"{target} ist kein Ordner und bleibt, wie es ist. Bitte einen Ordner nennen."
    return Problem("E703", Level.ERROR, message)


def _failure(target: Path, error: OSError) -> Problem:
    name = Path(str(error.filename)).name if error.filename else target.name
    message = (
        f"Beim Schreiben nach {target} ging es bei „{name}“ nicht weiter ({reason_of(error)}). "
        "Bitte prüfen: Gibt es die Datei, ist noch Platz, und dürfen Sie dort schreiben?"
    )
    return Problem("E704", Level.ERROR, message)

"""Folders: a new site takes the place of what an earlier run wrote there, and of nothing else.

Each folder that we write holds a list of our files. What is not in the list belongs to somebody else.
"""

import shutil
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from generator.problems import Level, Problem, has_errors, reason_of

MARK = ".wegweiser"
"""The list of our files in a folder."""
_HEAD = "# Diese Dateien hat wegweiser geschrieben. Beim nächsten Mal werden sie ersetzt; alles andere bleibt.\n"
_BOOKKEEPING = {".DS_Store", "Thumbs.db", "desktop.ini"}
"""File managers leave these wherever somebody looks, and write them anew when they miss them."""
_SHOWN = 3
"""Foreign files that a message names."""


def write_file(folder: Path, address: str, content: bytes | Path) -> None:
    """Write bytes, or copy a file without reading it into memory, at an address below a folder."""
    refuse_outside(address)
    path = folder / address
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, Path):
        shutil.copyfile(content, path)
    else:
        path.write_bytes(content)


def refuse_outside(address: str) -> None:
    """Raise ValueError for an address that leads out of the folder: none that the plan gives does."""
    if address.startswith("/") or "\\" in address or not {"", ".", ".."}.isdisjoint(address.split("/")):
        raise ValueError(f"{address!r} leads out of the folder")


def mark_text(paths: Iterable[str]) -> str:
    """The list of our files: one path a line, sorted, itself left out."""
    return _HEAD + "".join(f"{path}\n" for path in sorted(set(paths) - {MARK}))


def deliver(target: Path, fill: Callable[[Path], list[Problem]]) -> list[Problem]:
    """Let `fill` write into a new folder; then what it wrote takes the place of what an earlier run wrote to `target`.

    Nothing moves before the new folder is whole and without an error, and until it is seen that nothing of somebody
    else's is in the way. What lies beside our files stays.
    """
    foreign = _in_the_way(target, frozenset())
    if foreign:
        return [_refusal(target, foreign)]
    try:
        place = target.resolve()
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{place.name}-", dir=place.parent) as beside:
            new = Path(beside) / "new"
            new.mkdir()
            problems = fill(new)
            if has_errors(problems):
                return problems
            (new / MARK).write_text(mark_text(_files_below(new, new)), encoding="utf-8", newline="\n")
            foreign = _in_the_way(place, {entry.name for entry in new.iterdir()})
            if foreign:
                return [*problems, _refusal(target, foreign)]
            _swap(new, place, Path(beside) / "old")
    except OSError as error:
        return [_failure(target, error)]
    return problems


def _in_the_way(target: Path, arriving: Collection[str]) -> list[str]:
    """What somebody else has put where our files lie or where new ones shall lie; `arriving` are names at the top."""
    if not target.is_dir():
        return [target.name] if target.exists() else []
    mark = target / MARK
    if not mark.is_file():
        return sorted(entry.name for entry in target.iterdir() if entry.name not in _BOOKKEEPING)
    ours = _marked(target)
    tops = {path.split("/")[0] for path in ours} | set(arriving)
    found = (path for entry in target.iterdir() if entry.name in tops for path in _files_below(entry, target))
    return sorted(path for path in found if path not in ours and path.rpartition("/")[2] not in _BOOKKEEPING)


def _marked(folder: Path) -> set[str]:
    """The paths in the list of our files, the list itself too."""
    mark = folder / MARK
    lines = mark.read_text(encoding="utf-8", errors="replace").split("\n") if mark.is_file() else []
    return {MARK, *(line for line in lines if line and not line.startswith("# "))}


def _files_below(entry: Path, top: Path) -> Iterator[str]:
    """The files at or below a path, relative to `top`. A link is a file, wherever it leads."""
    if entry.is_dir() and not entry.is_symlink():
        for child in entry.iterdir():
            yield from _files_below(child, top)
    else:
        yield entry.relative_to(top).as_posix()


def _swap(new: Path, place: Path, old: Path) -> None:
    """Move our old files out and the new ones in, name by name at the top; if that fails, everything goes back."""
    if not place.exists():
        new.rename(place)
        return
    old.mkdir()
    arriving = {entry.name for entry in new.iterdir()}
    leaving = {entry.name for entry in place.iterdir()} & ({p.split("/")[0] for p in _marked(place)} | arriving)
    moved: list[tuple[Path, Path]] = []
    try:
        for name in sorted(leaving | arriving):
            steps = [(place / name, old / name)] if name in leaving else []
            steps += [(new / name, place / name)] if name in arriving else []
            for source, goal in steps:
                source.rename(goal)
                moved.append((source, goal))
    except BaseException:
        for source, goal in reversed(moved):
            goal.rename(source)
        raise


def _refusal(target: Path, foreign: list[str]) -> Problem:
    names = ", ".join(foreign[:_SHOWN]) + (f" und {len(foreign) - _SHOWN} weitere" if len(foreign) > _SHOWN else "")
    message = (
        f"In {target} liegt etwas, das nicht von diesem Programm stammt: {names}. Es bleibt liegen. "
        "Bitte einen anderen Ordner nennen oder diesen leeren."
    )
    return Problem("E703", Level.ERROR, message)


def _failure(target: Path, error: OSError) -> Problem:
    name = Path(str(error.filename)).name if error.filename else target.name
    message = (
        f"Beim Schreiben nach {target} ging es bei „{name}“ nicht weiter ({reason_of(error)}). "
        "Bitte prüfen: Gibt es die Datei, ist noch Platz, und dürfen Sie dort schreiben?"
    )
    return Problem("E704", Level.ERROR, message)

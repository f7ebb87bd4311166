"""Where commands may write: never over what people have written, wherever a path leads and however it is spelt."""

import os
from collections.abc import Iterable
from pathlib import Path

import click

from generator.shipped import theme_folder

PROGRAM = Path(__file__).parents[1]
"""The folder of the program itself."""


def refuse_sources(root: Path, target: Path, free: Iterable[Path] = ()) -> None:
    """End the command where `target` holds or belongs to what the site is made of, or to Git; not for `free` folders."""
    if any(_is_same(target, folder) for folder in free):
        return
    for source in (root / "content", root / "theme", theme_folder(), PROGRAM):
        if _lies_in(target, source):
            message = (
                f"{target} liegt in {source}: Dort liegt, woraus die Website wird. Bitte einen anderen Ordner nennen."
            )
            raise click.ClickException(message)
    if ".git" in _folded(target).parts:
        raise click.ClickException(f"{target} gehört Git. Bitte einen anderen Ordner nennen.")
    if _lies_in(root, target) or ((target / "content").is_dir() and (target / "site_config.yml").is_file()):
        message = f"In {target} liegt eine Website, wie Menschen sie schreiben. Bitte einen anderen Ordner nennen, zum Beispiel site."
        raise click.ClickException(message)


def _lies_in(inner: Path, outer: Path) -> bool:
    """Tell whether a path is another or below it, also where the system takes `CONTENT` for `content`."""
    if _folded(inner).is_relative_to(_folded(outer)):
        return True
    place = Path(os.path.realpath(inner))
    return any(_is_same(parent, outer) for parent in (place, *place.parents))


def _folded(path: Path) -> Path:
    return Path(os.path.realpath(path).casefold())


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return os.path.realpath(path) == os.path.realpath(other)

"""Files and folders that a command is told to look at, among those of a site."""

import os
from collections.abc import Iterable
from pathlib import Path

import click

TYPED = Path("-")
"""Stands for what is typed or piped in, where a command reads that."""


def refuse_unknown(root: Path, paths: Iterable[Path]) -> None:
    """A mistyped path must not look like a file without faults."""
    for path in paths:
        if path != TYPED and not path.exists():
            hint = f" Meinen Sie {root / path}?" if (root / path).exists() else ""
            raise click.BadParameter(f"{path} gibt es nicht.{hint}", param_hint="PFADE")


def is_wanted(path: str, root: Path, paths: Iterable[Path]) -> bool:
    """Tell whether a file is one of those that were named, or lies below one; all are wanted where none was."""
    # Not `resolve`, which throws for links that lead in a circle.
    named = [Path(os.path.realpath(item)) for item in paths if item != TYPED]
    place = Path(os.path.realpath(root / path))
    return not named or any(place == item or item in place.parents for item in named)

"""What the commands print: findings to standard output, what people read beside them to standard error."""

import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from generator.cli.git import changed_files
from generator.problems import Counts, Problem
from generator.reporters import REPORTERS
from generator.reporters.result import Result, write_summary

_NOTHING = Counts()
_SLOW = 2.0
"""Seconds after which a terminal is told how far the program is."""


def print_report(problems: Iterable[Problem], form: str, root: Path, counts: Counts = _NOTHING) -> None:
    """Print problems in one of the forms of `REPORTERS`, with what was counted beside them."""
    place, working = Path(os.path.realpath(root)), Path.cwd()
    printed = REPORTERS[form](Result(tuple(problems), counts, _changed_files(root), place, working))
    click.echo(printed.stdout, nl=False)
    click.echo(printed.stderr, nl=False, err=True)
    write_summary(printed, os.environ.get("GITHUB_STEP_SUMMARY"))


def _changed_files(root: Path) -> frozenset[str]:
    """The files that a pull request changes, relative to the root; none outside of a pull request."""
    base = os.environ.get("GITHUB_BASE_REF")
    return changed_files(root, f"origin/{base}") if base else frozenset()


def progress(what: str) -> Callable[[int, int], None]:
    """A function that is told (done, all) and shows it in a terminal once the work takes longer than two seconds."""
    started = time.monotonic()
    shown = 0.0

    def tell(done: int, total: int) -> None:
        nonlocal shown
        now = time.monotonic()
        # There is no such stream where somebody has closed it.
        if (
            sys.stderr is not None
            and sys.stderr.isatty()
            and now - started > _SLOW
            and (now - shown > _SLOW / 10 or done == total)
        ):
            shown = now
            click.echo(f"\r{what}: {done} von {total}", err=True, nl=done == total)

    return tell

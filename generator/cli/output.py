"""What the commands print: findings to standard output, what people read beside them to standard error."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from generator.problems import Problem
from generator.report.as_json import json_report
from generator.report.github import github_report
from generator.report.text import summary_line, text_report

_SLOW = 2.0
"""Seconds after which a terminal is told how far the program is."""


def print_report(problems: Sequence[Problem], form: str, root: Path, more: str = "") -> None:
    """Findings go to standard output, what people read beside them to standard error; `more` is said after the sum."""
    if form == "json":
        click.echo(json_report(problems), nl=False)
        return
    if form == "github":
        report = github_report(problems, _changed_files(root))
        click.echo("\n".join(report.annotations))
        summary = os.environ.get("GITHUB_STEP_SUMMARY")
        if summary:
            with Path(summary).open("a", encoding="utf-8") as file:
                file.write(report.summary)
    else:
        click.echo(text_report(problems), nl=False)
    click.echo(f"{summary_line(problems)} {more}".rstrip(), err=True)


def _changed_files(root: Path) -> frozenset[str]:
    """The files that a pull request changes, relative to the root; none outside of a pull request."""
    base = os.environ.get("GITHUB_BASE_REF")
    if not base:
        return frozenset()
    command = ["git", "diff", "--name-only", "--relative", f"origin/{base}...HEAD"]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    return frozenset(result.stdout.splitlines())


def progress(what: str) -> Callable[[int, int], None]:
    """A function that is told (done, all) and shows it in a terminal once the work takes longer than two seconds."""
    started = time.monotonic()
    shown = 0.0

    def tell(done: int, total: int) -> None:
        nonlocal shown
        now = time.monotonic()
        if sys.stderr.isatty() and now - started > _SLOW and (now - shown > _SLOW / 10 or done == total):
            shown = now
            click.echo(f"\r{what}: {done} von {total}", err=True, nl=done == total)

    return tell

"""What every form of report gets, what it gives back, and how a command ends that prints it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.problems import Counts, Level, Problem, has_errors

CLEAN, ERRORS, WARNINGS = 0, 1, 2
"""What a command ends with."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a command has found."""

    problems: tuple[Problem, ...]
    """In any order; each may be there twice."""
    counts: Counts = field(default_factory=Counts)
    changed: frozenset[str] = frozenset()
    """The files of the pull request, relative to the site's root as in `Problem.path`; none outside of one."""
    root: Path | None = None
    """The folder that paths of problems begin in, in full; None where nobody knows it."""
    working: Path | None = None
    """The folder that the command runs in, in full: for programs that look for files from there."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What a report says, and where. Every text that is not empty ends with a line end."""

    stdout: str
    """For programs and for whoever looks for problems."""
    stderr: str = ""
    """What people read beside it."""
    summary: str = ""
    """Markdown for the page of a job in continuous integration."""


Reporter = Callable[[Result], Printed]


def write_summary(printed: Printed, file: str | None) -> None:
    """Add the summary to the file of the job, where there is one."""
    if file and printed.summary:
        with Path(file).open("a", encoding="utf-8") as opened:
            opened.write(printed.summary)


def exit_code(problems: Sequence[Problem], strict: bool) -> int:
    """0 clean, 1 errors, 2 warnings where they count."""
    if has_errors(problems):
        return ERRORS
    return WARNINGS if strict and any(p.level is Level.WARNING for p in problems) else CLEAN

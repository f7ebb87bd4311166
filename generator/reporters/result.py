"""What every form of report gets, and what it gives back."""

from collections.abc import Callable
from dataclasses import dataclass, field

from generator.problems import Counts, Problem


@dataclass(frozen=True, slots=True)
class Result:
    """What a command has found."""

    problems: tuple[Problem, ...]
    """In any order; each may be there twice."""
    counts: Counts = field(default_factory=Counts)
    changed: frozenset[str] = frozenset()
    """The files of the pull request, relative to the site's root as in `Problem.path`; none outside of one."""


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

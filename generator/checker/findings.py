"""Findings of the Easy Language checker, as values."""

from dataclasses import dataclass

from generator.problems import Level, Problem


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a text is not easy, and what to write instead."""

    rule: str
    """`LS01` to `LS24`."""
    level: Level
    path: str
    line: int
    column: int
    """Counted from 1; 0 where the place is not known."""
    words: str
    """The words that the rule is about, as they stand in the text."""
    message: str
    """What is wrong, in plain German."""
    suggestion: str
    """What to write or do instead, in plain German."""
    source: str
    """Where the rule comes from, for example `BITV 2.0 Anlage 2 Teil 2 Nr. 1`."""


def as_problem(finding: Finding) -> Problem:
    """Turn a finding into a problem for the common report; its code is the rule's id."""
    parts = (finding.message, finding.suggestion, f"({finding.source})" if finding.source else "")
    message = " ".join(part for part in parts if part)
    return Problem(finding.rule, finding.level, message, finding.path, finding.line, finding.column)


def as_finding(problem: Problem) -> Finding:
    """Show a file that can't be read among the findings: a text that nobody has read is not easy either."""
    place = (problem.path, problem.line, problem.column)
    return Finding(problem.code, problem.level, *place, words="", message=problem.message, suggestion="", source="")

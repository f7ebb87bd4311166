"""Problems for a pull request on GitHub: annotations at the lines, the rest in the summary of the job.

GitHub shows at most ten annotations of a level a step and drops the others silently. So the nine that help most are
annotated, those in the changed files first, and nothing is lost: the others stand in the summary.
https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

import re
from collections.abc import Sequence
from itertools import groupby

from generator.problems import Level, Problem, in_reading_order
from generator.reporters.result import Printed, Result
from generator.reporters.text import closing_line, example_lines, visible, whole_message

MAX_ANNOTATIONS = 9
MAX_LISTED = 1_000
"""Findings in the summary, which GitHub cuts at 1 MiB."""
_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.HINT: "notice"}
_LEVELS = list(Level)


def github_report(result: Result) -> Printed:
    """Share the problems out between annotations and summary.

    Errors come before warnings and these before hints; within a level those in changed files come first, each in
    reading order.
    """
    ordered = sorted(
        in_reading_order(result.problems), key=lambda p: (_LEVELS.index(p.level), p.path not in result.changed)
    )
    closing = closing_line(result)
    annotations = "".join(_annotation(problem) + "\n" for problem in ordered[:MAX_ANNOTATIONS])
    return Printed(annotations, f"{closing}\n", _summary(ordered, closing))


def as_code(title: str, text: str) -> str:
    """Markdown of a heading and a text letter by letter: every line is so far to the right that none can end the block."""
    lines = (f"    {visible(line)}".rstrip() for line in text.rstrip("\n").split("\n"))
    return "\n".join((f"## {_plain(title)}", "", *lines)) + "\n"


def _annotation(problem: Problem) -> str:
    properties = {"file": visible(problem.path), "line": problem.line, "col": problem.column, "title": problem.code}
    told = ",".join(f"{name}={_escape_property(str(value))}" for name, value in properties.items() if value)
    message = "\n".join((*map(visible, whole_message(problem).split("\n")), *example_lines(problem, "")))
    return f"::{_COMMANDS[problem.level]} {told}::{_escape(message)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")


def _summary(ordered: Sequence[Problem], closing: str) -> str:
    lines = ["## Prüfung der Angebote", "", closing]
    rest = ordered[MAX_ANNOTATIONS:]
    if ordered:
        lines += ["", "Was ein Kürzel wie `E204` bedeutet, steht in CONTRIBUTING.md."]
    if rest:
        lines += ["", f"Die ersten {MAX_ANNOTATIONS} Meldungen stehen an ihren Zeilen. Hier sind die anderen:"]
    # One heading a file, and the files still in the order of what helps most.
    for path, group in groupby(rest[:MAX_LISTED], key=lambda p: p.path):
        lines += ["", f"### {_plain(visible(path)) or 'Die ganze Website'}", ""]
        lines += [line for problem in group for line in _listed(problem)]
    if len(rest) > MAX_LISTED:
        lines += ["", f"Und {len(rest) - MAX_LISTED} weitere; alle zeigt `wegweiser check`."]
    return "\n".join(lines) + "\n"


def _listed(problem: Problem) -> list[str]:
    """A row of the list, and below it the example, so far to the right that Markdown takes it as it is."""
    row = f"- {_line_words(problem)}**{problem.code}** {_plain(visible(whole_message(problem)))}"
    example = example_lines(problem, " " * 6)
    return [row, "", *example, ""] if example else [row]


def _line_words(problem: Problem) -> str:
    return f"Zeile {problem.line}: " if problem.line else ""


def _plain(text: str) -> str:
    """Text that Markdown leaves alone: it may quote anything that stands in a record."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([\\`*_{}\[\]()#+!|~@-])", r"\\\1", escaped.replace("\n", " "))

"""Problems as lines that editors and terminals know: `path:line:column CODE message`."""

import re

from generator.problems import Level, Problem, in_reading_order
from generator.reporters.result import Printed, Result

_WORDS = {
    Level.ERROR: ("Fehler", "Fehler"),
    Level.WARNING: ("Warnung", "Warnungen"),
    Level.HINT: ("Hinweis", "Hinweise"),
}
"""Of each level one and several, in German."""
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]|##(?=\\[)")
"""What moves the cursor, turns the direction of writing or begins a line; and what old runners of GitHub take for a
command in the midst of one."""


def text_report(result: Result) -> Printed:
    """One line a problem, in reading order; the sum of them goes to the people beside.

    A problem without a place stands at the beginning of its file, one without a file at `.`, the site's folder: every
    line has the same form, so that tools can jump to it.
    """
    lines = [
        line
        for problem in in_reading_order(result.problems)
        for line in (
            f"{_place(problem)} {problem.code} {visible(whole_message(problem))}",
            *example_lines(problem, "    "),
        )
    ]
    return Printed("".join(f"{line}\n" for line in lines), f"{closing_line(result)}\n")


def visible(text: str) -> str:
    """A text in one line of characters that can be seen: what a record or a name of a file holds prints nothing else."""
    return _UNSEEN.sub(lambda found: _SPELT.get(found[0]) or f"\\u{ord(found[0]):04x}", text)


_SPELT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "##": "##\\"}


def whole_message(problem: Problem) -> str:
    """The message as it was made, with what to write instead, and what asks for it; an example stands below."""
    parts = (problem.message, problem.suggestion, f"({problem.source})" if problem.source else "")
    example = "Zum Beispiel:" if problem.example else ""
    return " ".join(part for part in (*parts, example) if part)


def example_lines(problem: Problem, indent: str) -> list[str]:
    """The lines of the example, all indented: none begins at the left, where tools look for the next problem."""
    return [indent + visible(line) for line in problem.example.split("\n")] if problem.example else []


def _place(problem: Problem) -> str:
    return f"{visible(problem.path) or '.'}:{max(problem.line, 1)}:{max(problem.column, 1)}"


def closing_line(result: Result) -> str:
    """How many of which level, and what was counted beside: `2 Fehler in 1 Datei. 8 Texte … geprüft, 1 Ausnahme.`"""
    counts = result.counts
    sentences = [_levels(set(result.problems))]
    if counts.texts is not None:
        texts = _counted(counts.texts, "Text", "Texte")
        parts = [f"{texts} in Leichter Sprache geprüft"]
        parts += [f"davon {counts.of_interface} der Oberfläche"] if counts.of_interface else []
        sentences.append(f"{', '.join(parts)}, {_counted(counts.exemptions, 'Ausnahme', 'Ausnahmen')}.")
    if counts.without_easy:
        gaps = _counted(counts.without_easy, "Hinweis oder Papier hat", "Hinweise und Papiere haben")
        sentences.append(f"{gaps} noch keine Leichte Sprache; wo, sagt „wegweiser report“.")
    if counts.silenced:
        sentences.append(f"{_counted(counts.silenced, 'Meldung', 'Meldungen')} mit Begründung abgestellt.")
    if counts.switched_off:
        off = _counted(counts.switched_off, "Meldung", "Meldungen")
        sentences.append(f"{off} durch rules in site_config.yml abgestellt.")
    return " ".join(sentences)


def _levels(problems: set[Problem]) -> str:
    if not problems:
        return "Alles in Ordnung."
    counts = {level: sum(problem.level is level for problem in problems) for level in _WORDS}
    *most, last = [_counted(count, *_WORDS[level]) for level, count in counts.items() if count]
    files = len({problem.path for problem in problems if problem.path})
    where = f" in {_counted(files, 'Datei', 'Dateien')}" if files else ""
    before = f"{', '.join(most)} und " if most else ""
    return f"{before}{last}{where}."


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"

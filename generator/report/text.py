"""Problems as lines that editors and terminals know: `path:line:column CODE message`."""

from collections.abc import Iterable, Sequence

from generator.checks.levels import Silenced
from generator.problems import Level, Problem, in_reading_order

_WORDS = {
    Level.ERROR: ("Fehler", "Fehler"),
    Level.WARNING: ("Warnung", "Warnungen"),
    Level.HINT: ("Hinweis", "Hinweise"),
}
"""Of each level one and several, in German."""


def text_report(problems: Iterable[Problem]) -> str:
    """One line a problem, in reading order, each with its line end; empty where there is none.

    A problem without a place stands at the beginning of its file, one without a file at `.`, the site's folder: every
    line has the same form, so that tools can jump to it.
    """
    return "".join(f"{_place(problem)} {problem.code} {problem.message}\n" for problem in in_reading_order(problems))


def _place(problem: Problem) -> str:
    return f"{problem.path or '.'}:{max(problem.line, 1)}:{max(problem.column, 1)}"


def summary_line(problems: Sequence[Problem]) -> str:
    """How many of which level, as a German sentence: `2 Fehler und 1 Warnung in 2 Dateien.`"""
    if not problems:
        return "Alles in Ordnung."
    parts = []
    for level, (one, many) in _WORDS.items():
        count = sum(problem.level is level for problem in problems)
        if count:
            parts.append(f"{count} {one if count == 1 else many}")
    files = len({problem.path for problem in problems if problem.path})
    where = f" in {files} {'Datei' if files == 1 else 'Dateien'}" if files else ""
    return f"{' und '.join((', '.join(parts[:-1]), parts[-1])) if len(parts) > 1 else parts[0]}{where}."


def silenced_words(silenced: Silenced) -> str:
    """How many findings are not shown, as German sentences; empty where there is none."""
    reasons, settings = silenced.by_records, silenced.by_site
    parts = []
    if reasons:
        parts.append(f"{reasons} {'Meldung' if reasons == 1 else 'Meldungen'} mit Begründung abgestellt.")
    if settings:
        parts.append(
            f"{settings} {'Meldung' if settings == 1 else 'Meldungen'} durch rules in site_config.yml abgestellt."
        )
    return " ".join(parts)

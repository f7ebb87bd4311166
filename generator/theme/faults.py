"""What is wrong with a file of a site's own theme, as a problem."""

from generator.problems import Level, Problem

NO_UTF_8 = "Die Datei ist nicht als UTF-8 gespeichert. Bitte im Editor „Speichern mit Kodierung: UTF-8“ wählen."


def fault(path: str, message: str, line: int = 1, column: int = 1) -> Problem:
    """E706: what is wrong with a file below `theme/`, by its path there."""
    return Problem("E706", Level.ERROR, message, f"theme/{path}", line, column)

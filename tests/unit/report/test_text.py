"""Problems as text."""

from generator.checks.levels import Silenced
from generator.problems import Level, Problem
from generator.report.text import silenced_words, summary_line, text_report

ERROR = Problem("E204", Level.ERROR, "Falsch.", "content/offers/b.yml", 12, 8)
WARNING = Problem("W209", Level.WARNING, "Anders.", "content/offers/a.yml", 3, 1)
HINT = Problem("LS10", Level.HINT, "Lang.", "content/offers/a.yml", 4, 1)


def test_line_has_place_code_and_message_in_reading_order() -> None:
    assert text_report([ERROR, WARNING, ERROR]) == (
        "content/offers/a.yml:3:1 W209 Anders.\ncontent/offers/b.yml:12:8 E204 Falsch.\n"
    )


def test_problem_without_place_keeps_the_form() -> None:
    assert text_report([Problem("E120", Level.ERROR, "Fehlt.")]) == ".:1:1 E120 Fehlt.\n"
    assert text_report([Problem("E314", Level.ERROR, "Fehlt.", "content/pages/imprint.md")]) == (
        "content/pages/imprint.md:1:1 E314 Fehlt.\n"
    )


def test_nothing_found_prints_nothing() -> None:
    assert text_report([]) == ""


def test_summary_counts_levels_and_files() -> None:
    assert summary_line([]) == "Alles in Ordnung."
    assert summary_line([ERROR]) == "1 Fehler in 1 Datei."
    assert summary_line([ERROR, WARNING]) == "1 Fehler und 1 Warnung in 2 Dateien."
    assert summary_line([ERROR, WARNING, WARNING, HINT]) == "1 Fehler, 2 Warnungen und 1 Hinweis in 2 Dateien."
    assert summary_line([Problem("W121", Level.WARNING, "Langsam.")]) == "1 Warnung."


def test_what_is_silenced_is_counted() -> None:
    assert silenced_words(Silenced(0, 0)) == ""
    assert silenced_words(Silenced(3, 0)) == "3 Meldungen mit Begründung abgestellt."
    assert silenced_words(Silenced(1, 1)) == (
        "1 Meldung mit Begründung abgestellt. 1 Meldung durch rules in site_config.yml abgestellt."
    )
    assert silenced_words(Silenced(0, 2)) == "2 Meldungen durch rules in site_config.yml abgestellt."

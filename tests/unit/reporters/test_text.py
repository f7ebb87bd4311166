"""Problems as text."""

from dataclasses import replace

from generator.problems import Counts, Level, Problem
from generator.reporters.result import Printed, Result
from generator.reporters.text import closing_line, text_report, whole_message

ERROR = Problem("E204", Level.ERROR, "Falsch.", "content/offers/b.yml", 12, 8)
WARNING = Problem("W209", Level.WARNING, "Anders.", "content/offers/a.yml", 3, 1)
OTHER_WARNING = replace(WARNING, line=9)
HINT = Problem("LS10", Level.HINT, "Lang.", "content/offers/a.yml", 4, 1)


def _closing(*problems: Problem) -> str:
    return closing_line(Result(problems))


def test_line_has_place_code_and_message_in_reading_order() -> None:
    assert text_report(Result((ERROR, WARNING, ERROR))) == Printed(
        "content/offers/a.yml:3:1 W209 Anders.\ncontent/offers/b.yml:12:8 E204 Falsch.\n",
        "1 Fehler und 1 Warnung in 2 Dateien.\n",
    )


def test_problem_without_place_keeps_the_form() -> None:
    assert text_report(Result((Problem("E120", Level.ERROR, "Fehlt."),))).stdout == ".:1:1 E120 Fehlt.\n"
    page = Problem("E314", Level.ERROR, "Fehlt.", "content/pages/imprint.md")
    assert text_report(Result((page,))).stdout == "content/pages/imprint.md:1:1 E314 Fehlt.\n"


def test_nothing_found_prints_nothing() -> None:
    assert text_report(Result(())) == Printed("", "Alles in Ordnung.\n")


def test_what_to_write_instead_and_its_source_follow_the_message() -> None:
    assert whole_message(ERROR) == "Falsch."
    assert whole_message(replace(ERROR, suggestion="Bitte so.")) == "Falsch. Bitte so."
    assert whole_message(replace(ERROR, suggestion="Bitte so.", source="BITV")) == "Falsch. Bitte so. (BITV)"


def test_closing_line_counts_levels_and_files() -> None:
    assert _closing() == "Alles in Ordnung."
    assert _closing(ERROR, ERROR) == "1 Fehler in 1 Datei."
    assert _closing(ERROR, WARNING) == "1 Fehler und 1 Warnung in 2 Dateien."
    assert _closing(HINT, ERROR, WARNING, OTHER_WARNING) == "1 Fehler, 2 Warnungen und 1 Hinweis in 2 Dateien."
    assert _closing(Problem("W121", Level.WARNING, "Langsam.")) == "1 Warnung."


def test_closing_line_counts_texts_and_exemptions() -> None:
    one = Result((), Counts(texts=1, exemptions=1))
    assert closing_line(one) == "Alles in Ordnung. 1 Text in Leichter Sprache geprüft, 1 Ausnahme."
    assert closing_line(Result((ERROR,), Counts(texts=2))) == (
        "1 Fehler in 1 Datei. 2 Texte in Leichter Sprache geprüft, 0 Ausnahmen."
    )


def test_what_is_silenced_is_counted() -> None:
    assert closing_line(Result((), Counts(texts=898, of_interface=533))).endswith(
        " 898 Texte in Leichter Sprache geprüft, davon 533 der Oberfläche, 0 Ausnahmen."
    )
    assert closing_line(Result((), Counts(silenced=3))) == "Alles in Ordnung. 3 Meldungen mit Begründung abgestellt."
    assert closing_line(Result((), Counts(silenced=1, switched_off=1))) == (
        "Alles in Ordnung. 1 Meldung mit Begründung abgestellt. 1 Meldung durch rules in site_config.yml abgestellt."
    )
    assert closing_line(Result((), Counts(switched_off=2))) == (
        "Alles in Ordnung. 2 Meldungen durch rules in site_config.yml abgestellt."
    )

"""Problems for a pull request on GitHub."""

from dataclasses import replace

import pytest

from generator.problems import Counts, Level, Problem
from generator.reporters.github import MAX_ANNOTATIONS, MAX_LISTED, github_report
from generator.reporters.result import Printed, Result
from generator.reporters.text import text_report


def _problem(path: str, line: int = 1, level: Level = Level.ERROR, message: str = "Falsch.") -> Problem:
    code = {Level.ERROR: "E204", Level.WARNING: "W209", Level.HINT: "LS10"}[level]
    return Problem(code, level, message, path, line, 3)


def _report(problems: list[Problem], changed: frozenset[str] = frozenset()) -> Printed:
    return github_report(Result(tuple(problems), changed=changed))


def test_errors_in_changed_files_come_first() -> None:
    problems = [
        _problem("a.yml", level=Level.WARNING),
        _problem("a.yml"),
        _problem("changed.yml", level=Level.WARNING),
        _problem("changed.yml", 7),
        _problem("changed.yml", 2),
        _problem("changed.yml", level=Level.HINT),
    ]
    report = _report(problems, frozenset({"changed.yml"}))
    assert [line.split("::")[1] for line in report.stdout.splitlines()] == [
        "error file=changed.yml,line=2,col=3,title=E204",
        "error file=changed.yml,line=7,col=3,title=E204",
        "error file=a.yml,line=1,col=3,title=E204",
        "warning file=changed.yml,line=1,col=3,title=W209",
        "warning file=a.yml,line=1,col=3,title=W209",
        "notice file=changed.yml,line=1,col=3,title=LS10",
    ]


def test_at_most_nine_annotations_and_nothing_is_lost() -> None:
    problems = [_problem(f"{index:02}.yml", message=f"Meldung {index:02}.") for index in range(30)]
    report = _report(problems, frozenset({"29.yml"}))
    annotations = report.stdout.splitlines()
    assert len(annotations) == MAX_ANNOTATIONS == 9
    assert annotations[0].endswith("::Meldung 29.")
    shown = report.stdout + report.summary
    assert all(shown.count(f"Meldung {index:02}") == 1 for index in range(30))
    assert "30 Fehler in 30 Dateien." in report.summary


def test_annotation_escapes_what_github_would_take_for_its_own() -> None:
    report = _report([_problem("a,b:c.yml", message="100 %\nneu: ja::nein")])
    assert report.stdout == "::error file=a%2Cb%3Ac.yml,line=1,col=3,title=E204::100 %25%0Aneu: ja::nein\n"


def test_annotation_without_place_leaves_it_out() -> None:
    report = _report([Problem("E120", Level.ERROR, "Fehlt.")])
    assert report.stdout == "::error title=E120::Fehlt.\n"


def test_summary_shows_quoted_text_as_text() -> None:
    problems = [_problem(f"{index}.yml", message="<b>*fett*</b> `x` [y](z) @team") for index in range(10)]
    summary = _report(problems).summary
    assert r"&lt;b&gt;\*fett\*&lt;/b&gt; \`x\` \[y\]\(z\) \@team" in summary
    assert "### 9\\.yml" in summary or "### 9.yml" in summary


def test_summary_stays_below_the_limit_of_github() -> None:
    problems = [_problem("a.yml", line, message="Ein Satz. " * 30) for line in range(3_000)]
    summary = _report(problems).summary
    assert len(summary.encode()) < 1024 * 1024
    assert "Und 1991 weitere" in summary


@pytest.mark.parametrize("more", [0, 1])
def test_summary_says_how_many_it_leaves_out_and_only_then(more: int) -> None:
    problems = [_problem("a.yml", line) for line in range(1, MAX_ANNOTATIONS + MAX_LISTED + more + 1)]
    summary = _report(problems).summary
    assert summary.count("**E204**") == MAX_LISTED
    assert ("Und 1 weitere" in summary) == ("weitere" in summary) == bool(more)


def test_what_to_write_instead_is_told_at_the_line_and_in_the_summary() -> None:
    problems = [
        Problem("LS17", Level.ERROR, "Falsch.", "a.yml", line, suggestion="Besser: 3.", source="BITV Nr. 4")
        for line in range(1, MAX_ANNOTATIONS + 2)
    ]
    report = _report(problems)
    assert report.stdout.startswith("::error file=a.yml,line=1,title=LS17::Falsch. Besser: 3. (BITV Nr. 4)\n")
    assert r"- Zeile 10: **LS17** Falsch. Besser: 3. \(BITV Nr. 4\)" in report.summary


def test_what_is_silenced_is_counted_where_reviewers_look() -> None:
    assert "2 Meldungen mit Begründung abgestellt." in github_report(Result((), Counts(silenced=2))).summary


def test_nothing_found_says_so() -> None:
    report = _report([])
    assert report.stdout == ""
    assert report.summary == "## Prüfung der Angebote\n\nAlles in Ordnung.\n"


def test_what_a_record_holds_begins_no_line_and_gives_no_command() -> None:
    problem = _problem("content/a\n::error::b.yml", message="„x\r::warning::y\x1b[2J\u202e“ ##[error]z.")
    report = _report([problem] + [_problem(f"{n}.yml", message=problem.message) for n in range(20)])
    for text in (report.stdout, report.summary, text_report(Result((problem,))).stdout):
        assert not {"\r", "\x1b", "\u202e"} & set(text) and "##[" not in text
        assert "\\u202e" in text.replace("\\\\", "\\")
    assert all(line.startswith("::error ") for line in report.stdout.splitlines())
    assert text_report(Result((problem,))).stdout.count("\n") == 1


def test_an_example_stands_below_its_message() -> None:
    example = "phones:\n  - number: 02594 12345"
    problem = Problem("E203", Level.ERROR, "„phones“ ist eine Liste.", "a.yml", 1, 3, example=example)
    assert text_report(Result((problem,))).stdout == (
        "a.yml:1:3 E203 „phones“ ist eine Liste. Zum Beispiel:\n    phones:\n      - number: 02594 12345\n"
    )
    assert _report([problem]).stdout.endswith("Zum Beispiel:%0Aphones:%0A  - number: 02594 12345\n")
    many = [_problem(f"{n}.yml") for n in range(9)] + [replace(problem, path="z.yml")]
    rows = _report(many).summary.split("\n")
    at = next(number for number, row in enumerate(rows) if "E203" in row)
    assert rows[at + 1 : at + 4] == ["", "      phones:", "        - number: 02594 12345"]

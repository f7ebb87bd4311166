"""Problems for a pull request on GitHub."""

from generator.problems import Level, Problem
from generator.report.github import MAX_ANNOTATIONS, github_report


def _problem(path: str, line: int = 1, level: Level = Level.ERROR, message: str = "Falsch.") -> Problem:
    code = {Level.ERROR: "E204", Level.WARNING: "W209", Level.HINT: "LS10"}[level]
    return Problem(code, level, message, path, line, 3)


def test_errors_in_changed_files_come_first() -> None:
    problems = [
        _problem("a.yml", level=Level.WARNING),
        _problem("a.yml"),
        _problem("changed.yml", level=Level.WARNING),
        _problem("changed.yml", 7),
        _problem("changed.yml", 2),
        _problem("changed.yml", level=Level.HINT),
    ]
    report = github_report(problems, {"changed.yml"})
    assert [line.split("::")[1] for line in report.annotations] == [
        "error file=changed.yml,line=2,col=3,title=E204",
        "error file=changed.yml,line=7,col=3,title=E204",
        "error file=a.yml,line=1,col=3,title=E204",
        "warning file=changed.yml,line=1,col=3,title=W209",
        "warning file=a.yml,line=1,col=3,title=W209",
        "notice file=changed.yml,line=1,col=3,title=LS10",
    ]


def test_at_most_nine_annotations_and_nothing_is_lost() -> None:
    problems = [_problem(f"{index:02}.yml", message=f"Meldung {index:02}.") for index in range(30)]
    report = github_report(problems, {"29.yml"})
    assert len(report.annotations) == MAX_ANNOTATIONS == 9
    assert report.annotations[0].endswith("::Meldung 29.")
    shown = "".join(report.annotations) + report.summary
    assert all(shown.count(f"Meldung {index:02}") == 1 for index in range(30))
    assert "30 Fehler in 30 Dateien." in report.summary


def test_annotation_escapes_what_github_would_take_for_its_own() -> None:
    report = github_report([_problem("a,b:c.yml", message="100 %\nneu: ja::nein")])
    assert report.annotations == ("::error file=a%2Cb%3Ac.yml,line=1,col=3,title=E204::100 %25%0Aneu: ja::nein",)


def test_annotation_without_place_leaves_it_out() -> None:
    report = github_report([Problem("E120", Level.ERROR, "Fehlt.")])
    assert report.annotations == ("::error title=E120::Fehlt.",)


def test_summary_shows_quoted_text_as_text() -> None:
    problems = [_problem(f"{index}.yml", message="<b>*fett*</b> `x` [y](z) @team") for index in range(10)]
    summary = github_report(problems).summary
    assert r"&lt;b&gt;\*fett\*&lt;/b&gt; \`x\` \[y\]\(z\) \@team" in summary
    assert "### 9\\.yml" in summary or "### 9.yml" in summary


def test_summary_stays_below_the_limit_of_github() -> None:
    problems = [_problem("a.yml", line, message="Ein Satz. " * 30) for line in range(3_000)]
    summary = github_report(problems).summary
    assert len(summary.encode()) < 1024 * 1024
    assert "Und 1991 weitere" in summary


def test_nothing_found_says_so() -> None:
    report = github_report([])
    assert report.annotations == ()
    assert report.summary == "## Prüfung der Angebote\n\nAlles in Ordnung.\n"

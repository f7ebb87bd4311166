"""What commands print, and where: standard output, standard error, the summary of a job on GitHub."""

from pathlib import Path

import pytest

from generator.cli.output import print_report
from generator.problems import Counts, Level, Problem
from tests.repository import commit_all, git

KEPT = Problem("E204", Level.ERROR, "Bleibt.", "content/kept.yml", 1, 1)
CHANGED = Problem("W209", Level.ERROR, "Neu.", "content/neu-größe.yml", 1, 1)


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """No job on GitHub, wherever the tests run."""
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    monkeypatch.delenv("GITHUB_BASE_REF", raising=False)


@pytest.fixture
def pull_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site in a folder of a repository; a branch has changed one file of it and one beside it."""
    root = tmp_path / "county"
    (root / "content").mkdir(parents=True)
    (root / "content" / "kept.yml").write_text("a: 1\n", encoding="utf-8")
    commit_all(tmp_path)
    git(tmp_path, "update-ref", "refs/remotes/origin/main", "HEAD")
    (root / "content" / "neu-größe.yml").write_text("a: 1\n", encoding="utf-8")
    (tmp_path / "kept.yml").write_text("a: 1\n", encoding="utf-8")
    commit_all(tmp_path)
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    return root


@pytest.mark.usefixtures("outside")
def test_problems_go_to_programs_and_the_sum_to_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    print_report([KEPT], "text", tmp_path, Counts(texts=2, exemptions=1))
    printed = capsys.readouterr()
    assert printed.out == "content/kept.yml:1:1 E204 Bleibt.\n"
    assert printed.err == "1 Fehler in 1 Datei. 2 Texte in Leichter Sprache geprüft, 1 Ausnahme.\n"


def test_files_of_the_pull_request_come_first(pull_request: Path, capsys: pytest.CaptureFixture[str]) -> None:
    print_report([KEPT, CHANGED], "github", pull_request)
    titles = [line.partition("title=")[2] for line in capsys.readouterr().out.splitlines()]
    assert titles == ["W209::Neu.", "E204::Bleibt."]


@pytest.mark.usefixtures("outside")
def test_outside_of_a_pull_request_no_file_comes_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    print_report([KEPT, CHANGED], "github", tmp_path)
    assert capsys.readouterr().out.splitlines()[0].endswith("E204::Bleibt.")


def test_without_git_the_findings_are_told_all_the_same(
    pull_request: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(pull_request))
    print_report([KEPT, CHANGED], "github", pull_request)
    assert [line[:7] for line in capsys.readouterr().out.splitlines()] == ["::error", "::error"]


def test_summary_is_added_to_what_stands_there(pull_request: Path) -> None:
    summary = pull_request.parent / "summary.md"
    summary.write_text("Vorher\n", encoding="utf-8")
    print_report([KEPT], "github", pull_request)
    assert summary.read_text(encoding="utf-8").startswith("Vorher\n## Prüfung der Angebote\n\n1 Fehler in 1 Datei.\n")


def test_a_form_without_summary_leaves_the_page_of_the_job_alone(pull_request: Path) -> None:
    print_report([KEPT], "text", pull_request)
    assert not (pull_request.parent / "summary.md").exists()

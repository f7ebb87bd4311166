"""Problems as SARIF."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.problems import Level, Problem
from generator.reporters.result import Result
from generator.reporters.sarif import sarif_report

_LS = Problem(
    "LS17", Level.ERROR, "Zahl.", "a b.txt", 3, 5, words="drei", suggestion="„3“", source="BITV", end_column=9
)
_BARE = Problem("E120", Level.WARNING, "Es fehlt etwas.")
_FILE = Problem("W122", Level.HINT, "Diese Datei liest niemand.", "content/x.yml", example="a: 1")


def test_every_problem_is_a_result_with_its_rule_and_its_region() -> None:
    (run,) = json.loads(sarif_report(Result((_LS, _BARE, _FILE))).stdout)["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["E120", "LS17", "W122"]
    bare, ls, file = run["results"]
    assert (bare["ruleId"], bare["ruleIndex"], bare["level"], "locations" in bare) == ("E120", 0, "warning", False)
    assert (ls["level"], ls["message"]["text"]) == ("error", "Zahl. „3“ (BITV)")
    place = ls["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b.txt"
    assert place["region"] == {"startLine": 3, "startColumn": 5, "endColumn": 9}
    assert file["level"] == "note" and file["message"]["text"].endswith("a: 1")
    assert "region" not in file["locations"][0]["physicalLocation"]


def test_nothing_is_an_empty_run() -> None:
    log = json.loads(sarif_report(Result(())).stdout)
    assert log["version"] == "2.1.0" and log["runs"][0]["results"] == []


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/srv/a/repo/texte/b.txt", {"uri": "texte/b.txt", "uriBaseId": "%SRCROOT%"}),
        ("content/x.yml", {"uri": "county/content/x.yml", "uriBaseId": "%SRCROOT%"}),
        ("/srv/c/ä b.txt", {"uri": "file:///srv/c/%C3%A4%20b.txt"}),
    ],
)
def test_paths_begin_where_the_command_runs(path: str, file: dict[str, str]) -> None:
    result = Result((replace(_LS, path=path),), root=Path("/srv/a/repo/county"), working=Path("/srv/a/repo"))
    (found,) = json.loads(sarif_report(result).stdout)["runs"][0]["results"]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"] == file

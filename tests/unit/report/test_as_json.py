"""Problems as JSON."""

import json

from generator.problems import Level, Problem
from generator.report.as_json import json_report


def test_list_has_the_agreed_keys_and_keeps_umlauts() -> None:
    problem = Problem("E204", Level.ERROR, "Bitte „48249“ prüfen.", "content/offers/a.yml", 12, 8, "field")
    report = json_report([problem])
    assert "„48249“ prüfen" in report
    assert json.loads(report) == [
        {
            "code": "E204",
            "level": "error",
            "path": "content/offers/a.yml",
            "line": 12,
            "column": 8,
            "message": "Bitte „48249“ prüfen.",
        }
    ]


def test_nothing_found_is_an_empty_list() -> None:
    assert json.loads(json_report([])) == []

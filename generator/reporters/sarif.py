"""Problems as SARIF 2.1.0, which code hosts and editors show at their lines: the OASIS standard, its schema's names."""

import json
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from generator.problems import Level, Problem, in_reading_order
from generator.reporters.result import Printed, Result
from generator.reporters.text import whole_message

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.HINT: "note"}


def sarif_report(result: Result) -> Printed:
    """One run with all problems in reading order. A problem without a place has no region, one without a file no place.

    Paths are relative to the folder that the command runs in, which code hosts take for the root of the repository.
    """
    problems = in_reading_order(result.problems)
    rules = sorted({problem.code for problem in problems})
    driver = {"name": "wegweiser", "rules": [{"id": code} for code in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, rules, result) for problem in problems],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return Printed(json.dumps(log, ensure_ascii=False, indent=2) + "\n")


def _result(problem: Problem, rules: list[str], whole: Result) -> dict[str, Any]:
    text = "\n".join(part for part in (whole_message(problem), problem.example) if part)
    found: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": rules.index(problem.code),
        "level": _LEVELS[problem.level],
        "message": {"text": text},
    }
    if problem.path:
        place: dict[str, Any] = {"artifactLocation": _file(problem.path, whole)}
        if problem.line:
            place["region"] = _region(problem)
        found["locations"] = [{"physicalLocation": place}]
    return found


def _file(path: str, whole: Result) -> dict[str, str]:
    full = PurePath(whole.root or "", path)
    if whole.working is not None and full.is_relative_to(whole.working):
        full = full.relative_to(whole.working)
    if full.is_absolute():
        return {"uri": full.as_uri()}
    return {"uri": quote(full.as_posix(), errors="replace"), "uriBaseId": "%SRCROOT%"}


def _region(problem: Problem) -> dict[str, int]:
    region = {"startLine": problem.line}
    if problem.column:
        region["startColumn"] = problem.column
        if problem.end_column:
            region["endColumn"] = problem.end_column
    return region

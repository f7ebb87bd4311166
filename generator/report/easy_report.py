"""Findings in Easy Language for machines, and what a correction changes as a diff."""

import difflib
import json
from collections.abc import Iterable

from generator.checker.findings import Finding


def findings_json(findings: Iterable[Finding]) -> str:
    """A JSON list of `{rule, level, path, line, words, message, suggestion}`; `line` is 0 where there is no place."""
    found = [
        {
            "rule": finding.rule,
            "level": str(finding.level),
            "path": finding.path,
            "line": finding.line,
            "words": finding.words,
            "message": finding.message,
            "suggestion": finding.suggestion,
        }
        for finding in findings
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def diff_text(path: str, before: str, after: str) -> str:
    """What a correction changes in a file, as a unified diff."""
    lines = difflib.unified_diff(before.splitlines(True), after.splitlines(True), path, path, n=1)
    return "".join(lines)

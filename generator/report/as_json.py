"""Problems for machines: a JSON list of `{code, level, path, line, column, message}`."""

import json
from collections.abc import Iterable

from generator.problems import Problem, in_reading_order


def json_report(problems: Iterable[Problem]) -> str:
    """The problems in reading order; `line` and `column` count from 1 and are 0 where there is no place."""
    found = [
        {
            "code": problem.code,
            "level": str(problem.level),
            "path": problem.path,
            "line": problem.line,
            "column": problem.column,
            "message": problem.message,
        }
        for problem in in_reading_order(problems)
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"

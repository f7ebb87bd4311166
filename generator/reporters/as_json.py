"""Problems for machines: a JSON list with one object a problem, all of one shape."""

import json

from generator.problems import in_reading_order
from generator.reporters.result import Printed, Result

_KEYS = (
    "code",
    "level",
    "path",
    "line",
    "column",
    "end_column",
    "field",
    "message",
    "words",
    "suggestion",
    "example",
    "source",
)


def json_report(result: Result) -> Printed:
    """The problems in reading order; `line` and `column` count from 1 and are 0 where there is no place."""
    found = [{key: getattr(problem, key) for key in _KEYS} for problem in in_reading_order(result.problems)]
    return Printed(json.dumps(found, ensure_ascii=False, indent=2) + "\n")

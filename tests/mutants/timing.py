"""A plugin of pytest that writes down how long each test that passes takes, to be prepared and to be run."""

import json
import os
from pathlib import Path

import pytest

_seconds: dict[str, list[float]] = {}
_failed: set[str] = set()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add one phase of one test."""
    if not report.passed:
        _failed.add(report.nodeid)
    _seconds.setdefault(report.nodeid, [0.0, 0.0])[report.when == "call"] += report.duration


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write them, once for all workers."""
    if not hasattr(session.config, "workerinput"):
        kept = {test: seconds for test, seconds in sorted(_seconds.items()) if test not in _failed}
        Path(os.environ["MUTANTS_SECONDS"]).write_text(json.dumps(kept))

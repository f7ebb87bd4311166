"""Which tests run which line, recorded once for a state of the program, and which of them to ask about a mutant."""

import hashlib
import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PurePath

from coverage import CoverageData

from tests.architecture.source_tree import ROOT, project_files
from tests.mutants.operators import Mutant

CACHE = ROOT / ".cache" / "mutants"
FASTEST = 25
"""Tests that are asked first: most mutants don't outlive them."""
MOST_CHANGED = 8
"""With so many files of tests changed since, everything is recorded anew."""


@dataclass(frozen=True)
class Covering:
    """What was recorded; a test is its pytest id."""

    seconds: dict[str, tuple[float, float]]
    """Test → what preparing and running it took; only tests that pass."""
    lines: dict[str, dict[int, tuple[frozenset[str], frozenset[str]]]]
    """Path → line → tests that run it themselves, tests whose preparation does: others may share what was prepared."""
    changed: tuple[str, ...]
    """Files of tests that are new or other than recorded: nobody knows which lines they run, so they are always asked."""

    def stages(self, mutant: Mutant, patience: float) -> list[list[str]]:
        """Tests to ask in turn: the fastest that run the line; then others that do, and such as only may (of the same file,
        or beside a shared preparation; of what runs on import those of its room), as many as run in `patience` seconds."""
        first, last = mutant.lines
        ran, prepared = set[str](), set[str]()
        for line, (tests, preparing) in self.lines.get(mutant.path, {}).items():
            if first <= line <= last:
                ran |= tests
                prepared |= preparing
        direct = sorted(ran | prepared, key=self._cost)
        folders = {PurePath(test.partition("::")[0]).parent for test in prepared}
        near = {test for test in self.seconds if PurePath(test.partition("::")[0]).parent in folders}
        if not ran:  # what runs on import, or once for all
            near |= {test for tests in self.lines.get(mutant.path, {}).values() for one in tests for test in one}
            room = PurePath("tests/unit", *PurePath(mutant.path).parts[1:]).parent
            near |= {test for test in self.seconds if test.startswith((f"{room}/", "tests/examples/"))}
        more, left = [], patience
        for test in direct[FASTEST:] + sorted(near - set(direct), key=self._cost):
            left -= sum(self.seconds[test])
            if left > 0:
                more.append(test)
        found = [list(self.changed), self._by_file(direct[:FASTEST]), self._by_file(more)]
        return [tests for tests in found if tests]

    def seconds_of(self, tests: Iterable[str]) -> float:
        """What these tests took when they were recorded."""
        return sum(sum(self.seconds.get(test, ())) for test in tests)

    def _cost(self, test: str) -> tuple[float, str]:
        return sum(self.seconds[test]), test

    def _by_file(self, tests: Iterable[str]) -> list[str]:
        """Fast files first; what a file prepares once is prepared once."""
        files = [list(group) for _, group in groupby(sorted(tests), key=lambda test: test.partition("::")[0])]
        files.sort(key=lambda group: sum(self._cost(test)[0] for test in group) / len(group))
        return [test for group in files for test in sorted(group, key=self._cost)]


def _digests(folder: Path) -> dict[str, str]:
    """Each file of tests, and under no name the program with all that it reads, as numbers that change with them."""
    found, program = {}, hashlib.sha256()
    for path in project_files():
        data = (folder / path).read_bytes()
        if path.startswith(("generator/", "theme/", "content/")):
            program.update(path.encode() + b"\0" + data)
        elif path.startswith("tests/") and not path.startswith("tests/mutants/"):
            found[path] = hashlib.sha256(data).hexdigest()
    return {**found, "": program.hexdigest()}


def covering(folder: Path, jobs: int) -> Covering:
    """Read the record; make it in this copy of the repository where the program or many tests have changed since."""
    record, now = CACHE / "record.json", _digests(folder)
    known = json.loads(record.read_text()) if record.is_file() else {"digests": {}}
    changed = [path for path in now if known["digests"].get(path) != now[path]]
    if "" in changed or len(changed) > MOST_CHANGED:
        print("recording which tests run which line …", file=sys.stderr, flush=True)
        CACHE.mkdir(parents=True, exist_ok=True)
        _record(folder, jobs)
        seconds = json.loads((CACHE / "seconds.json").read_text())
        known, changed = {"digests": now, "seconds": seconds, "lines": _lines(folder)}, []
        record.write_text(json.dumps(known))
    seconds = {test: (a, b) for test, (a, b) in known["seconds"].items() if test.partition("::")[0] not in changed}
    lines = {
        path: {int(line): _known(tests, seconds) for line, tests in found.items()}
        for path, found in known["lines"].items()
    }
    return Covering(seconds, lines, tuple(path for path in changed if PurePath(path).name.startswith("test_")))


def _record(folder: Path, jobs: int) -> None:
    arguments = [
        "-m",
        "pytest",
        "-m",
        "not browser",
        "-p",
        "no:cacheprovider",
        "-p",
        "tests.mutants.timing",
        "-n",
        str(jobs),
    ]
    settings = ["--dist", "loadfile", "--cov", "--cov-context=test", "--cov-report=", "--cov-fail-under=0"]
    env = {**os.environ, "COVERAGE_FILE": str(CACHE / "coverage"), "MUTANTS_SECONDS": str(CACHE / "seconds.json")}
    run = subprocess.run([sys.executable, *arguments, *settings], cwd=folder, env=env, check=False, stdout=sys.stderr)
    # Tests that fail are asked about nothing; what is recorded of the others holds.
    if run.returncode not in (0, 1):
        sys.exit(f"The tests were not run to their end: {run.returncode}")


def _lines(folder: Path) -> dict[str, dict[int, list[str]]]:
    data = CoverageData(str(CACHE / "coverage"))
    data.read()
    found: dict[str, dict[int, list[str]]] = defaultdict(dict)
    for file in data.measured_files():
        path = Path(file).resolve().relative_to(folder.resolve()).as_posix()
        found[path] = {line: sorted(tests) for line, tests in data.contexts_by_lineno(file).items()}
    return found


def _known(contexts: list[str], seconds: dict[str, tuple[float, float]]) -> tuple[frozenset[str], frozenset[str]]:
    phases = [context.rpartition("|") for context in contexts if "|" in context]
    ran = frozenset(test for test, _, phase in phases if phase == "run" and test in seconds)
    return ran, frozenset(test for test, _, phase in phases if phase != "run" and test in seconds)

"""One mutant is tried: in a copy of the repository, in a process of its own that is stopped when it takes too long."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.architecture.source_tree import ROOT, project_files

_SCRATCH = ".cache/tried"
_STEP = 0.02


def copy_repository(folder: Path) -> Path:
    """Every file that git keeps or would keep, as a repository of its own: tests ask git too."""
    for path in project_files():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / path, target)
    (folder / _SCRATCH).parent.mkdir()
    git = ["git", "-c", "core.autocrlf=false"]
    subprocess.run([*git, "init", "--quiet"], cwd=folder, check=True)
    subprocess.run([*git, "add", "--all"], cwd=folder, check=True)
    # A mutant is often as long as the original and made in the same second: only the text's hash tells them apart.
    compile_all = [
        sys.executable,
        "-m",
        "compileall",
        "-q",
        "--invalidation-mode",
        "checked-hash",
        "generator",
        "tests",
    ]
    subprocess.run(compile_all, cwd=folder, check=True)
    return folder


class Keeper:
    """A process that has the libraries loaded and is forked for each trial, in a copy of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # Bytecode of one mutant would pass for that of the next, as long and written in the same second.
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.mutants.trial"],
            cwd=folder,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def passes(self, path: str, text: bytes, tests: list[str], seconds: float) -> bool | None:
        """Whether all tests pass with another text of a file; None where that took longer than given."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None
        original = (self.folder / path).read_bytes()
        (self.folder / path).write_bytes(text)
        try:
            stdin.write(json.dumps([tests, seconds]) + "\n")
            stdin.flush()
            answer = json.loads(stdout.readline())
        finally:
            (self.folder / path).write_bytes(original)
        assert answer in (0, 1, 2, 5, None), f"pytest itself failed: {answer}, {tests}"
        return None if answer is None else answer in (0, 5)

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


class _Only:
    """A plugin of pytest: run these tests, or all of these files, in this order."""

    def __init__(self, tests: list[str]) -> None:
        self._order = {test: number for number, test in enumerate(tests)}

    def _place(self, item: Any) -> int | None:
        return self._order.get(item.nodeid, self._order.get(item.nodeid.partition("::")[0]))

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        items[:] = sorted((item for item in items if self._place(item) is not None), key=self._place)


def _run(tests: list[str]) -> int:
    """In the forked process: the tests up to the first that fails."""
    import pytest  # noqa: PLC0415 - the process that asks doesn't need it

    files = sorted({test.partition("::")[0] for test in tests})
    options = [
        "-x",
        "-q",
        "-m",
        "not browser",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-p",
        "no:cov",
        "--basetemp",
        ".cache/tried",
    ]
    return int(pytest.main([*options, *files], plugins=[_Only(tests)]))


def _try(tests: list[str], seconds: float) -> int | None:
    child = os.fork()
    if child == 0:
        os.setsid()
        for stream in (0, 1, 2):
            os.dup2(os.open(os.devnull, os.O_RDWR), stream)
        try:
            os._exit(_run(tests))
        finally:
            os._exit(2)  # whatever went wrong: the mutant was noticed
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 2
        time.sleep(_STEP)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def _keep() -> None:
    """Answer the keeper's questions; everything slow that no mutant changes is loaded before."""
    import html5lib, holidays, hypothesis, jinja2, mkdocs.commands.build, phonenumbers, pydantic, pytest, ruamel.yaml  # noqa

    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    for line in sys.stdin:
        tests, seconds = json.loads(line)
        out.write(json.dumps(_try(tests, seconds)) + "\n")
        out.flush()


if __name__ == "__main__":
    _keep()

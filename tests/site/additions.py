"""Adding something to a copy of the program: which files that touches, and what the copy then does."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from tests.architecture.source_tree import ROOT, document, project_files

_PARTS = ("generator", "theme")
Changes: TypeAlias = Mapping[str, str | Sequence[tuple[str, str]]]
"""File → its text where it is new, else pairs: what stands in it already, and what to put behind that."""


def copy_program(folder: Path) -> Path:
    """The program and its theme, to be changed; as it is compiled, where it was: Python compares the times of files."""
    for part in _PARTS:
        shutil.copytree(ROOT / part, folder / part)
    return folder


def copy_project(folder: Path) -> Path:
    """The whole repository, to be changed and tested."""
    copy_program(folder)
    for name in project_files():
        if name.partition("/")[0] not in _PARTS:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    return folder


def run_tests(copy: Path, *tests: str) -> str:
    """Run tests of the copy in a process of its own; what they say where one fails, else nothing."""
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(
        command, cwd=copy, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(copy)}, check=False
    )
    return done.stdout + done.stderr if done.returncode else ""


def change(copy: Path, changes: Changes) -> int:
    """Write new files, and put texts behind others in files that exist; how many files that are."""
    for name, text in changes.items():
        path = copy / name
        if isinstance(text, str):
            assert not path.exists(), f"{name} is there already"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        else:
            new = path.read_text(encoding="utf-8")
            for before, more in text:
                assert before in new, f"{name} has no {before!r}"
                new = new.replace(before, before + more, 1)
            path.write_text(new, encoding="utf-8")
    return len(changes)


def run_copy(copy: Path, *arguments: str, today: str = "2026-11-24") -> subprocess.CompletedProcess[str]:
    """The command of the copy, in a process of its own; some know no day."""
    code = "from generator.cli import main; main()"
    command = [sys.executable, "-c", code, *arguments, *(["--today", today] if today else [])]
    return subprocess.run(command, cwd=copy, capture_output=True, text=True, env={"PYTHONPATH": str(copy)}, check=False)


def promised(what: str) -> int:
    """How many files a change touches, as ARCHITECTURE.md says: a row `| a new field | 4 | … |`."""
    row = re.search(rf"^\| {re.escape(what)} \| (\d+) \|", document("ARCHITECTURE.md"), re.MULTILINE)
    assert row, f"ARCHITECTURE.md does not say how many files {what} touches"
    return int(row[1])

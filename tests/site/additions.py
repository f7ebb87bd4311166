"""Adding something to a copy of the program: which files that touches, and what the copy then does."""

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.architecture.source_tree import ROOT, document

_PARTS = ("generator", "theme")


def copy_program(folder: Path) -> Path:
    """The program and its theme, to be changed."""
    for part in _PARTS:
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def change(copy: Path, changes: Mapping[str, str | Sequence[tuple[str, str]]]) -> int:
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


def run_copy(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command of the copy, in a process of its own."""
    code = "from generator.cli import main; main()"
    command = [sys.executable, "-c", code, *arguments, "--today", "2026-11-24"]
    return subprocess.run(command, cwd=copy, capture_output=True, text=True, env={"PYTHONPATH": str(copy)}, check=False)


def promised(what: str) -> int:
    """How many files a change touches, as ARCHITECTURE.md says: a row `| a new field | 4 | … |`."""
    row = re.search(rf"^\| {re.escape(what)} \| (\d+) \|", document("ARCHITECTURE.md"), re.MULTILINE)
    assert row, f"ARCHITECTURE.md does not say how many files {what} touches"
    return int(row[1])

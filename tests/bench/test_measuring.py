"""What a run costs is measured, and a run that fails is no measurement."""

import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import edit_offers, make_site
from tests.bench.measuring import FailedError, calibration, measure

_CHILD = "b = bytearray(60_000_000); import time; time.sleep(0.5)"
_PARENT = f"import subprocess, sys; b = bytearray(60_000_000); subprocess.run([sys.executable, '-c', {_CHILD!r}])"


def test_time_and_memory_of_all_processes_are_counted(tmp_path: Path) -> None:
    alone = measure([sys.executable, "-c", _CHILD], tmp_path / "report.txt")
    both = measure([sys.executable, "-c", _PARENT], tmp_path / "report.txt")
    assert alone.wall >= 0.5 > alone.cpu > 0
    assert alone.peak > 60_000_000
    if sys.platform == "linux":
        assert both.peak > 120_000_000


def test_a_command_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(FailedError, match="so nicht"):
        measure([sys.executable, "-c", "import sys; sys.exit('so nicht')"], tmp_path / "report.txt")


def test_the_calibration_takes_some_time() -> None:
    assert calibration() > 0


def test_so_many_offers_are_edited_as_are_asked_for(tmp_path: Path) -> None:
    make_site(tmp_path, 0)
    offers = sorted((tmp_path / "content" / "offers").glob("*/*.yml"))
    before = {path: path.read_bytes() for path in offers}
    edit_offers(tmp_path, 3)
    assert sum(path.read_bytes() != before[path] for path in offers) == 3

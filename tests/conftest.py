"""What holds for every test: generated examples are the same in every run, and no clock decides whether a test passes.
What many tests need is made once: the browser in each process, the county's site for all of them."""

import fcntl
import os
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, settings

from generator.cli import main

# The same commit gives the same answer, whoever runs it and however busy the machine is. `make explore` looks for many new
# examples instead; what it finds is written down as an example of its own.
settings.register_profile(
    "repeatable",
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    database=None,
    print_blob=True,
)
settings.register_profile("explore", settings.get_profile("repeatable"), derandomize=False, max_examples=500)
settings.load_profile("repeatable")

# Dozens of tests start Python anew. Where it may keep nothing, as in many containers, each of them compiles the whole
# program again, which takes longer than what it is started for; the processes that run the tests inherit this too.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


@pytest.fixture(scope="session")
def browser():
    """A Chromium for all tests of this process: Playwright runs once in each."""
    from tests.sweep.serving import chromium  # noqa: PLC0415 — tests without a browser don't load Playwright

    with chromium() as found:
        yield found


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory):
    """The county's own site as it is built; of several processes that run tests the first one builds it for all."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder = shared / "host" / "site"
    with (shared / "host.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            root = str(Path(__file__).parents[1])
            result = CliRunner().invoke(
                main, ["build", "--root", root, "--output", str(folder), "--today", "2026-11-27"]
            )
            assert result.exit_code == 0, result.output
    return folder

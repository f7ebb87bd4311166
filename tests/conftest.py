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


LONGEST = (
    "tests/browser/test_messages_and_steps.py",
    "tests/site/test_additions.py",
    "tests/site/test_serve.py",
    "tests/property/test_broken_sites.py",
    "tests/property/test_schema_agrees.py",
    "tests/browser/test_answering.py",
    "tests/site/test_mkdocs.py",
    "tests/site/test_jobs.py",
    "tests/property/test_secrets.py",
    "tests/site/test_broken_theme.py",
    "tests/site/test_brake.py",
    "tests/property/test_steps.py",
    "tests/search/test_pages.py",
    "tests/search/test_county.py",
    "tests/search/test_concepts.py",
    "tests/site/test_same_bytes.py",
    "tests/browser/test_controls.py",
    "tests/search/test_crisis.py",
    "tests/site/test_wheel.py",
)
"""The files with most to do, as measured. `make test` hands out a file at a time, so that what its tests share is made
once; who gets one of these at the end would work on alone. The first one builds the county's site, for which others would wait."""


def pytest_collection_modifyitems(items):
    """Begin with what takes longest; the rest stays in its order."""
    turns = {name: turn for turn, name in enumerate(LONGEST)}
    items.sort(key=lambda item: turns.get(item.location[0], len(turns)))


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

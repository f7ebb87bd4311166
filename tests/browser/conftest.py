"""A real Chromium on a real build of the county's own site, served from a folder of its own."""

import fcntl
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.sweep.serving import served


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory):
    """The built site; of several processes that run tests the first one builds it for all."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder = shared / "host" / "site"
    with (shared / "host.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            root = str(Path(__file__).parents[2])
            result = CliRunner().invoke(
                main, ["build", "--root", root, "--output", str(folder), "--today", "2026-11-27"]
            )
            assert result.exit_code == 0, result.output
    return folder


@pytest.fixture(scope="session")
def address(site_folder):
    """The site's address."""
    with served(site_folder) as found:
        yield found

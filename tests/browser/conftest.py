"""A real Chromium on a real build of the county's own site, served from a folder of its own."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.sweep.serving import served


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory):
    """The built site."""
    folder = tmp_path_factory.mktemp("host") / "site"
    root = Path(__file__).parents[2]
    result = CliRunner().invoke(main, ["build", "--root", str(root), "--output", str(folder), "--today", "2026-11-24"])
    assert result.exit_code == 0, result.output
    return folder


@pytest.fixture(scope="session")
def address(site_folder):
    """The site's address."""
    with served(site_folder) as found:
        yield found

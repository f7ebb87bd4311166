"""A real Chromium on a real build of the county's own site, served from a folder of its own."""

import http.server
import os
import shutil
import threading
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import sync_playwright

from generator.cli import main

_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing: the tests tell what failed."""


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
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site_folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser():
    """Chromium from $CHROMIUM or the PATH; Playwright's own where neither is there."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=_FLAGS)
        yield chromium
        chromium.close()

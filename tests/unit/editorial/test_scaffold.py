"""A new site is good from the first minute."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "mein kreis"
    assert CliRunner().invoke(main, ["new", "site", str(folder)]).exit_code == 0
    return folder


def test_new_site_has_nothing_to_complain_of(site: Path) -> None:
    result = CliRunner().invoke(main, ["check", "--strict", "--root", str(site)])
    assert (result.exit_code, result.stdout) == (0, "")


def test_new_offer_has_nothing_to_complain_of(site: Path) -> None:
    made = CliRunner().invoke(main, ["new", "offer", "beispielstadt", "krabbelgruppe-am-markt", "--root", str(site)])
    assert made.exit_code == 0
    result = CliRunner().invoke(main, ["check", "--strict", "--root", str(site)])
    assert (result.exit_code, result.stdout) == (0, "")

"""A second engine builds the same pages: the core hangs on none."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.builders import OFFER, write_site

pytest.importorskip("zensical", reason="Zensical is not made for this platform")


def test_zensical_builds_the_tree(tmp_path):
    changes = {"content/offers/adorf/krabbelgruppe.yml": OFFER + "former_ids: [alte-gruppe]\n"}
    root, tree = write_site(tmp_path / "county", changes), tmp_path / "tree"
    result = CliRunner().invoke(main, ["pages", str(tree), "--root", str(root), "--today", "2026-11-24"])
    assert result.exit_code == 0, result.output
    zensical = Path(sys.executable).with_name("zensical")
    subprocess.run([str(zensical), "build"], cwd=tree, check=True, capture_output=True)
    for route in ("", "angebote/krabbelgruppe/", "leicht/angebote/krabbelgruppe/", "orte/adorf/baby/"):
        html = (tree / "site" / route / "index.html").read_text(encoding="utf-8")
        assert html.count("<h1") == 1, route
    offer = (tree / "site/angebote/krabbelgruppe/index.html").read_text(encoding="utf-8")
    assert "<title>Krabbelgruppe Sonnenschein" in offer
    assert 'href="../../orte/' in offer or 'href="../../lebensphasen/baby/"' in offer
    assert (tree / "site/assets/css/site.css").is_file()
    old = (tree / "site/angebote/alte-gruppe/index.html").read_text(encoding="utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../../angebote/krabbelgruppe/">' in old
    assert "alte-gruppe" not in (tree / "site/search.json").read_text(encoding="utf-8")

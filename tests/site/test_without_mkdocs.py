"""The program stands without MkDocs and Material: they are guests."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.builders import write_site
from tests.site.test_build import build

ROOT = Path(__file__).parents[2]
_GUESTS = ("mkdocs", "material", "pymdown", "properdocs", "watchdog", "ghp_import")
_RUN = "import sys; from generator.cli import main; main(sys.argv[1:])"


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything that is installed but MkDocs, Material and what they alone bring along."""
    folder = tmp_path_factory.mktemp("libraries")
    for kind in {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}:
        for entry in Path(kind).iterdir():
            if not entry.name.startswith(_GUESTS) and not entry.name.endswith(".pth"):
                (folder / entry.name).symlink_to(entry)
    return folder


def run(libraries: Path, *arguments: str) -> tuple[int, str]:
    env = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{libraries}"}
    # -S: what is installed is out of reach but for the folder of links.
    command = [sys.executable, "-S", "-c", _RUN, *arguments]
    result = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + result.stderr


def test_mkdocs_is_out_of_reach(libraries: Path, tmp_path: Path) -> None:
    code, said = run(libraries, "build", "--root", str(write_site(tmp_path / "county")))
    assert code == 1 and "No module named 'mkdocs'" in said


def test_the_plain_engine_writes_a_website(libraries: Path, tmp_path: Path) -> None:
    root = write_site(tmp_path / "county")
    code, said = run(libraries, "build", "--engine", "plain", "--root", str(root), "--today", "2026-11-24")
    assert code == 0, said
    assert (root / "site/angebote/krabbelgruppe/index.html").is_file()
    (root / "site/assets/css/site.css").rename(tmp_path / "without.css")
    assert build(root, "--engine", "plain")[0] == 0
    with_material = (root / "site/assets/css/site.css").read_bytes()
    assert (tmp_path / "without.css").read_bytes() == with_material and b".md-grid" in with_material


def test_the_tree_is_written(libraries: Path, tmp_path: Path) -> None:
    code, said = run(libraries, "pages", str(tmp_path / "tree"), "--root", str(write_site(tmp_path / "county")))
    assert code == 0, said
    assert (tmp_path / "tree/docs/angebote/krabbelgruppe/index.md").is_file()

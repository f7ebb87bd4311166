"""The same input gives the same bytes, in whatever order a disk lists its files and Python keeps its sets."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from tests.builders import OFFER, write_site
from tests.site.everything import EVERYTHING, ITS_MEDIA

# Runs commands with every folder listed backwards or as the system does, and prints what they say and how they end.
_COMMANDS = """
import os, sys
from click.testing import CliRunner
from generator.cli import main

class Listed:
    '''What os.scandir gives, in the order of the names.'''
    def __init__(self, *path):
        with _scandir(*path) as found: self._entries = iter(sorted(found, key=lambda entry: entry.name, reverse=BACKWARDS))
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def __iter__(self): return self
    def __next__(self): return next(self._entries)
    def close(self): pass

good, broken, out, direction = sys.argv[1:]
BACKWARDS = direction == "backwards"
_scandir, _listdir = os.scandir, os.listdir
os.scandir = Listed
os.listdir = lambda *path: sorted(_listdir(*path), reverse=BACKWARDS)
day = ["--today", "2026-11-24"]
for arguments in (
    ["build", "--root", good, "--output", out + "/site", *day],
    ["build", "--root", broken, "--output", out + "/rest", "--keep-going", *day],
    ["pages", out + "/tree", "--root", good, *day],
    *(["check", "--root", broken, "--format", form, *day] for form in ("text", "json", "github")),
    ["report", "--root", good, *day],
    ["easy", "--root", good],
    ["schema", "--output", out + "/schemas"],
):
    result = CliRunner().invoke(main, arguments)
    print(arguments[0], result.exit_code, result.output.replace(out, "").partition(" Seiten in ")[0], flush=True)
"""


def _sites(folder: Path) -> tuple[Path, Path]:
    """A good site and one with broken records; in both much is called the same."""
    changes: dict[str, str | bytes | None] = {"content/offers/all/beispiel.yml": EVERYTHING, **ITS_MEDIA}
    broken: dict[str, str | None] = {}
    for name in "abc":
        changes[f"content/offers/adorf/treff-{name}.yml"] = OFFER.replace("verein", name)
        changes[f"content/providers/{name}.yml"] = "name: Verein gleich\nkind: association\n"
        changes[f"theme/assets/css/{name}.css"] = f".{name} {{ color: #000 }}\n"
        changes[f"theme/assets/js/{name}.js"] = f"console.log('{name}')\n"
        broken[f"content/offers/adorf/kaputt-{name}.yml"] = "titel: X\nsumary: Y\nvalid_from: 1.1.2026\n"
        broken[f"content/{name}.txt"] = "liest niemand"
    return write_site(folder / "good", changes), write_site(folder / "broken", {**changes, **broken})


def _outcome(sites: tuple[Path, Path], out: Path, direction: str, seed: str) -> dict[str, str]:
    """Path → digest of every file that the commands write, and all that they say."""
    command = [sys.executable, "-c", _COMMANDS, *map(str, sites), str(out), direction]
    env = {**os.environ, "PYTHONHASHSEED": seed}
    run = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    files = (path for path in out.rglob("*") if path.is_file())
    found = {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    return {**found, "said": run.stdout}


def test_the_order_of_files_and_sets_changes_nothing(tmp_path: Path) -> None:
    sites = _sites(tmp_path)
    forwards = _outcome(sites, tmp_path / "one", "forwards", "1")
    backwards = _outcome(sites, tmp_path / "two", "backwards", "2")
    assert {name.partition("/")[0] for name in forwards} == {"site", "rest", "tree", "schemas", "said"}
    assert "kaputt-a" in forwards["said"] and "\nschema 0" in forwards["said"]
    assert [name for name in forwards | backwards if forwards.get(name) != backwards.get(name)] == []

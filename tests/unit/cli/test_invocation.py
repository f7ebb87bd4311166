"""Commands that the program proposes work as they are printed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

VENV = Path(sys.executable).parents[1]


@pytest.mark.parametrize(("program", "folder"), [(".venv/bin/wegweiser", "mein kreis"), ("wegweiser", "mein-kreis")])
def test_what_new_site_proposes_can_be_typed(tmp_path: Path, program: str, folder: str) -> None:
    """In a shell that does not know the program's folder, as after `.venv/bin/pip install`, and in one that does."""
    (tmp_path / ".venv").symlink_to(VENV)
    path = "/usr/bin:/bin" if "/" in program else f"{VENV}/bin:/usr/bin:/bin"

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=tmp_path, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
        )

    told = run("/usr/bin/env", program, "new", "site", folder).stdout
    commands = [line.partition(": ")[2] for line in told.splitlines()]
    assert [command.split("--root")[0] for command in commands] == [f"{program} serve ", f"{program} build "]
    done = run("/bin/sh", "-c", f"{commands[1]} --engine plain")
    assert done.returncode == 0 and (tmp_path / folder / "site/index.html").is_file(), done.stderr
    offer = run("/usr/bin/env", program, "new", "offer", "all", "x", "--root", folder).stdout
    done = run("/bin/sh", "-c", offer.rpartition(": ")[2])
    assert done.returncode == 1 and done.stdout.count("all/x.yml") == 6, done.stderr


def test_in_the_site_s_own_folder_no_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / ".venv").symlink_to(VENV)

    def complaint(command: str) -> str:
        arguments = [".venv/bin/wegweiser", command]
        env = {"PATH": "/usr/bin:/bin"}  # where somebody has activated the environment, its name is enough
        done = subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, check=False, env=env)
        return done.stderr.rstrip()

    assert "Hier ist keine Website" in complaint("codeowners")
    (tmp_path / "site_config.yml").write_text("{}\n")
    assert complaint("report").endswith("mit: .venv/bin/wegweiser check")

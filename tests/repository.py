"""A real Git repository below a folder, with its own user and nobody else's settings."""

import os
import subprocess
from pathlib import Path

_NOBODY = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def git(folder: Path, *arguments: str) -> str:
    """Run a command of Git; what it says."""
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always")
    env = {**os.environ, **_NOBODY}
    done = subprocess.run(["git", *who, *arguments], cwd=folder, env=env, check=True, capture_output=True, text=True)
    return done.stdout


def commit_all(folder: Path, message: str = "change") -> None:
    """Commit everything as it lies there; the first time on a new branch main."""
    if not (folder / ".git").exists():
        git(folder, "init", "--initial-branch=main")
    git(folder, "add", "--all")
    git(folder, "commit", "--allow-empty", "-m", message)

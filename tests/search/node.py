"""A Node process with the modules of the search, asked from Python."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

SCRIPTS = Path(os.environ.get("SEARCH_SCRIPTS") or Path(__file__).parents[2] / "theme" / "assets" / "js")
"""`tests.search.mutants` has others tried."""
_WORKER = Path(__file__).parent / "worker.mjs"


def node_path() -> str:
    """Node.js from $NODE or the PATH, else the one that Playwright brings along."""
    found = os.environ.get("NODE") or shutil.which("node")
    if found is None:
        from playwright._impl._driver import compute_driver_executable  # noqa: PLC0415 - only where nothing else is

        found = str(compute_driver_executable()[0])
    return found


class Node:
    """Asks and answers one by one; what the script throws is thrown here."""

    def __init__(self, folder: Path, *flags: str) -> None:
        copy = folder / "scripts"
        shutil.copytree(SCRIPTS, copy)
        # Node takes `.js` for modules only where a package says so.
        (copy / "package.json").write_text('{"type": "module"}')
        self._process = subprocess.Popen(
            [node_path(), str(_WORKER), str(copy), *flags],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __call__(self, name: str, *args: Any) -> Any:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None
        stdin.write(json.dumps([name, *args]) + "\n")
        stdin.flush()
        answer = json.loads(stdout.readline())
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer.get("value")

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

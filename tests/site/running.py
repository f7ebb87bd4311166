"""The commands as people type them, in this process or beside it, and servers that are asked until they answer."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager
from pathlib import Path

from click.testing import CliRunner

from generator.cli import main

_PATIENCE = 120.0
"""Seconds until a server that does not answer is given up; a busy machine is slow, and no test is about that."""


def command(name: str) -> str:
    """The full path of a command that is installed beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    assert found, f"{name} is not installed"
    return found


def run(*arguments: str, folder: Path) -> tuple[int, str]:
    """Run a command in a folder; its exit code and everything it said."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    words = [command(arguments[0]), *arguments[1:]]
    result = subprocess.run(words, cwd=folder, env=env, capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + result.stderr


def wegweiser(*arguments: str, folder: Path) -> tuple[int, str]:
    """The same for our own command, in this process: a new one would spend most of its time on being started.

    An exception that ends the command ends the test."""
    with chdir(folder):
        result = CliRunner().invoke(main, list(arguments), catch_exceptions=False)
    return result.exit_code, result.output


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """A server in a process of its own."""

    def __init__(self, process: "subprocess.Popen[str]", port: int, log: Path) -> None:
        self.process, self.address, self._log = process, f"http://127.0.0.1:{port}/", log

    def get(self, path: str) -> str:
        """A page; empty where there is none yet."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=_PATIENCE) as answer:
                return str(answer.read().decode())
        except (urllib.error.URLError, ConnectionError):
            return ""

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so; else show what the server said."""
        end = time.monotonic() + _PATIENCE
        while not is_so():
            assert self.process.poll() is None and time.monotonic() < end, self.said()
            time.sleep(0.1)

    def wait_for_page(self, path: str, words: str) -> None:
        """Wait until a page has these words."""
        self.wait(lambda: words in self.get(path))

    def said(self) -> str:
        """Everything that the server has said."""
        return self._log.read_text(encoding="utf-8")


def _hear_ctrl_c() -> None:
    """Where tests run in the background (`make test &`), shells let processes ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def serving(*arguments: str, folder: Path, port: int) -> Iterator[Server]:
    """Run a server in a folder; at the end it is stopped as with Ctrl+C, and has to end well."""
    log = folder.parent / "server.log"
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
    words = [command(arguments[0]), *arguments[1:]]
    with log.open("w", encoding="utf-8") as file:
        process = subprocess.Popen(
            words,
            cwd=folder,
            env=env,
            stdout=file,
            stderr=file,
            text=True,
            preexec_fn=_hear_ctrl_c,  # noqa: PLW1509 - it only sets a signal
        )
        server = Server(process, port, log)
        try:
            yield server
            process.send_signal(signal.SIGINT)
            assert process.wait(_PATIENCE) == 0, server.said()
        finally:
            process.kill()
            process.wait()

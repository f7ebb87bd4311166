"""Measure whole builds: time, pages, bytes and memory, at 200, 2,000 and 20,000 offers.

    python -m tests.bench [OFFERS …]

Each size is a site of its own, made of this repository's content with further offers in its towns (`content.py`), and
built by the command in a process of its own.
"""

import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.content import copies

ROOT = Path(__file__).parents[2]
SIZES = (200, 2_000, 20_000)
DAY = "2026-11-24"
_COMMAND = "import sys; from generator.cli import main; main(sys.argv[1:])"


@dataclass(frozen=True)
class Measured:
    """One build."""

    seconds: float
    pages: int
    page_bytes: int
    """Of all pages together."""
    peak: int
    """Memory in bytes."""


def make_site(folder: Path, size: int) -> None:
    """Write a site with that many offers: the repository's own, then invented ones."""
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "site_config.yml", folder)
    offers = folder / "content" / "offers"
    for path, text in copies(offers, max(0, size - len(list(offers.glob("*/*.yml"))))):
        path.write_text(text, encoding="utf-8")


def build(folder: Path) -> Measured:
    """Build a site in a process of its own; ends the program where that fails."""
    report = os.open(folder / "report.txt", os.O_WRONLY | os.O_CREAT)
    arguments = [sys.executable, "-c", _COMMAND, "build", "--root", str(folder), "--today", DAY]
    started = time.perf_counter()
    child = os.posix_spawn(
        sys.executable,
        arguments,
        dict(os.environ),
        file_actions=[(os.POSIX_SPAWN_DUP2, report, 1), (os.POSIX_SPAWN_DUP2, report, 2)],
    )
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - started
    os.close(report)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit((folder / "report.txt").read_text(encoding="utf-8")[-2_000:])
    pages = [path.stat().st_size for path in (folder / "site").rglob("*.html")]
    # Linux counts memory in KiB, macOS in bytes.
    return Measured(seconds, len(pages), sum(pages), usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))


def main() -> None:
    """Print one line a size."""
    print(f"{'offers':>8} {'pages':>8} {'seconds':>8} {'ms/page':>8} {'KiB/page':>9} {'peak MiB':>9}")
    for size in [int(argument) for argument in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            make_site(Path(folder), size)
            found = build(Path(folder))
        each = found.seconds * 1000 / found.pages
        print(
            f"{size:>8} {found.pages:>8} {found.seconds:>8.2f} {each:>8.2f} "
            f"{found.page_bytes / found.pages / 1024:>9.1f} {found.peak / 2**20:>9.0f}",
            flush=True,
        )


if __name__ == "__main__":
    main()

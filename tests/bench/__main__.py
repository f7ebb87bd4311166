"""Measure whole builds at 200, 2,000 and 20,000 offers, nights, checks and what serve does, beside Hugo where there is one.

    python -m tests.bench [OFFERS …]

Each size is a site of its own, made of this repository's content with further offers in its towns (`content.py`). Each
line stands beside a fixed piece of work in the same minute: a busy machine is slower at both. Hugo builds as many pages
with as many bytes from the same records (`peer.py`), without checks, without a search and without Easy Language rules.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.content import copies, edit_offers
from tests.bench.measuring import Measured, calibration, measure
from tests.bench.peer import build_peer, find_hugo, page_sizes
from tests.bench.serving import measure_serving

ROOT = Path(__file__).parents[2]
SIZES = (200, 2_000, 20_000)
DAY, NEXT_DAY = "2026-11-24", "2026-11-25"
_SCRIPT = """
import sys
from generator import outputs
outputs.OUTPUTS = tuple(output for output in outputs.OUTPUTS if output.name != "share pictures")
from generator.cli import main
main(sys.argv[1:])
"""
"""The command without pictures of shared links, which no peer paints."""
_COMMAND = [sys.executable, "-c", _SCRIPT]
_EDITED = 0.01
"""The part of the offers that editors change in a day."""
_LARGE = 5_000
"""Offers from which on a size is built by the plain engine and by MkDocs once each, and nothing else."""


def make_site(folder: Path, size: int) -> None:
    """Write a site with that many offers: the repository's own, then invented ones."""
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "site_config.yml", folder)
    offers = folder / "content" / "offers"
    for path, text in copies(offers, max(0, size - len(list(offers.glob("*/*.yml"))))):
        path.write_text(text, encoding="utf-8")


def measures(folder: Path, size: int) -> Iterator[tuple[str, Measured]]:
    """What is done to a site, one after the other, with what it cost."""

    def run(command: str, *more: str, allowed: tuple[int, ...] = (0,)) -> Measured:
        return measure([*_COMMAND, command, "--root", str(folder), *more], folder / "report.txt", allowed)

    site, day = folder / "site", ("--today", DAY)
    yield "build, nothing kept", run("build", *day)
    if size >= _LARGE:
        shutil.rmtree(site)
        yield "build, plain engine", run("build", *day, "--engine", "plain")
        return
    shutil.rmtree(site)
    yield "build, .cache kept", run("build", *day)
    shutil.rmtree(site)
    yield "build, .cache kept, 2 processes", run("build", *day, "--jobs", "2")
    edit_offers(folder, max(1, int(size * _EDITED)))
    yield "night: a day later, 1 % edited", run("build", "--today", NEXT_DAY)
    yield "check", run("check", "--today", NEXT_DAY)
    edit_offers(folder, 1)
    yield "check, one file changed", run("check", "--today", NEXT_DAY)
    yield from measure_serving(folder, NEXT_DAY)


def main() -> None:
    """Print one line for each thing that was measured."""
    print(f"{'offers':>8} {'':<32} {'CPU s':>8} {'wall s':>8} {'MiB':>6} {'× loop':>8} {'× Hugo':>8}")
    for size in [int(argument) for argument in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            folder = Path(name) / "ours"
            folder.mkdir()
            make_site(folder, size)
            peer = _peer(folder, Path(name) / "peer", size) if find_hugo() is not None and size < _LARGE else None
            for title, found in measures(folder, size):
                _print(size, title, found, peer)
            sizes = page_sizes(folder / "site")
            print(f"{size:>8} {len(sizes)} pages, {sum(sizes.values())} bytes", flush=True)


def _peer(site: Path, work: Path, size: int) -> Measured:
    work.mkdir()
    found = build_peer(site, work, day=DAY)
    told = Measured(found.cpu, found.wall, found.peak)
    _print(size, "Hugo, from the same YAML", told, told)
    print(f"{size:>8} {found.pages} pages, {found.page_bytes} bytes by Hugo", flush=True)
    return told


def _print(size: int, title: str, found: Measured, peer: Measured | None) -> None:
    ratio = f"{found.cpu / peer.cpu:>8.2f}" if peer is not None else ""
    print(
        f"{size:>8} {title:<32} {found.cpu:>8.2f} {found.wall:>8.2f} {found.peak / 2**20:>6.0f} "
        f"{found.cpu / calibration():>8.1f} {ratio}",
        flush=True,
    )


if __name__ == "__main__":
    main()

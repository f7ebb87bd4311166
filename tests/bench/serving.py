"""What `wegweiser serve` costs: its first build of a site, and the one after an edit of one record.

python -m tests.bench.serving SITE DAY
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.cli.serving import Workshop
from tests.bench.content import edit_offers
from tests.bench.measuring import Measured, bytes_of_peak

_BUILDS = ("serve, start", "serve, one record edited")


def measure_serving(site: Path, day: str) -> Iterator[tuple[str, Measured]]:
    """Both builds, made by a process of their own."""
    command = [sys.executable, "-m", "tests.bench.serving", str(site), day]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for title, found in zip(_BUILDS, json.loads(said.stdout.splitlines()[-1]), strict=True):
        yield title, Measured(*found)


def main() -> None:
    """Print time of the processor, time by the clock and memory of each build."""
    site, day = Path(sys.argv[1]), date.fromisoformat(sys.argv[2])
    workshop = Workshop(site, day, site / "served")
    found = []
    for _ in _BUILDS:
        cpu, wall = time.process_time(), time.perf_counter()
        workshop.build()
        peak = bytes_of_peak(resource.getrusage(resource.RUSAGE_SELF))
        found.append((time.process_time() - cpu, time.perf_counter() - wall, peak))
        edit_offers(site, 1)
    print("\n" + json.dumps(found))


if __name__ == "__main__":
    main()

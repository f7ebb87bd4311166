"""Look at every page of every edition in a real browser, and at all pages together.

    python -m tests.sweep [--site FOLDER] [--jobs 2] [--today DAY] [ROUTE …]

Without `--site` the repository's own site is built first, as of today. Routes (`angebote/`) limit what is opened; what
pages say of each other is read from all of them. Prints each fault with the pages that have it, and a summary; leaves
with 1 where there is any.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from tests.sweep.links import site_faults
from tests.sweep.markup import Page, read_page
from tests.sweep.processes import Fault, sweep

ROOT = Path(__file__).parents[2]
_SHOWN = 5
_COMMAND = "import sys; from generator.cli import main; main(sys.argv[1:])"


def routes_of(folder: Path) -> list[str]:
    """Every page of a built site, as the server knows it: `angebote/`, `404.html`."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    return sorted(route.removesuffix("index.html") if f"/{route}".endswith("/index.html") else route for route in found)


def read_site(folder: Path) -> tuple[dict[str, Page], list[tuple[str, Fault]]]:
    """Every page as a parser reads it; (route, fault) of each page's markup and of all pages together."""
    pages, faults = {}, []
    for route in routes_of(folder):
        path = folder / route
        text = (path / "index.html" if path.is_dir() else path).read_text(encoding="utf-8")
        pages[route], found = read_page(text)
        faults += [(route, ("markup", fault)) for fault in found]
    return pages, faults + [(route, ("links", fault)) for route, fault in site_faults(folder, pages)]


def _build(folder: Path, today: str | None) -> None:
    command = [sys.executable, "-c", _COMMAND, "build", "--root", str(ROOT), "--output", str(folder)]
    subprocess.run([*command, *(["--today", today] if today else [])], check=True)


def print_faults(faults: list[tuple[str, Fault]]) -> None:
    """Each fault once, the most frequent first, with the first pages that have it."""
    having: dict[Fault, list[str]] = defaultdict(list)
    for route, fault in faults:
        having[fault].append(route or "home")
    for (where, what), routes in sorted(having.items(), key=lambda item: (-len(item[1]), item[0])):
        more = f" and {len(routes) - _SHOWN} more" if len(routes) > _SHOWN else ""
        print(f"[{where}] {what}\n    {len(routes)} pages: {' '.join(sorted(routes)[:_SHOWN])}{more}")


def main() -> int:
    """Sweep and print; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.sweep", description="Look at every page in a real browser.")
    parser.add_argument("routes", nargs="*", help="only these pages are opened")
    parser.add_argument("--site", type=Path, help="a built site; otherwise it is built first")
    parser.add_argument("--today", help="the day that the site is built for, like 2026-12-24")
    parser.add_argument("--jobs", type=int, default=2, help="processes, each with a browser")
    chosen = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="sweep-") as made:
        folder = chosen.site or Path(made) / "site"
        if not chosen.site:
            _build(folder, chosen.today)
        pages, faults = read_site(folder)
        asked = chosen.routes or sorted(route for route, page in pages.items() if not page.leads_on)
        for number, (route, found) in enumerate(sweep(folder, asked, chosen.jobs), 1):
            faults += [(route, fault) for fault in found]
            if number % 50 == 0:
                print(
                    f"… {number} of {len(asked)} pages, {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True
                )
    print_faults(faults)
    print(
        f"{len(asked)} pages looked at, {len(pages)} read, {len(faults)} faults, {time.monotonic() - started:.0f} seconds"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

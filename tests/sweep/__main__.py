"""Look at every page of every edition in a real browser, and at all pages together.

    python -m tests.sweep [--site FOLDER] [--jobs 2] [--today DAY] [--table FILE] [ROUTE …]

Without `--site` two sites are built first, as of today: the repository's own, and one with the longest values that the
format allows (`longest.py`), whose pages may be as long as they like. Routes (`angebote/`) limit what is opened; what
pages say of each other is read from all of them. Prints each fault with the pages that have it, and a summary; leaves
with 1 where there is any. The table has the size of each page of the own site.
"""

import argparse
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from tests.sweep.links import site_faults
from tests.sweep.longest import write_longest
from tests.sweep.markup import Page, read_page
from tests.sweep.processes import Fault, sweep
from tests.sweep.sites import build, given_or_built, routes_of
from tests.sweep.table import add_to_table, limit_faults, row

_SHOWN = 5
_LONGEST = "longest/"
"""What routes of the site with the longest values are called by."""


def read_site(folder: Path) -> tuple[dict[str, Page], list[tuple[str, Fault]]]:
    """Every page as a parser reads it; (route, fault) of each page's markup and of all pages together."""
    pages, faults = {}, []
    for route in routes_of(folder):
        path = folder / route
        text = (path / "index.html" if path.is_dir() else path).read_text(encoding="utf-8")
        pages[route], found = read_page(text)
        faults += [(route, ("markup", fault)) for fault in found]
    return pages, faults + [(route, ("links", fault)) for route, fault in site_faults(folder, pages)]


def print_faults(faults: list[tuple[str, Fault]]) -> None:
    """Each fault once, the most frequent first, with the first pages that have it."""
    having: dict[Fault, list[str]] = defaultdict(list)
    for route, fault in faults:
        having[fault].append(route or "home")
    for (where, what), routes in sorted(having.items(), key=lambda item: (-len(item[1]), item[0])):
        more = f" and {len(routes) - _SHOWN} more" if len(routes) > _SHOWN else ""
        print(f"[{where}] {what}\n    {len(routes)} pages: {' '.join(sorted(routes)[:_SHOWN])}{more}")


def _sweep_site(name: str, folder: Path, chosen: argparse.Namespace) -> tuple[list[tuple[str, Fault]], int]:
    """(route, fault) of a site, and how many pages were looked at; says now and then how far it is."""
    pages, faults = read_site(folder)
    told: set[Fault] = set()
    for route, fault in faults:
        _tell(name + route, fault, told)
    asked = [route for route in chosen.routes if route in pages] if chosen.routes else [
        route for route, page in sorted(pages.items()) if not page.leads_on
    ]  # fmt: skip
    rows = {}
    for number, (route, found, size) in enumerate(sweep(folder, asked, chosen.jobs), 1):
        sizes: list[Fault] = [("size", fault) for fault in limit_faults(size)] if name != _LONGEST else []
        for fault in [*found, *sizes]:
            faults.append((route, fault))
            _tell(name + route, fault, told)
        rows[route] = row(folder, route, size)
        if number % 50 == 0:
            print(f"… {name}{number} of {len(asked)} pages", file=sys.stderr, flush=True)
    if chosen.table and name != _LONGEST:
        add_to_table(chosen.table, rows)
    return [(name + route, fault) for route, fault in faults], len(asked)


def _tell(route: str, fault: Fault, told: set[Fault]) -> None:
    """A fault when it is first seen: a sweep takes half an hour, and may not end."""
    if fault not in told:
        told.add(fault)
        print(f"… [{fault[0]}] {fault[1]}: {route or 'home'}", file=sys.stderr, flush=True)


def main() -> int:
    """Sweep and print; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.sweep", description="Look at every page in a real browser.")
    parser.add_argument("routes", nargs="*", help="only these pages are opened")
    parser.add_argument("--site", type=Path, help="a built site; otherwise two are built first")
    parser.add_argument("--today", help="the day that the site is built for, like 2026-12-24")
    parser.add_argument("--jobs", type=int, default=2, help="processes, each with a browser")
    parser.add_argument("--table", type=Path, help="a CSV file for the sizes of the pages")
    chosen = parser.parse_args()
    started = time.monotonic()
    faults, looked_at = [], 0
    with given_or_built(chosen.site, chosen.today) as own, tempfile.TemporaryDirectory(prefix="sweep-") as made:
        sites = [("", own)]
        if not chosen.site:
            write_longest(Path(made) / "longest")
            build(Path(made) / "longest", Path(made) / "site", chosen.today)
            sites.append((_LONGEST, Path(made) / "site"))
        for name, folder in sites:
            found, count = _sweep_site(name, folder, chosen)
            faults += found
            looked_at += count
    print_faults(faults)
    print(f"{looked_at} pages looked at, {len(faults)} faults, {time.monotonic() - started:.0f} seconds")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

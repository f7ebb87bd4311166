"""Measure first visits of pages as on a cheap phone: LCP, CLS, TBT and bytes, and what of it is over its budget.

    python -m tests.bench.pages [--site FOLDER] [--runs 3] [--every] [--table FILE] [ROUTE …]

Of each kind of page in each edition the longest and a middling one are visited, with `--every` all pages. The phone's
processor is four times as slow as this machine's, its line is what Lighthouse calls slow 4G; each visit begins with
nothing stored. The line's delay counts once a request: what a browser needs before, to look a name up and to agree on a
key, depends on the host and is not in it. Figures are medians; `±` is how far the runs lie apart, which tells how quiet the
machine is. CLS is the sum of all shifts, which is never less than what browsers report.
"""

import argparse
import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from tests.bench.host import hosted
from tests.sweep.serving import chromium
from tests.sweep.sites import given_or_built, routes_of
from tests.sweep.table import add_to_table

LCP, CLS, TBT = 1_200, 0.01, 200
"""Budgets: the largest thing is seen within so many ms, this much of the screen jumps, typing waits for so many ms."""
_LINE = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
_SLOWER = 4
_PHONE = {"width": 320, "height": 640}
# Chromium's emulation of a mobile device takes every early shift for an answer to input, or misses it.
_MEASURES = """() => new Promise((done) => {
  const entries = {}, of = (type) => entries[type] ?? [];
  const tell = () => {
    const start = of("paint").find((entry) => entry.name === "first-contentful-paint")?.startTime ?? 0;
    const over = (task) => Math.max(0, task.startTime + task.duration - Math.max(start, task.startTime) - 50);
    done({
      lcp: of("largest-contentful-paint").at(-1)?.startTime ?? NaN,
      cls: of("layout-shift").reduce((sum, shift) => sum + shift.value, 0),
      tbt: of("longtask").reduce((sum, task) => sum + over(task), 0),
    });
  };
  for (const type of ["largest-contentful-paint", "layout-shift", "longtask", "paint"]) {
    new PerformanceObserver((list) => {
      (entries[type] ??= []).push(...list.getEntries());
      if (type === "paint") requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(tell, 100)));
    }).observe({ type, buffered: true });
  }
  setTimeout(tell, 10_000);
})"""


@dataclass(frozen=True)
class Visit:
    """What a first visit was like."""

    lcp: float
    """ms until the largest thing of the first screen was painted."""
    cls: float
    tbt: float
    """ms in which the page could not answer, until nothing was loaded any more."""
    sent: int
    """Bytes of everything that came, headers included."""

    def over(self) -> list[str]:
        """The names of the budgets that it breaks. A page that painted nothing breaks that of LCP."""
        broken = {"LCP": not self.lcp <= LCP, "CLS": self.cls > CLS, "TBT": self.tbt > TBT}
        return [name for name, is_broken in broken.items() if is_broken]


def visit(browser: Browser, url: str) -> Visit:
    """Open a page as somebody who has never been here, on a slow phone."""
    with closing(browser.new_context(viewport=_PHONE)) as context:  # type: ignore[arg-type]
        page = context.new_page()
        session = context.new_cdp_session(page)
        sent: list[int] = []
        session.on("Network.loadingFinished", lambda loaded: sent.append(loaded["encodedDataLength"]))
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", _LINE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER})
        page.goto(url, wait_until="networkidle")
        return Visit(**page.evaluate(_MEASURES), sent=round(sum(sent)))


def middle(visits: Sequence[Visit]) -> Visit:
    """The median of each measure."""
    return Visit(*(median(values) for values in zip(*((v.lcp, v.cls, v.tbt, v.sent) for v in visits), strict=True)))  # type: ignore[arg-type]


def chosen_routes(site: Path) -> Iterator[tuple[str, str]]:
    """(Edition and kind, route) of the longest page of each and, where it has three or more, of a middling one."""
    sizes: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for route in routes_of(site):
        path = site / route
        text = (path / "index.html" if path.is_dir() else path).read_text(encoding="utf-8")
        kind = re.search(r'<body class="edition-(\S+) page-([\w-]+)', text)
        if kind and kind[2] != "redirect":
            sizes[f"{kind[1]} {kind[2]}"].append((len(text), route))
    for kind_name, pages in sorted(sizes.items()):
        ordered = [route for _, route in sorted(pages)]
        yield kind_name, ordered[-1]
        if len(ordered) > 2:
            yield kind_name, ordered[len(ordered) // 2]


def _print_visit(kind: str, route: str, visits: list[Visit]) -> bool:
    found = middle(visits)
    apart = max(v.lcp for v in visits) - min(v.lcp for v in visits)
    over = found.over()
    print(
        f"{kind:30} {found.sent / 1024:6.1f} {found.lcp:6.0f} ±{apart:4.0f} {found.cls:6.3f} {found.tbt:5.0f}  "
        f"/{route}{'   OVER: ' + ' '.join(over) if over else ''}",
        flush=True,
    )
    return bool(over)


def _measure(site: Path, chosen: argparse.Namespace) -> None:
    asked = [("", route) for route in chosen.routes] or list(chosen_routes(site))
    if chosen.every:
        asked = [("", route) for route in routes_of(site)]
    print(f"Budgets: LCP {LCP} ms, CLS {CLS}, TBT {TBT} ms. {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    print(f"{'edition, kind':30} {'KiB':>6} {'LCP':>6} {'±':>5} {'CLS':>6} {'TBT':>5}")
    rows, over = {}, 0
    with hosted(site) as address, chromium() as browser:
        for kind, route in asked:
            visits = [visit(browser, address + route) for _ in range(chosen.runs)]
            over += _print_visit(kind, route, visits)
            found = middle(visits)
            rows[route] = {
                "LCP": round(found.lcp),
                "CLS": round(found.cls, 4),
                "TBT": round(found.tbt),
                "sent": found.sent,
            }
    print(
        f"{len(asked)} pages visited {chosen.runs} times, {over} over a budget; load {os.getloadavg()[0]:.1f} at the end"
    )
    if chosen.table:
        add_to_table(chosen.table, rows)


def main(arguments: list[str]) -> None:
    """Visit and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.pages", description="Measure first visits of pages.")
    parser.add_argument("routes", nargs="*", help="only these pages")
    parser.add_argument("--site", type=Path, help="a built site; otherwise the repository's is built first")
    parser.add_argument("--runs", type=int, default=3, help="visits of each page")
    parser.add_argument("--every", action="store_true", help="all pages")
    parser.add_argument("--table", type=Path, help="a CSV file for the figures, as of make sweep")
    chosen = parser.parse_args(arguments)
    with given_or_built(chosen.site) as site:
        _measure(site, chosen)


if __name__ == "__main__":
    main(sys.argv[1:])

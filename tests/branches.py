"""How much of the program the last run of the tests reached, by room; fails where too few branches were.

    python -m tests.branches

Reads what `make branches` lets pytest leave: counting makes the tests take twice as long, so it is no part of
`make test`. Lines alone say little: a line with three ways on is reached by any of them.
"""

import json
import sys
from collections import Counter, defaultdict

from tests.architecture.source_tree import ROOT, modules

ENOUGH = 92
"""Percent of all branches."""


def main() -> int:
    """Print what never ran, then a line a room; the exit code."""
    files = json.loads((ROOT / ".cache" / "coverage.json").read_text(encoding="utf-8"))["files"]
    rooms: dict[str, Counter[str]] = defaultdict(Counter)
    for module in modules():
        if (found := files.get(module.path)) is None:
            continue
        for room in (module.room, "all"):
            rooms[room] += Counter({name: count for name, count in found["summary"].items() if isinstance(count, int)})
        missing = [str(line) for line in found["missing_lines"]]
        missing += [f"{start} to {'the end' if end < 0 else end}" for start, end in found["missing_branches"]]
        if missing:
            print(f"{module.path} never runs: {', '.join(missing)}")
    for room, counts in sorted(rooms.items(), key=lambda item: (item[0] == "all", item[0])):
        lines = _percent(counts["covered_lines"], counts["num_statements"])
        print(f"{room:14} lines {lines:6.1f} %   branches {_branches(counts):6.1f} %")
    return 0 if _branches(rooms["all"]) >= ENOUGH else 1


def _branches(counts: Counter[str]) -> float:
    return _percent(counts["covered_branches"], counts["num_branches"])


def _percent(reached: int, there: int) -> float:
    return 100 * reached / there if there else 100


if __name__ == "__main__":
    sys.exit(main())

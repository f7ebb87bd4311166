"""Change the program a little, at random places, and see whether a test notices.

    python -m tests.mutants [--sample 60] [--seed 1] [--jobs 2] [--patience 120] [--list] [ROOM …]

A room is a path below `generator/`, with or without `.py`: `schedule`, `search`, `checks/duplicates`. Without any, all are
meant. The same seed on the same program takes the same sample; every kind of change comes about equally often. Prints
survivors with their place, and a table by room; with more patience some are noticed by slow tests. Changes that make no
difference stand in `equivalent.txt`, each with its reason, and are not tried.
"""

import argparse
import queue
import random
import sys
import tempfile
import threading
from collections import Counter, defaultdict
from itertools import chain, zip_longest
from pathlib import Path

from tests.architecture.source_tree import ROOT, project_files
from tests.mutants.covering import Covering, covering
from tests.mutants.operators import Mutant, mutants_of
from tests.mutants.trial import Keeper, copy_repository

_EQUIVALENT = Path(__file__).with_name("equivalent.txt")
_START = 60.0
"""Seconds that a trial may take to start, on a busy machine too."""
_SLOWER = 8
"""How much slower than recorded a mutant may be before it counts as noticed."""


def equivalent() -> set[tuple[str, ...]]:
    """The keys of changes that make no difference."""
    lines = (line for line in _EQUIVALENT.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {tuple(part.strip() for part in line.split(" ¦ ")[:4]) for line in lines}


def all_mutants(rooms: list[str]) -> list[Mutant]:
    """Every change to the rooms but those known to make no difference."""
    wanted = tuple(f"generator/{room.removesuffix('.py')}{end}" for room in rooms for end in (".py", "/"))
    known = equivalent()
    paths = [path for path in project_files() if path.startswith("generator/") and path.endswith(".py")]
    chosen = [path for path in paths if not rooms or path.startswith(wanted)]
    found = chain.from_iterable(mutants_of(path, (ROOT / path).read_bytes()) for path in chosen)
    return [mutant for mutant in found if mutant.key not in known]


def sample(mutants: list[Mutant], size: int, seed: int) -> list[Mutant]:
    """So many of them, at random, every kind in turn as long as it has any."""
    pick = random.Random(seed)
    kinds: dict[str, list[Mutant]] = defaultdict(list)
    for mutant in mutants:
        kinds[mutant.kind].append(mutant)
    for each in kinds.values():
        pick.shuffle(each)
    in_turn = chain.from_iterable(zip_longest(*(kinds[kind] for kind in sorted(kinds))))
    return [mutant for mutant in in_turn if mutant is not None][:size]


def fate(mutant: Mutant, keeper: Keeper, known: Covering, patience: float) -> str:
    """`killed`, `survived`, or `unseen` where no test runs the line."""
    text = mutant.applied((keeper.folder / mutant.path).read_bytes())
    stages = known.stages(mutant, patience)
    for tests in stages:
        seconds = _START + _SLOWER * known.seconds_of(tests)
        if keeper.passes(mutant.path, text, tests, seconds) is not True:
            return "killed"
    return "survived" if stages else "unseen"


def try_all(mutants: list[Mutant], jobs: int, patience: float) -> dict[Mutant, str]:
    """The fate of each, several at a time."""
    fates: dict[Mutant, str] = {}
    left: queue.SimpleQueue[Mutant] = queue.SimpleQueue()
    for mutant in mutants:
        left.put(mutant)
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copies = [copy_repository(Path(folder) / str(job)) for job in range(jobs)]
        known = covering(copies[0], jobs)
        _ensure_that_tests_pass(copies[0], mutants, known)

        def work(copy: Path) -> None:
            keeper = Keeper(copy)
            while not left.empty():
                mutant = left.get()
                fates[mutant] = fate(mutant, keeper, known, patience)
                print(
                    f"{len(fates):4} of {len(mutants)} {fates[mutant]:8} {_line(mutant)}", file=sys.stderr, flush=True
                )
            keeper.close()

        workers = [threading.Thread(target=work, args=(copy,)) for copy in copies]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    return fates


def _ensure_that_tests_pass(copy: Path, mutants: list[Mutant], known: Covering) -> None:
    """Every mutant would seem to be killed where the tests fail without one."""
    first = dict.fromkeys(chain.from_iterable(chain(*known.stages(mutant, 0)[:1]) for mutant in mutants))
    files = sorted({test.partition("::")[0] for test in first})
    tests = sorted(first, key=lambda test: files.index(test.partition("::")[0]))
    keeper = Keeper(copy)
    path = mutants[0].path
    if tests and not keeper.passes(
        path, (copy / path).read_bytes(), tests, 10 * _START + _SLOWER * known.seconds_of(tests)
    ):
        sys.exit("The tests fail without any change. `make test` says which.")
    keeper.close()


def _line(mutant: Mutant) -> str:
    function = f" in {mutant.function}()" if mutant.function else ""
    return (
        f"{mutant.path}:{mutant.lines[0]}{function}: {mutant.kind}: {' '.join(mutant.before.split())} → {mutant.after}"
    )


def main() -> int:
    """Try and print; 0 whatever comes out, since a survivor is a question and not yet a fault."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutants", description="See whether tests notice small changes."
    )
    parser.add_argument("rooms", nargs="*", help="paths below generator/, like schedule or checks/duplicates")
    parser.add_argument("--sample", type=int, default=60, help="how many changes")
    parser.add_argument("--seed", type=int, default=1, help="another number takes other changes")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--patience", type=float, default=120, help="seconds of tests after the fastest")
    parser.add_argument("--list", action="store_true", help="only print the changes")
    chosen = parser.parse_args()
    for room in chosen.rooms:
        if not all_mutants([room]):
            parser.error(f"there is no room called {room}")
    mutants = sample(all_mutants(chosen.rooms), chosen.sample, chosen.seed)
    if chosen.list:
        print("\n".join(map(_line, mutants)))
        return 0
    fates = try_all(mutants, chosen.jobs, chosen.patience)
    for mutant in mutants:
        if fates[mutant] != "killed":
            print(f"{fates[mutant]}: {_line(mutant)}")
    rooms: dict[str, Counter[str]] = defaultdict(Counter)
    for mutant in mutants:
        for room in (mutant.path.split("/")[1].removesuffix(".py"), "all"):
            rooms[room][fates[mutant]] += 1
    for room, counts in sorted(rooms.items(), key=lambda item: (item[0] == "all", item[0])):
        print(f"{room:14} {counts['killed']:4} of {counts.total():4} killed  {counts['killed'] / counts.total():6.1%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

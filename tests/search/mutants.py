"""Change the scripts of the search, one small change after the other, and see whether a test notices.

    python -m tests.search.mutants [WORD …]

The changes stand in `mutations.tsv`; with words only those lines that have one of them are tried. Prints what no test
notices; ends with 1 where there is any.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.source_tree import ROOT
from tests.search.node import SCRIPTS

_LIST = Path(__file__).with_name("mutations.tsv")
_FIRST = ("engine", "asked", "meaning", "ladder", "facets", "files")
"""Tests that notice most; the others are asked when these don't."""


@dataclass(frozen=True)
class Mutation:
    """One change to one script."""

    script: str
    """`ages` for `search-ages.js`."""
    before: str
    after: str

    @property
    def name(self) -> str:
        """The script's file name."""
        return f"search-{self.script}.js"

    def applied(self, source: str) -> str:
        """The script with the change; what is changed must stand there once."""
        assert source.count(self.before) == 1, f"{self.name}: {source.count(self.before)} times: {self.before}"
        return source.replace(self.before, self.after)

    def __str__(self) -> str:
        return f"{self.name}: {self.before} → {self.after}"


def mutations() -> Iterator[Mutation]:
    """Every change of the list."""
    for line in _LIST.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield Mutation(*line.split("\t"))


def is_noticed(mutation: Mutation) -> bool:
    """A test fails with the change."""
    with tempfile.TemporaryDirectory(prefix="mutant-") as folder:
        copy = Path(folder) / "js"
        shutil.copytree(SCRIPTS, copy)
        path = copy / mutation.name
        path.write_text(mutation.applied(path.read_text(encoding="utf-8")), encoding="utf-8")
        first = [f"tests/search/test_{name}.py" for name in _FIRST]
        options = ["-x", "-q", "-p", "no:cacheprovider", "--ignore=tests/search/test_mutations.py"]
        command = [sys.executable, "-m", "pytest", *options, *first, "tests/search"]
        env = {**os.environ, "SEARCH_SCRIPTS": str(copy)}
        done = subprocess.run(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, check=False)
    return done.returncode == 1


def main(words: list[str]) -> int:
    """Try them all."""
    chosen = [mutation for mutation in mutations() if not words or any(word in str(mutation) for word in words)]
    unseen = 0
    for mutation in chosen:
        if not is_noticed(mutation):
            unseen += 1
            print(mutation, flush=True)
    print(f"{len(chosen) - unseen} of {len(chosen)} noticed")
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Who renders the pages of a build: this process, several of this machine, or the machines of a cluster."""

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from generator.render.crew import Crew

_ENOUGH = 500
"""Pages from which on several processes are faster than one: each has to start first."""


@contextmanager
def crew_of(jobs: int, scheduler: str | None, pages: int) -> Iterator[Crew | None]:
    """Those who render a site of so many pages; None: this process does it alone.

    Ends the command where a cluster is meant that nobody can use.
    """
    if scheduler is not None:
        from generator.cli.cluster import cluster_crew

        with cluster_crew(scheduler) as crew:
            yield crew
    elif jobs > 1 and pages >= _ENOUGH:
        with tempfile.TemporaryDirectory(prefix="wegweiser-") as folder, ProcessPoolExecutor(jobs) as executor:
            yield Crew(executor, jobs, _writer(Path(folder) / "site"))
    else:
        yield None


def _writer(path: Path) -> Callable[[bytes], Path]:
    """Processes of one machine read what they need from a file: each once, however they were started."""

    def write(shared: bytes) -> Path:
        path.write_bytes(shared)
        return path

    return write

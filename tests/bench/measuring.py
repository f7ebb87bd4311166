"""Measure one command: time of all processors, time by the clock, and memory of all its processes together."""

import os
import resource
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

_STEP = 0.1
"""Seconds between two looks at the memory."""
_CALIBRATION = 3_000_000


@dataclass(frozen=True)
class Measured:
    """One run."""

    cpu: float
    """Seconds of all processors together, in programs and in the system."""
    wall: float
    peak: int
    """Bytes that all processes had at once; what they share counts once."""


class FailedError(Exception):
    """The command ended with an error; the end of what it printed."""


def measure(command: list[str], report: Path, allowed: tuple[int, ...] = (0,)) -> Measured:
    """Run a command, whose words go into the report."""
    with report.open("wb") as stream:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=stream, stderr=subprocess.STDOUT)
        seen = _Seen(process.pid)
        seen.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        seen.is_over = True
        seen.join()
    if process.returncode not in allowed:
        raise FailedError(report.read_text(encoding="utf-8", errors="replace")[-2_000:])
    return Measured(usage.ru_utime + usage.ru_stime, wall, seen.peak if seen.has_children else bytes_of_peak(usage))


def bytes_of_peak(usage: resource.struct_rusage) -> int:
    """The most memory that one process had: Linux counts it in KiB, macOS in bytes."""
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def calibration() -> float:
    """Seconds of CPU for a fixed piece of work, best of three: what the machine can do at the moment."""
    return min(_loop() for _ in range(3))


def _loop() -> float:
    started = time.process_time()
    words: dict[int, str] = {}
    for number in range(_CALIBRATION):
        words[number & 1023] = str(number)
    return time.process_time() - started


class _Seen(threading.Thread):
    """Adds up the memory of a process and those that it has started, where the system tells it (Linux)."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self.peak = 0
        self.has_children = False
        self.is_over = False

    def run(self) -> None:
        """Look until somebody says that it is over."""
        while not self.is_over and Path("/proc/self/smaps_rollup").exists():
            family = _family(self._pid)
            self.has_children |= len(family) > 1
            if self.has_children:
                self.peak = max(self.peak, sum(map(_memory, family)))
            time.sleep(_STEP)


def _family(pid: int) -> list[int]:
    found = [pid]
    for one in found:
        try:
            found += map(int, Path(f"/proc/{one}/task/{one}/children").read_text(encoding="ascii").split())
        except OSError:
            continue
    return found


def _memory(pid: int) -> int:
    """What a process has for itself and its share of what it has together with others."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)

"""One program at a time makes a new folder, and none leaves anything behind."""

import multiprocessing
import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from generator.engine import workplace as module
from generator.engine.workplace import INSIDE, workplace


def _hold(place: Path, pipe: Connection) -> None:
    pipe.send("asked")
    with workplace(place) as work:
        (work / "mine").write_text(str(os.getpid()))
        pipe.send(sorted(entry.name for entry in work.iterdir()))
        pipe.recv()


def _start(place: Path) -> tuple[multiprocessing.Process, Connection]:
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_hold, args=(place, there), daemon=True)
    process.start()
    assert here.recv() == "asked"
    return process, here


def test_it_is_empty_and_gone_afterwards_also_after_an_error(tmp_path: Path) -> None:
    place = tmp_path / "deep" / "site"
    with pytest.raises(ZeroDivisionError), workplace(place) as work:
        assert work.parent == place.parent and not (work / "new").exists()
        (work / "new").mkdir()
        raise ZeroDivisionError
    assert list(place.parent.iterdir()) == []


def test_a_second_program_waits_for_the_first_and_finds_nothing_of_it(tmp_path: Path) -> None:
    first, told = _start(tmp_path / "site")
    assert told.recv() == [".gitignore", "lock", "mine"]
    second, waiting = _start(tmp_path / "site")
    assert not waiting.poll(0.2), "it has the place only when it says so"
    told.send("go")
    first.join()
    assert waiting.recv() == [".gitignore", "lock", "mine"]
    waiting.send("go")
    second.join()
    assert (first.exitcode, second.exitcode) == (0, 0) and list(tmp_path.iterdir()) == []


def test_the_next_program_takes_away_what_a_killed_one_left(tmp_path: Path) -> None:
    first, told = _start(tmp_path / "site")
    told.recv()
    assert first.pid is not None
    os.kill(first.pid, signal.SIGKILL)
    first.join()
    (left,) = tmp_path.iterdir()
    assert (left / "mine").exists() and (left / ".gitignore").read_text() == "*\n"
    with workplace(tmp_path / "site") as work:
        assert work == left and not (left / "mine").exists()
    assert list(tmp_path.iterdir()) == []


def test_places_of_two_folders_are_two(tmp_path: Path) -> None:
    with workplace(tmp_path / "a") as one, workplace(tmp_path / "b") as other:
        assert one != other


def test_it_lies_inside_where_nothing_may_be_written_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "site"
    place.mkdir()
    monkeypatch.setattr(module.os, "access", lambda path, mode: path != tmp_path)
    with workplace(place) as work:
        assert work == place / INSIDE
    assert list(place.iterdir()) == []

"""Folders are swapped whole or not at all."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.engine.folder import deliver
from generator.engine.mark import MARK, mark_text
from generator.engine.new_folder import NewFolder, refuse_outside
from generator.problems import Level, Problem

OLD = {"index.html": "old", "assets/a.css": "old", "alt/index.html": "old"}
NEW = {"index.html": "new", "assets/b.css": "new", "neu/index.html": "new"}


def fill(files: dict[str, str]) -> Callable[[NewFolder], list[Problem]]:
    def write(folder: NewFolder) -> list[Problem]:
        assert folder.path.is_dir() and not list(folder.path.iterdir())
        for path, text in files.items():
            folder.write(path, text.encode())
        return []

    return write


def write_file(folder: Path, address: str, content: bytes | Path) -> None:
    NewFolder(folder, folder).write(address, content)


def tree(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_the_list_names_every_file_once_and_sorted() -> None:
    assert mark_text(["b/c", "a", MARK, "b/c"]).splitlines()[1:] == ["a", "b/c"]


def test_a_new_folder_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "site"
    for files in (OLD, NEW):
        assert deliver(target, fill(files)) == []
        assert tree(target) == {**files, MARK: mark_text(files)}
    assert [entry.name for entry in target.parent.iterdir()] == ["site"]


def test_warnings_come_back_and_errors_keep_the_old_folder(tmp_path: Path) -> None:
    target = tmp_path / "site"
    deliver(target, fill(OLD))
    warning, error = Problem("W1", Level.WARNING, "w"), Problem("E1", Level.ERROR, "e")

    def write(folder: NewFolder, said: list[Problem]) -> list[Problem]:
        return [*fill(NEW)(folder), *said]

    assert deliver(target, lambda folder: write(folder, [warning, error])) == [warning, error]
    assert tree(target)["index.html"] == "old"
    assert deliver(target, lambda folder: write(folder, [warning])) == [warning]
    assert tree(target)["index.html"] == "new"


@pytest.mark.parametrize("broken", range(8))
@pytest.mark.parametrize(
    ("stop", "after"),
    [(OSError(28, "No space left on device"), False), (KeyboardInterrupt(), False), (SystemExit(143), True)],
)
def test_a_swap_that_stops_half_way_goes_all_the_way_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: int, stop: BaseException, after: bool
) -> None:
    target = tmp_path / "site"
    deliver(target, fill(OLD))
    (target / "CNAME").write_text("mine")
    before, count = tree(target), 0

    def until_broken(step: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
        def step_until_broken(self: Path, goal: Path) -> Path:
            nonlocal count
            count += 1
            if after:
                step(self, goal)
            if count == broken + 1:
                raise stop
            return goal if after else step(self, goal)

        return step_until_broken

    for name in ("rename", "replace"):
        monkeypatch.setattr(Path, name, until_broken(getattr(Path, name)))
    if isinstance(stop, OSError):
        (problem,) = deliver(target, fill(NEW))
        assert problem.code == "E704" and "Der Platz ist voll" in problem.message
    else:
        with pytest.raises(type(stop)):
            deliver(target, fill(NEW))
    assert count > broken, "the test breaks a step that there is"
    assert tree(target) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["site"]


@pytest.mark.parametrize("line", ["..", "../nachbar/wichtig.txt", "/nachbar", ""])
def test_a_list_that_lies_reaches_nothing_outside(tmp_path: Path, line: str) -> None:
    target, neighbour = tmp_path / "site", tmp_path / "nachbar"
    deliver(target, fill(OLD))
    neighbour.mkdir()
    (neighbour / "wichtig.txt").write_text("mine")
    (target / MARK).write_text(f"{(target / MARK).read_text()}{line}\n")
    assert deliver(target, fill(NEW)) == []
    assert tree(neighbour) == {"wichtig.txt": "mine"}


def test_a_link_among_our_files_is_never_followed(tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    deliver(target, fill(OLD))
    elsewhere.mkdir()
    (elsewhere / "wichtig.txt").write_text("mine")
    (target / "assets" / "link").symlink_to(elsewhere)
    (problem,) = deliver(target, fill(NEW))
    assert problem.code == "E703" and "assets/link" in problem.message
    assert tree(elsewhere) == {"wichtig.txt": "mine"}


def test_nothing_is_made_for_a_folder_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("mine")

    def write(folder: Path) -> list[Problem]:
        raise AssertionError("work for nothing")

    assert [problem.code for problem in deliver(tmp_path, write)] == ["E703"]


@pytest.mark.parametrize(("names", "words"), [("cba", "a, b, c. Es"), ("edcba", "a, b, c und 2 weitere. Es")])
def test_the_message_names_three_of_many(tmp_path: Path, names: str, words: str) -> None:
    for name in names:
        (tmp_path / name).write_text("mine")
    (problem,) = deliver(tmp_path, fill(NEW))
    assert f"stammt: {words}" in problem.message


def test_folders_above_are_made_however_many_and_kept(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b" / "site"
    assert deliver(target, fill(OLD)) == [] and deliver(target, fill(OLD)) == []
    write_file(tmp_path / "c", "d/e", b"x")
    write_file(tmp_path / "c", "d/f", tmp_path / "c" / "d" / "e")
    assert tree(tmp_path / "c") == {"d/e": "x", "d/f": "x"}


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "desktop.ini"])
def test_what_file_managers_leave_is_in_nobodys_way(tmp_path: Path, name: str) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / name).write_text("x")
    assert deliver(target, fill(OLD)) == []
    (target / "alt" / name).write_text("x")
    assert deliver(target, fill(NEW)) == []
    assert tree(target) == {**NEW, MARK: mark_text(NEW), name: "x"}


@pytest.mark.parametrize("kind", ["fifo", "loop", "device"])
def test_what_is_no_folder_stays(tmp_path: Path, kind: str) -> None:
    target = Path("/dev/null") if kind == "device" else tmp_path / "site"
    if kind == "fifo":
        os.mkfifo(target)
    elif kind == "loop":
        target.symlink_to(target)
    before = os.lstat(target).st_mode
    (problem,) = deliver(target, fill(NEW))
    assert problem.code == "E703" and "ist kein Ordner" in problem.message and os.lstat(target).st_mode == before


@pytest.mark.parametrize("goal", ["da", "nix/da"])
def test_a_link_is_followed_also_to_what_is_not_there_yet(tmp_path: Path, goal: str) -> None:
    target = tmp_path / "site"
    if goal == "da":
        (tmp_path / goal).mkdir()
    target.symlink_to(goal)
    for files in (OLD, NEW):
        assert deliver(target, fill(files)) == []
        assert target.is_symlink() and tree(tmp_path / goal) == {**files, MARK: mark_text(files)}


@pytest.mark.parametrize("list_", ["", "index.html\n", f"x{mark_text(OLD)}", mark_text(["c"])[:20]])
def test_a_list_that_we_did_not_write_makes_no_folder_ours(tmp_path: Path, list_: str) -> None:
    target = tmp_path / "site"
    deliver(target, fill(OLD))
    (target / MARK).write_text(list_)
    before = tree(target)
    assert [problem.code for problem in deliver(target, fill(NEW))] == ["E703"]
    assert tree(target) == before


def test_the_history_of_git_is_never_ours(tmp_path: Path) -> None:
    target = tmp_path / "site"
    deliver(target, fill(OLD))
    write_file(target, ".git/HEAD", b"mine")
    (target / MARK).write_text(mark_text([*OLD, ".git/HEAD", ".git"]))
    assert deliver(target, fill(NEW)) == []
    assert tree(target) == {**NEW, MARK: mark_text(NEW), ".git/HEAD": "mine"}


@pytest.mark.parametrize("killed", range(8))
def test_after_a_kill_the_next_run_knows_all_that_is_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, killed: int
) -> None:
    """The files as they lie when nothing could be put back, as after SIGKILL or a power cut."""
    target, snapshot, count = tmp_path / "a" / "site", tmp_path / "b", 0
    deliver(target, fill(OLD))
    (target / "CNAME").write_text("mine")

    def photographed(step: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
        def photograph(self: Path, goal: Path) -> Path:
            nonlocal count
            if count == killed:
                shutil.copytree(target.parent, snapshot)
            count += 1
            return step(self, goal)

        return photograph

    for name in ("rename", "replace"):
        monkeypatch.setattr(Path, name, photographed(getattr(Path, name)))
    deliver(target, fill(NEW))
    assert {entry.name for entry in snapshot.iterdir()} == {"site", ".site-wegweiser"}
    assert (snapshot / ".site-wegweiser" / ".gitignore").read_text() == "*\n"
    last = {"index.html": "last", "alt/index.html": "last"}
    assert deliver(snapshot / "site", fill(last)) == []
    assert tree(snapshot) == {
        f"site/{path}": text for path, text in {**last, MARK: mark_text(last), "CNAME": "mine"}.items()
    }


def test_a_file_where_a_folder_should_be_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine")
    (problem,) = deliver(tmp_path / "site", fill(NEW))
    assert (problem.code, problem.level) == ("E703", Level.ERROR) and "ist kein Ordner" in problem.message
    assert (tmp_path / "site").read_text() == "mine"


def test_what_somebody_put_below_our_names_is_named_in_order_and_stays(tmp_path: Path) -> None:
    target = tmp_path / "site"
    deliver(target, fill(OLD))
    for name in ("neu/brief.txt", "alt/notiz.txt", "assets/c.css", "eigenes/x.txt"):
        write_file(target, name, b"mine")
    (problem,) = deliver(target, fill(NEW))
    assert "stammt: alt/notiz.txt, assets/c.css. Es" in problem.message
    for name in ("alt/notiz.txt", "assets/c.css"):
        (target / name).unlink()
    (problem,) = deliver(target, fill(NEW))
    assert "stammt: neu/brief.txt. Es" in problem.message, "only the new files show that it is in the way"
    assert tree(target)["index.html"] == "old"


@pytest.mark.parametrize("address", ["../x", "a/../../x", "..", "/x", "//x", "", "a//b", "./x", "a\\b", "a/"])
def test_nothing_is_written_outside_of_the_folder(tmp_path: Path, address: str) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    with pytest.raises(ValueError, match="leads out"):
        write_file(folder, address, b"x")
    assert list(tmp_path.rglob("*")) == [folder]


@pytest.mark.parametrize("address", ["index.html", ".well-known/x", "a/b..c", "...", "a b/ä"])
def test_other_names_are_fine(address: str) -> None:
    refuse_outside(address)

"""Pages by several processes and by a cluster: the same bytes; and who is lost costs nothing but the night."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.builders import write_site

_DAY = "2026-11-24"
_SMALL = "from generator.cli import crews; crews._ENOUGH = 1"
"""The site of these tests has too few pages for several processes."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_site(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def whole(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site as one process makes it."""
    target = tmp_path_factory.mktemp("whole") / "site"
    assert _build(root, target).exit_code == 0
    return _tree(target)


def _build(root: Path, target: Path, *more: str) -> Result:
    arguments = ["build", "--root", str(root), "--output", str(target), "--today", _DAY, "--engine", "plain", *more]
    return CliRunner().invoke(main, arguments)


def _tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(("start", "engine"), [("fork", "plain"), ("spawn", "mkdocs")])
def test_several_processes_make_the_same_bytes(
    root: Path, whole: dict[str, bytes], start: str, engine: str, tmp_path: Path
) -> None:
    """In a process of its own, where threads of other tests are no danger and the way to start more can be chosen."""
    arguments = ["build", "--root", str(root), "--output", str(tmp_path / "site"), "--today", _DAY]
    script = f"""
    import multiprocessing
    {_SMALL}
    from generator.cli import main
    if __name__ == "__main__":
        multiprocessing.set_start_method("{start}")
        main({[*arguments, "--engine", engine, "--jobs", "2"]!r})
    """
    (tmp_path / "run.py").write_text(textwrap.dedent(script))
    subprocess.run([sys.executable, tmp_path / "run.py"], check=True, capture_output=True, timeout=120)
    assert _tree(tmp_path / "site") == whole


def test_a_process_that_dies_is_one_error_and_the_old_site_stands(
    root: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    target = tmp_path / "site"
    assert _build(root, target).exit_code == 0
    arguments = ["build", "--root", str(root), "--output", str(target), "--today", "2026-11-25", "--jobs", "2"]
    script = f"""
    {_SMALL}
    import os
    from generator.render.renderer import Renderer
    Renderer.make = lambda *_: os._exit(9)
    from generator.cli import main
    main({arguments!r})
    """
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=False, timeout=120
    )
    assert run.returncode == 1 and run.stdout.count("E713") == 1 and "Traceback" not in run.stderr
    assert "Die bisherige bleibt stehen." in run.stderr
    assert _tree(target) == whole


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """The address of a scheduler with two workers, each a process of its own."""
    distributed = pytest.importorskip("distributed", exc_type=ImportError)
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1", silence_logs=50
    ) as found:
        yield found.scheduler_address


def test_two_workers_of_a_cluster_make_the_same_bytes(
    root: Path, whole: dict[str, bytes], cluster: str, tmp_path: Path
) -> None:
    result = _build(root, tmp_path / "site", "--scheduler", cluster)
    assert result.exit_code == 0, result.output
    assert _tree(tmp_path / "site") == whole


@pytest.mark.parametrize(
    "address", ["tcp://127.0.0.1:9", "tls://127.0.0.1:9", "127.0.0.1:9", "rechner", "", "tcp://a:b"]
)
def test_a_cluster_that_nobody_finds_is_told_as_such(root: Path, tmp_path: Path, address: str) -> None:
    result = _build(root, tmp_path / "site", "--scheduler", address)
    assert result.exit_code == 1 and f"„{address}“ antwortet nicht" in result.output
    assert not (tmp_path / "site").exists()


def test_without_certificates_no_cluster_is_asked_by_tls(root: Path, tmp_path: Path, cluster: str) -> None:
    result = _build(root, tmp_path / "site", "--scheduler", cluster.replace("tcp:", "tls:"))
    assert result.exit_code == 1 and "fehlt ein Zertifikat" in result.output


def test_below_five_hundred_pages_one_process_does_it(
    root: Path, whole: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("generator.cli.crews.ProcessPoolExecutor")
    assert _build(root, tmp_path / "site", "--jobs", "8").exit_code == 0
    assert _tree(tmp_path / "site") == whole

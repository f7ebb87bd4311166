"""How far the program is: told to people at a terminal, and only if it takes its time."""

import pytest

from generator.cli import output


@pytest.fixture
def clock(monkeypatch):
    """A terminal and a clock that stands until it is set."""
    now = {"seconds": 100.0}
    monkeypatch.setattr(output.time, "monotonic", lambda: now["seconds"])
    monkeypatch.setattr(output.sys.stderr, "isatty", lambda: True, raising=False)
    return now


def test_fast_work_says_nothing(clock, capsys):
    tell = output.progress("Seiten")
    clock["seconds"] = 102.0
    tell(1, 9)
    tell(9, 9)
    assert capsys.readouterr().err == ""


def test_slow_work_is_told_now_and_then_and_at_its_end(clock, capsys, monkeypatch):
    tell = output.progress("Seiten")
    monkeypatch.setattr(output.sys.stderr, "isatty", lambda: True, raising=False)
    for seconds, done in ((102.1, 1), (102.2, 2), (102.31, 3), (102.4, 9)):
        clock["seconds"] = seconds
        tell(done, 9)
    assert capsys.readouterr().err == "\rSeiten: 1 von 9\rSeiten: 3 von 9\rSeiten: 9 von 9\n"


def test_nobody_reads_a_file(clock, capsys, monkeypatch):
    tell = output.progress("Seiten")
    monkeypatch.setattr(output.sys.stderr, "isatty", lambda: False, raising=False)
    clock["seconds"] = 200.0
    tell(9, 9)
    assert capsys.readouterr().err == ""


def test_nobody_reads_a_stream_that_is_closed(clock, monkeypatch):
    tell = output.progress("Seiten")
    monkeypatch.setattr(output.sys, "stderr", None)
    clock["seconds"] = 200.0
    tell(9, 9)

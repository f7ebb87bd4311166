"""The traces of a site, kept for the next night."""

from pathlib import Path

import pytest

from generator.render.rendered import MadeFrom
from generator.render.trace import PageTrace
from generator.render.traces import read_traces, write_traces

_PAGES = {
    "": MadeFrom("a" * 32, PageTrace((("offer", "eins"), ("route", "home", "de")), "b" * 32)),
    "über/": MadeFrom("c" * 32, PageTrace((("route", "home", "de"),), "d" * 32)),
}


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / ".cache" / "pages.jsonl"
    write_traces(path, {**_PAGES, "ohne/": MadeFrom("e" * 32)})
    assert read_traces(path) == _PAGES
    assert [found.name for found in path.parent.iterdir()] == ["pages.jsonl"]


@pytest.mark.parametrize("text", ["", "{", "0" * 32 + "\n", "\n\n"])
def test_of_a_broken_file_or_of_another_program_nothing_is_known(tmp_path: Path, text: str) -> None:
    path = tmp_path / "pages.jsonl"
    path.write_text(text, encoding="utf-8")
    assert read_traces(path) == {}
    assert read_traces(tmp_path / "none.jsonl") == {}


@pytest.mark.parametrize(
    "line",
    ["", "{", "[]", "1", '["a","b","c",[],[99]]', '["a","b","c",[1],[0]]', '["a","b","c",[],null]', "[[],1,2,[],[]]"],
)
def test_a_line_that_is_none_makes_the_file_a_broken_one(tmp_path: Path, line: str) -> None:
    path = tmp_path / "pages.jsonl"
    write_traces(path, _PAGES)
    path.write_bytes(path.read_bytes() + line.encode() + b"\n")
    assert read_traces(path) == {}


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    write_traces(tmp_path / "file" / "pages.jsonl", _PAGES)
    assert read_traces(tmp_path / "file" / "pages.jsonl") == {}

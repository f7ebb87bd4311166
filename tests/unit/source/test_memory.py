"""Nodes of unchanged files are taken from the last reading; another text is read anew, mistakes included.
What the run before kept gives the same, or nothing."""

from pathlib import Path

import pytest

from generator.source import memory
from generator.source.memory import KnownFiles
from generator.source.parser import parse
from tests.unit.source.same_nodes import told

PATH = "content/topics.yml"


def test_an_unchanged_file_gives_the_very_same_nodes() -> None:
    files = KnownFiles()
    first, _ = files.parse("id: a\n", PATH)
    assert files.parse("id: a\n", PATH)[0] is first
    assert files.parse("id: b\n", PATH)[0] == {"id": "b"}
    assert files.parse("id: a\n", PATH)[0] == first


def test_what_is_wrong_is_told_each_time_and_names_its_own_file() -> None:
    files, text = KnownFiles(), "id: a\nid: b\n"
    for path in (PATH, "content/glossary.yml", PATH):
        problems = files.parse(text, path)[1]
        assert problems == parse(text, path)[1]
        assert [problem.path for problem in problems] == [path]


def test_a_file_that_is_gone_is_forgotten_and_read_anew_when_it_is_back() -> None:
    files = KnownFiles()
    first, _ = files.parse("id: a\n", PATH)
    files.settle()
    assert files.parse("id: a\n", PATH)[0] is first
    files.settle()
    files.settle()
    again, _ = files.parse("id: a\n", PATH)
    assert again == first
    assert again is not first


TEXTS = {PATH: "- id: a\n  id: b\n- id: c\n  name:\n", "content/glossary.yml": "- word: |\n    ä\n    b\n"}


def _read(store: Path, texts: dict[str, str] = TEXTS) -> list[object]:
    files = KnownFiles(store)
    found = [told(files.parse(text, path)) for path, text in texts.items()]
    files.settle()
    return found


def test_the_next_run_has_the_same_and_does_not_parse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = tmp_path / "cache" / "nodes"
    first = _read(store)
    assert first == [told(parse(text, path)) for path, text in TEXTS.items()]
    parsed: list[str] = []
    monkeypatch.setattr(memory, "parse", lambda text, path: (parsed.append(path), parse(text, path))[1])
    assert _read(store) == first
    assert parsed == []
    assert _read(store, {**TEXTS, PATH: "- id: d\n"})[1] == first[1]
    assert parsed == [PATH]
    assert _read(store, dict.fromkeys(TEXTS, TEXTS[PATH]))[0] == first[0]  # another file with the text of one
    assert parsed == [PATH, *TEXTS]


def test_of_files_that_are_gone_nothing_is_kept(tmp_path: Path) -> None:
    store = tmp_path / "nodes"
    _read(store)
    _read(store, {PATH: TEXTS[PATH]})
    alone = store.read_bytes()
    store.unlink()
    _read(store, {PATH: TEXTS[PATH]})
    assert store.read_bytes() == alone
    before = store.stat().st_mtime_ns
    _read(store, {PATH: TEXTS[PATH]})
    assert store.stat().st_mtime_ns == before


def test_what_is_damaged_or_of_another_program_is_read_anew(tmp_path: Path) -> None:
    store = tmp_path / "nodes"
    first = _read(store)
    whole = store.read_bytes()
    for broken in (b"", b"x", whole[:-1], b"x" + whole, whole.replace(b'"b"', b'"e"'), whole.replace(b"\n", b"\n\n")):
        store.write_bytes(broken)
        assert _read(store) == first
        assert store.read_bytes() == whole


def test_a_place_where_nothing_can_be_kept_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert _read(tmp_path) == _read(tmp_path / "file" / "nodes") == _read(tmp_path / "nodes")

"""The list of our files: what it says of them, and whom it believes."""

from pathlib import Path

from generator.engine.mark import MARK, PageMark, digest_of, mark_text, read_mark, standing_keys

_KEY = "0f" * 16


def _folder(path: Path, pages: dict[str, bytes], others: tuple[str, ...] = ()) -> Path:
    path.mkdir()
    for name, content in pages.items():
        (path / name).write_bytes(content)
    made = {name: PageMark(_KEY, digest_of(content)) for name, content in pages.items()}
    (path / MARK).write_text(mark_text([*pages, *others], made))
    return path


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "site", {"a.html": b"A"}, ("assets/a.css",))
    assert read_mark(folder) == {MARK: None, "a.html": PageMark(_KEY, digest_of(b"A")), "assets/a.css": None}
    assert standing_keys(folder) == {"a.html": _KEY}


def test_a_list_of_an_older_program_has_no_keys(tmp_path: Path) -> None:
    (tmp_path / MARK).write_text(mark_text(["a.html", "b\tc"]))
    assert read_mark(tmp_path) == {MARK: None, "a.html": None, "b\tc": None}
    assert standing_keys(tmp_path) == {}


def test_a_page_that_somebody_changed_or_took_away_has_no_key_any_more(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "site", {"a.html": b"A", "b.html": b"B", "c.html": b"C", "d.html": b"D"})
    (folder / "a.html").write_bytes(b"X")
    (folder / "b.html").unlink()
    (folder / "c.html").unlink()
    (folder / "c.html").symlink_to(folder / "d.html")
    assert standing_keys(folder) == {"d.html": _KEY}


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert standing_keys(tmp_path / "nichts") == {}
    (tmp_path / MARK).write_text("somebody's own\n")
    assert read_mark(tmp_path) == {}

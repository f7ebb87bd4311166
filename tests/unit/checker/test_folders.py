"""What lies below a folder."""

import os
from pathlib import Path

import pytest

from generator.checker import read_text_files


def _told(folder: Path) -> list[tuple[str, str]]:
    _, problems = read_text_files([folder])
    return [(Path(problem.path).name, problem.level.value) for problem in problems]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mein text.txt").write_text("Wir helfen.", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["weg.txt", "weg"])
@pytest.mark.parametrize("target", ["fehlt.txt", "weg.txt", "weg"])
def test_links_that_lead_nowhere_or_in_a_circle_are_told(folder: Path, name: str, target: str) -> None:
    (folder / name).symlink_to(target)
    assert _told(folder) == [(name, "error")]
    assert len(read_text_files([folder])[0]) == 1, "the others are read"


def test_links_to_folders_are_told_and_not_followed(folder: Path) -> None:
    (folder / "rund").symlink_to(folder)
    (folder / "fort").symlink_to("/")
    assert sorted(_told(folder)) == [("fort", "warning"), ("rund", "warning")]
    assert len(read_text_files([folder])[0]) == 1


def test_a_folder_that_cannot_be_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "geheim").mkdir()
    scan = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("geheim"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    _, (problem,) = read_text_files([folder])
    assert problem.path.endswith("/geheim") and "Dort fehlen die Rechte" in problem.message
    assert len(read_text_files([folder])[0]) == 1


def test_texts_of_word_are_told_and_other_files_are_not(folder: Path) -> None:
    for name in ("brief.docx", "bild.png", ".versteckt.docx", "weg.pdf"):
        (folder / name).write_bytes(b"PK")
    assert _told(folder) == [("brief.docx", "warning")]


def test_a_part_can_be_left_out(folder: Path) -> None:
    (folder / "site").mkdir()
    (folder / "site/a.txt").write_text("Wir helfen.", encoding="utf-8")
    assert len(read_text_files([folder])[0]) == 2
    assert len(read_text_files([folder], without=folder / "site")[0]) == 1
    (folder / "mein text.txt").unlink()
    assert read_text_files([folder], without=folder / "site") == ([], [])

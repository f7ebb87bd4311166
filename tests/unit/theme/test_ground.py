"""The ground that one run keeps for the next: the same bytes, and never what a damaged file says."""

import json
from pathlib import Path

import pytest

from generator.theme import find_theme
from generator.theme.ground import cut_ground, needed_rules

SHEET = "assets/css/site.css"


def _sheet(cache: Path | None) -> bytes:
    for cached in (cut_ground, needed_rules):
        cached.cache_clear()  # as in a new process
    sheet = find_theme(Path("/nowhere"), cache).files[SHEET]
    assert isinstance(sheet, bytes)
    return sheet


def test_a_kept_ground_gives_the_same_sheet_and_is_not_cut_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _sheet(None)
    assert _sheet(tmp_path) == made
    monkeypatch.setattr("generator.theme.ground.cut", None)
    assert _sheet(tmp_path) == made


@pytest.mark.parametrize(
    "damaged",
    ["", "{", "[]", "null", '{"key": 1}', lambda kept: json.dumps({**json.loads(kept), "ground": "a{top:0}"})],
)
def test_a_damaged_file_counts_as_none(tmp_path: Path, damaged: object) -> None:
    made = _sheet(tmp_path)
    (file,) = tmp_path.iterdir()
    whole = file.read_text(encoding="utf-8")
    file.write_text(damaged(whole) if callable(damaged) else str(damaged), encoding="utf-8")
    assert _sheet(tmp_path) == made and file.read_text(encoding="utf-8") == whole


def test_what_was_kept_of_another_theme_is_not_taken(tmp_path: Path) -> None:
    made = _sheet(tmp_path)
    (file,) = tmp_path.iterdir()
    old = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**old, "key": "0" * 64}), encoding="utf-8")
    assert _sheet(tmp_path) == made and json.loads(file.read_text(encoding="utf-8")) == old


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert _sheet(tmp_path / "file") == _sheet(None)

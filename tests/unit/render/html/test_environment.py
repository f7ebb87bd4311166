"""Templates are compiled once and follow their files."""

import os
from pathlib import Path

from generator.render.html.environment import Templates


def _shown(*folders: Path) -> str:
    return Templates(folders, {}).get("a.html").render()


def test_templates_follow_their_files(tmp_path: Path) -> None:
    own, base = tmp_path / "own", tmp_path / "base"
    for folder in (own, base):
        folder.mkdir()
    file = base / "a.html"
    file.write_text("eins", encoding="utf-8")
    assert _shown(own, base) == "eins"
    assert Templates((own, base), {}).get("a.html") is Templates((own, base), {}).get("a.html"), (
        "nothing is compiled twice"
    )
    file.write_text("zwei", encoding="utf-8")
    os.utime(file, ns=(1, 1))
    assert _shown(own, base) == "zwei"
    (own / "a.html").write_text("drei", encoding="utf-8")
    assert _shown(own, base) == "drei", "a file that now stands before another"

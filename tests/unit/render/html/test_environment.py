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
    made = [Templates((own, base), {}).get("a.html").root_render_func for _ in range(2)]
    assert made[0].__code__ is made[1].__code__, "nothing is compiled twice"
    file.write_text("zwei", encoding="utf-8")
    os.utime(file, ns=(1, 1))
    assert _shown(own, base) == "zwei"
    (own / "a.html").write_text("drei", encoding="utf-8")
    assert _shown(own, base) == "drei", "a file that now stands before another"


def test_what_a_build_keeps_goes_with_it(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("{{ it|tell }}", encoding="utf-8")
    told = [Templates((tmp_path,), {"tell": lambda _, word=word: word}).get("a.html") for word in ("eins", "zwei")]
    assert [template.render(it=1) for template in told] == ["eins", "zwei"], "each has its own filters"

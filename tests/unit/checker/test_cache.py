"""Results of earlier checks: the same as a new check would give, or none."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import generator
from generator.checker import Checker, ExplainedWord, Line, Passage, ResultCache, Vocabulary
from generator.kept import keep
from tests.unit.checker.passages import SITE, passage

TEXT = passage("Der Kurs dauert drei Tage.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "easy.json"


def _save(path: Path, text: Passage = TEXT) -> None:
    cache = ResultCache(path)
    Checker(SITE, cache).check(text)
    cache.save(keep)


def test_an_earlier_result_gets_the_place_of_today(path: Path) -> None:
    _save(path)
    moved = Passage((Line("Der Kurs dauert drei Tage.", "b.yml", 99, 4),))
    (before,), (after,) = Checker(SITE).check(TEXT), Checker(SITE, ResultCache(path)).check(moved)
    assert (after.path, after.line, after.column) == ("b.yml", 99, 20)
    assert (after.message, after.words, after.suggestion) == (before.message, before.words, before.suggestion)


def test_a_broken_file_counts_as_empty(path: Path) -> None:
    path.parent.mkdir()
    for broken in ("[" * 200_000, "[1, 2", "[1, 2]", '{"a": 3}', '{"a": [[1]]}'):
        path.write_text(broken, encoding="utf-8")
        assert Checker(SITE, ResultCache(path)).check(TEXT) == Checker(SITE).check(TEXT)


@pytest.mark.parametrize("place", range(7))
@pytest.mark.parametrize("wrong", [None, 99, -1, "x", [], {}])
def test_a_damaged_result_is_found_anew(path: Path, place: int, wrong: object) -> None:
    _save(path)
    stored = json.loads(path.read_text(encoding="utf-8"))
    next(iter(stored.values()))[0][place] = wrong
    path.write_text(json.dumps(stored), encoding="utf-8")
    told, anew = Checker(SITE, ResultCache(path)).check(TEXT), Checker(SITE).check(TEXT)
    assert [type(problem.message) for problem in told] == [type(problem.message) for problem in anew]
    assert {(problem.code, problem.level) for problem in told} == {(problem.code, problem.level) for problem in anew}


@pytest.mark.parametrize("kind", ["file for a folder", "folder", "loop", "values"])
def test_what_is_no_cache_costs_time_and_nothing_else(path: Path, kind: str) -> None:
    if kind == "file for a folder":
        path.parent.write_text("x")
    elif kind == "folder":
        path.mkdir(parents=True)
    elif kind == "loop":
        path.parent.symlink_to(path.parent.name)
    else:
        _save(path)
        path.write_text(path.read_text().replace('"', "1"))
    assert Checker(SITE, ResultCache(path)).check(TEXT) == Checker(SITE).check(TEXT)


def test_what_nobody_asks_for_any_more_is_dropped(path: Path) -> None:
    _save(path)
    first = path.read_text(encoding="utf-8")
    _save(path, passage("Der Kurs dauert zwei Tage."))
    assert "zwei" in path.read_text(encoding="utf-8") and "drei" not in path.read_text(encoding="utf-8")
    _save(path)
    assert path.read_text(encoding="utf-8") == first


def test_a_result_belongs_to_the_words_of_its_site(path: Path) -> None:
    cache = ResultCache(path)
    others = (Vocabulary(mark="·"), Vocabulary((ExplainedWord("Kurs"),)), Vocabulary(is_whole=False))
    assert len({cache.key(TEXT, vocabulary) for vocabulary in (SITE, *others)}) == 4


@pytest.mark.parametrize("name", ["data/negations.txt", "rules/ls10.py"])
def test_a_result_belongs_to_the_rules_and_lists_of_its_day(tmp_path: Path, name: str) -> None:
    copy = tmp_path / "generator"
    shutil.copytree(Path(generator.__file__).parent / "checker", copy / "checker")
    for module in ("__init__.py", "problems.py"):
        shutil.copy(Path(generator.__file__).parent / module, copy)
    code = (
        "from pathlib import Path; from generator.checker import *;"
        "print(ResultCache(Path('x')).key(Passage((Line('Wir helfen.'),)), Vocabulary()))"
    )

    def key() -> str:
        command = [sys.executable, "-B", "-c", code]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    before = key()
    assert key() == before
    with (copy / "checker" / name).open("a", encoding="utf-8") as file:
        file.write("# nichts\n")
    assert key() != before


def test_unchanged_texts_need_no_language_model(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from generator.checker import *; from generator.kept import keep;"
        f"cache = ResultCache(Path({str(path)!r}));"
        "texts = [Passage((Line(f'Das ist Nummer {n}.'),)) for n in range(50)];"
        "[Checker(Vocabulary(), cache).check(t) for t in texts]; cache.save(keep); print('HanTa.HanoverTagger' in sys.modules)"
    )
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(2)]
    assert [run.stdout.strip() for run in runs] == ["True", "False"]

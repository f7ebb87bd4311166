"""What other repositories take from here before each commit: commands that there are, for files that they read."""

import importlib.util
import re

import pytest
import yaml

from generator.checker.text_files import READABLE
from generator.cli import main
from tests.architecture.source_tree import document

_HOOKS = {hook["id"]: hook for hook in yaml.safe_load(document(".pre-commit-hooks.yaml"))}


def test_every_hook_runs_a_command_of_this_program() -> None:
    for hook in _HOOKS.values():
        program, *rest = hook["entry"].split()
        if program == "wegweiser":
            assert rest[0] in main.commands
        else:
            assert (program, rest[0]) == ("python", "-m") and importlib.util.find_spec(f"{rest[1]}.__main__")


@pytest.mark.parametrize(
    ("hook", "path", "is_read"),
    [
        ("leichte-sprache", "docs/leicht/start.md", True),
        ("leichte-sprache", "leichte-sprache/start.txt", True),
        ("leichte-sprache", "brief.leicht.md", True),
        ("leichte-sprache", "README.md", False),
        ("leichte-sprache", "leicht/bild.png", False),
        ("wegweiser-leichte-sprache", "content/offers/all/kurs.yml", True),
        ("wegweiser-leichte-sprache", "content/pages/imprint.easy.md", True),
        ("wegweiser-leichte-sprache", "site_config.yml", False),
    ],
)
def test_hooks_take_the_files_that_they_read(hook: str, path: str, is_read: bool) -> None:
    assert bool(re.search(_HOOKS[hook]["files"], path)) == is_read
    if is_read and hook == "leichte-sprache":
        assert path.endswith(READABLE)

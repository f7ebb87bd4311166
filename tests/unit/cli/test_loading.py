"""A command loads what it needs when it does its work: help stays quick, and no command needs another's libraries."""

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

from generator.cli import main
from tests.builders import write_site

_RUN = """
import json, sys
from generator.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print("\\n" + json.dumps(sorted(sys.modules)))
"""


def loaded(*arguments: str) -> set[str]:
    """The modules that a command imports."""
    result = subprocess.run([sys.executable, "-c", _RUN, *arguments], capture_output=True, text=True, check=True)
    return set(json.loads(result.stdout.splitlines()[-1]))


def libraries(modules: set[str]) -> set[str]:
    """What is installed beside Python, as far as it was imported; coverage of the tests is none of the command's."""
    tops = {name.split(".")[0] for name in modules} - set(sys.stdlib_module_names)
    return {top for top in tops if not top.startswith(("_", "coverage", "sitecustomize"))} - {"a1_coverage"}


def helps() -> list[list[str]]:
    """Every command and group, as typed before `--help`."""

    def below(command: click.Command, path: list[str]) -> list[list[str]]:
        inner = command.commands.items() if isinstance(command, click.Group) else ()
        return [path, *(item for name, sub in inner for item in below(sub, [*path, name]))]

    return below(main, [])


@pytest.mark.parametrize("command", helps(), ids=" ".join)
def test_help_loads_the_commands_and_nothing_else(command: list[str]) -> None:
    modules = loaded(*command, "--help")
    assert libraries(modules) == {"click", "generator"}
    assert {name for name in modules if name.startswith("generator")} == {
        "generator",
        "generator.cli",
        "generator.cli.commands",
        "generator.cli.german",
        "generator.cli.options",
        "generator.engine",
        "generator.engine.clock",
        "generator.model",
        "generator.model.days",
        "generator.problems",
        "generator.reporters",
        "generator.reporters.as_json",
        "generator.reporters.github",
        "generator.reporters.result",
        "generator.reporters.sarif",
        "generator.reporters.text",
    }


def test_commands_of_groups_are_among_them() -> None:
    assert [] in helps() and ["serve"] in helps() and ["new", "offer"] in helps()


@pytest.mark.parametrize(
    "command", [["check"], ["report"], ["build", "--engine", "plain"], ["pages", "{folder}"]], ids=lambda c: c[0]
)
def test_only_the_engine_mkdocs_loads_mkdocs(tmp_path: Path, command: list[str]) -> None:
    root = write_site(tmp_path / "county")
    words = [word.format(folder=tmp_path / "tree") for word in command]
    found = libraries(loaded(*words, "--root", str(root)))
    assert "pydantic" in found, "the command does its work"
    assert not found & {"mkdocs", "material", "watchdog", "markdown", "mergedeep", "ghp_import"}

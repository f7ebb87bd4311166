"""Options that the commands share."""

import click
import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.cli.options import day_option, exit_code, root_option, strict_option, with_options
from generator.problems import Level, Problem


@pytest.mark.parametrize(
    ("levels", "plain", "strict"),
    [((), 0, 0), (("hint",), 0, 0), (("hint", "warning"), 0, 2), (("warning", "error"), 1, 1)],
)
def test_errors_count_always_and_warnings_on_request(levels: tuple[str, ...], plain: int, strict: int) -> None:
    problems = [Problem("E204", Level(level), "Falsch.") for level in levels]
    assert (exit_code(problems, strict=False), exit_code(problems, strict=True)) == (plain, strict)


def test_a_day_that_is_none_is_refused_with_an_example() -> None:
    result = CliRunner().invoke(main, ["check", "--today", "morgen"])
    assert result.exit_code == 2
    assert "„morgen“ ist kein Tag. Bitte so schreiben: 2026-10-01." in result.stderr


def test_options_stand_in_the_help_in_the_order_in_which_they_are_named() -> None:
    @click.command()
    @with_options(root_option, strict_option, day_option)
    def command(**options: object) -> None:
        click.echo(sorted(options))

    assert [parameter.name for parameter in command.params] == ["root", "strict", "today"]
    result = CliRunner().invoke(command, ["--today", "2026-10-01"])
    assert (result.exit_code, result.output) == (0, "['root', 'strict', 'today']\n")

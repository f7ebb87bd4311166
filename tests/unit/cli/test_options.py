"""Options that the commands share."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.cli.options import day_option, root_option, strict_option, with_options
from generator.problems import Level, Problem
from generator.reporters.result import exit_code
from tests.builders import OFFER, write_site


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


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "2200-01-01", "1899-12-31"])
def test_a_day_that_nobody_can_count_with_is_refused(day: str) -> None:
    result = CliRunner().invoke(main, ["check", "--today", day])
    assert result.exit_code == 2 and f"„{day}“ liegt zu fern." in result.stderr


@pytest.mark.parametrize("day", ["1900-01-01", "2199-12-31"])
def test_a_site_of_the_first_and_the_last_day_is_built(day: str, tmp_path: Path) -> None:
    times = """times:
  - {kind: weekly, weekdays: [mon, tue], from: "9:00", every: 2, starts: DAY, ends: DAY}
  - {kind: weekly, weekdays: [mon], from: "9:00", pauses: [public-holidays]}
  - {kind: monthly, week: last, weekday: tue, from: "9:00"}
  - {kind: date, date: DAY, from: "9:00"}
verified: {date: DAY, by: Amt, every: 999 months}
"""
    root = write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": OFFER + times.replace("DAY", day)})
    for command in (["build", "--engine", "plain"], ["report"]):
        result = CliRunner().invoke(main, [*command, "--root", str(root), "--today", day], catch_exceptions=False)
        assert result.exit_code == 0, result.output


def test_options_stand_in_the_help_in_the_order_in_which_they_are_named() -> None:
    @click.command()
    @with_options(root_option, strict_option, day_option)
    def command(**options: object) -> None:
        click.echo(sorted(options))

    assert [parameter.name for parameter in command.params] == ["root", "strict", "today"]
    result = CliRunner().invoke(command, ["--today", "2026-10-01"])
    assert (result.exit_code, result.output) == (0, "['root', 'strict', 'today']\n")

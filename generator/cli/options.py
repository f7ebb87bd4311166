"""Options that the commands share."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from generator.engine.clock import clock_today, read_day
from generator.reporters import REPORTERS

_F = TypeVar("_F", bound=Callable[..., Any])


class _Day(click.ParamType[date]):
    """A day in ISO form."""

    name = "JJJJ-MM-TT"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day."""
        if isinstance(value, date):
            return value
        try:
            return read_day(value)
        except ValueError:
            self.fail(f"„{value}“ ist kein Tag. Bitte so schreiben: 2026-10-01.", param, ctx)
        except OverflowError:
            self.fail(f"„{value}“ liegt zu fern. Bitte einen Tag der Jahre 1900 bis 2199 nennen.", param, ctx)


root_option = click.option(
    "--root",
    metavar="ORDNER",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    show_default=True,
    help="Ordner mit site_config.yml und content/.",
)
day_option = click.option("--today", type=_Day(), default=clock_today, help="Der Tag, um den es geht (sonst heute).")
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(list(REPORTERS)),
    default="text",
    show_default=True,
    help="Form der Meldungen.",
)
offer_file = click.Path(exists=True, dir_okay=False, path_type=Path)
"""The type of options that take the file of an offer."""
strict_option = click.option("--strict", is_flag=True, help="Auch Warnungen zählen (Rückgabe 2).")


def with_options(*options: Callable[[_F], _F]) -> Callable[[_F], _F]:
    """Add several options to a command, in the order of its help."""

    def add(command: _F) -> _F:
        for option in reversed(options):
            command = option(command)
        return command

    return add

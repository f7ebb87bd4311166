"""The command `wegweiser`: the only place that prints, exits, and reads the clock and the environment."""

from generator.cli.commands import main

__all__ = ["main"]
